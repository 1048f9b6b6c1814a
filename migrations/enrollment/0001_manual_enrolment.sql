CREATE TABLE "enrollment"."invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"email" text NOT NULL,
	"access_ends_at" timestamp with time zone,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "enrollment"."grants" ADD COLUMN "granted_by" uuid;--> statement-breakpoint
ALTER TABLE "enrollment"."grants" ADD COLUMN "ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "enrollment"."grants" ADD COLUMN "revoked_by" uuid;--> statement-breakpoint
ALTER TABLE "enrollment"."grants" ADD COLUMN "revocation_note" text;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open_per_address" ON "enrollment"."invitations" USING btree ("course_id","email") WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "invitations_of_address" ON "enrollment"."invitations" USING btree ("email") WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "invitations_of_course" ON "enrollment"."invitations" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "grants_ending" ON "enrollment"."grants" USING btree ("ends_at") WHERE revoked_at is null and ends_at is not null;