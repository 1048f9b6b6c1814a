CREATE TABLE "enrollment"."cohorts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"seat_limit" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrollment"."invitation_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"cohort_id" uuid,
	"token_hash" text NOT NULL,
	"note" text NOT NULL,
	"access_ends_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"maximum_uses" integer,
	"uses" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitation_links_token" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "enrollment"."enrollments" ADD COLUMN "cohort_id" uuid;--> statement-breakpoint
ALTER TABLE "enrollment"."invitations" ADD COLUMN "cohort_id" uuid;--> statement-breakpoint
ALTER TABLE "enrollment"."invitation_links" ADD CONSTRAINT "invitation_links_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "enrollment"."cohorts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cohorts_one_of_a_name" ON "enrollment"."cohorts" USING btree ("course_id",lower(name));--> statement-breakpoint
CREATE INDEX "cohorts_of_course" ON "enrollment"."cohorts" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "invitation_links_of_course" ON "enrollment"."invitation_links" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "invitation_links_of_cohort" ON "enrollment"."invitation_links" USING btree ("cohort_id");--> statement-breakpoint
ALTER TABLE "enrollment"."enrollments" ADD CONSTRAINT "enrollments_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "enrollment"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment"."invitations" ADD CONSTRAINT "invitations_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "enrollment"."cohorts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enrollments_of_cohort" ON "enrollment"."enrollments" USING btree ("cohort_id","id") WHERE cohort_id is not null;