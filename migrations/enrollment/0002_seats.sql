CREATE TABLE "enrollment"."course_seats" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"seat_limit" integer
);
--> statement-breakpoint
CREATE TABLE "enrollment"."waiting_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"offered_at" timestamp with time zone,
	"offer_expires_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"outcome" text
);
--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_entries_one_per_learner" ON "enrollment"."waiting_entries" USING btree ("course_id","learner_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "waiting_entries_in_line" ON "enrollment"."waiting_entries" USING btree ("course_id","id") WHERE ended_at is null;