CREATE SCHEMA IF NOT EXISTS "assessment";
--> statement-breakpoint
CREATE TABLE "assessment"."answers" (
	"attempt_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"answer" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"client_id" text,
	"sequence" bigint,
	CONSTRAINT "answers_attempt_id_question_id_pk" PRIMARY KEY("attempt_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "assessment"."attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quiz_id" uuid NOT NULL,
	"quiz_version" integer NOT NULL,
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"status" text NOT NULL,
	"seed" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"grading_rules" integer,
	"points_numerator" bigint,
	"points_denominator" bigint,
	"out_of" integer,
	"has_passed" boolean
);
--> statement-breakpoint
CREATE TABLE "assessment"."published_quizzes" (
	"quiz_id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"is_current" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment"."quiz_versions" (
	"quiz_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"pass_mark_percent" integer,
	"questions" jsonb NOT NULL,
	"question_count" integer NOT NULL,
	"out_of" integer NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "quiz_versions_quiz_id_version_pk" PRIMARY KEY("quiz_id","version")
);
--> statement-breakpoint
CREATE TABLE "assessment"."quizzes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"draft_version" integer NOT NULL,
	"title" text NOT NULL,
	"pass_mark_percent" integer,
	"questions" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessment"."answers" ADD CONSTRAINT "answers_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "assessment"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."attempts" ADD CONSTRAINT "attempts_version" FOREIGN KEY ("quiz_id","quiz_version") REFERENCES "assessment"."quiz_versions"("quiz_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."published_quizzes" ADD CONSTRAINT "published_quizzes_version" FOREIGN KEY ("quiz_id","version") REFERENCES "assessment"."quiz_versions"("quiz_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."quiz_versions" ADD CONSTRAINT "quiz_versions_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "assessment"."quizzes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_one_in_progress" ON "assessment"."attempts" USING btree ("learner_id","quiz_id") WHERE status = 'in_progress';--> statement-breakpoint
CREATE INDEX "attempts_of_learner" ON "assessment"."attempts" USING btree ("learner_id","quiz_id","id");--> statement-breakpoint
CREATE INDEX "published_quizzes_of_course" ON "assessment"."published_quizzes" USING btree ("course_id");