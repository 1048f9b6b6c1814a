CREATE SCHEMA IF NOT EXISTS "certificate";
--> statement-breakpoint
CREATE TABLE "certificate"."certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"enrollment_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"learner_name" text NOT NULL,
	"course_title" text NOT NULL,
	"instructor_names" text[] NOT NULL,
	"completed_at" timestamp with time zone NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "certificates_code" UNIQUE("code"),
	CONSTRAINT "certificates_one_per_enrollment" UNIQUE("enrollment_id")
);
--> statement-breakpoint
CREATE INDEX "certificates_of_learner" ON "certificate"."certificates" USING btree ("learner_id","id");