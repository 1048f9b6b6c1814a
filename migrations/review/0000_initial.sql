CREATE SCHEMA IF NOT EXISTS "review";
--> statement-breakpoint
CREATE TABLE "review"."authors" (
	"author_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review"."course_ratings" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"distribution" integer[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"is_open" boolean NOT NULL,
	"instructor_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review"."reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"stars" integer NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reviews_one_per_learner_and_course" UNIQUE("course_id","learner_id")
);
--> statement-breakpoint
CREATE INDEX "courses_slug" ON "review"."courses" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "reviews_newest" ON "review"."reviews" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "reviews_newest_with_stars" ON "review"."reviews" USING btree ("course_id","stars","id");