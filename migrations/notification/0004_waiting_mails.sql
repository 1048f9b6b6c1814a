CREATE TABLE "notification"."quiet_hours" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"from_minutes" integer NOT NULL,
	"to_minutes" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notification"."announcements" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notification"."messages" ADD COLUMN "held_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notification"."messages" ADD COLUMN "is_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "notification"."messages" ADD COLUMN "gathered_into" uuid;--> statement-breakpoint
CREATE INDEX "messages_held" ON "notification"."messages" USING btree ("person_id","held_until") WHERE is_held;