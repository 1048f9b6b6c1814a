CREATE TABLE "notification"."announcements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"recipients" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notification"."learners" (
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"has_access" boolean NOT NULL,
	"last_activity_at" timestamp with time zone NOT NULL,
	CONSTRAINT "learners_course_id_learner_id_pk" PRIMARY KEY("course_id","learner_id")
);
--> statement-breakpoint
CREATE INDEX "announcements_of_course" ON "notification"."announcements" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "announcements_by_time" ON "notification"."announcements" USING btree ("course_id","created_at");