CREATE SCHEMA IF NOT EXISTS "enrollment";
--> statement-breakpoint
CREATE TABLE "enrollment"."course_versions" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "course_versions_number" UNIQUE("course_id","number")
);
--> statement-breakpoint
CREATE TABLE "enrollment"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"instructor_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrollment"."enrollments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"status" text NOT NULL,
	"price" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"activated_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	"completed_version_id" uuid,
	"last_activity_at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrollments_one_per_learner_and_course" UNIQUE("learner_id","course_id")
);
--> statement-breakpoint
CREATE TABLE "enrollment"."grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"enrollment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revocation_reason" text,
	CONSTRAINT "grants_one_per_source" UNIQUE("enrollment_id","kind","source_id")
);
--> statement-breakpoint
CREATE TABLE "enrollment"."learners" (
	"learner_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrollment"."lesson_completions" (
	"enrollment_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"completed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "lesson_completions_enrollment_id_lesson_id_pk" PRIMARY KEY("enrollment_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "enrollment"."passed_quizzes" (
	"enrollment_id" uuid NOT NULL,
	"quiz_id" uuid NOT NULL,
	"passed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "passed_quizzes_enrollment_id_quiz_id_pk" PRIMARY KEY("enrollment_id","quiz_id")
);
--> statement-breakpoint
CREATE TABLE "enrollment"."version_lessons" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"lesson_id" uuid NOT NULL,
	"title" text NOT NULL,
	"quiz_id" uuid,
	"is_completed_by_passing" boolean NOT NULL,
	CONSTRAINT "version_lessons_version_id_position_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
ALTER TABLE "enrollment"."grants" ADD CONSTRAINT "grants_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment"."lesson_completions" ADD CONSTRAINT "lesson_completions_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment"."passed_quizzes" ADD CONSTRAINT "passed_quizzes_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment"."version_lessons" ADD CONSTRAINT "version_lessons_version_id_course_versions_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "enrollment"."course_versions"("version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enrollments_of_learner" ON "enrollment"."enrollments" USING btree ("learner_id","last_activity_at","id");--> statement-breakpoint
CREATE INDEX "enrollments_of_course" ON "enrollment"."enrollments" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "version_lessons_of_quiz" ON "enrollment"."version_lessons" USING btree ("quiz_id");