CREATE TABLE "content"."notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"learner_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"lesson_title" text NOT NULL,
	"text" text NOT NULL,
	"at_seconds" integer,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "notes_of_learner" ON "content"."notes" USING btree ("learner_id","course_id","lesson_id");