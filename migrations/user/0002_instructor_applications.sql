CREATE TABLE "user"."applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"reason" text
);
--> statement-breakpoint
CREATE UNIQUE INDEX "applications_one_pending" ON "user"."applications" USING btree ("person_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "applications_of_person" ON "user"."applications" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "applications_of_status" ON "user"."applications" USING btree ("status","id");