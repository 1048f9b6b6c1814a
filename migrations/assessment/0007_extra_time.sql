CREATE TABLE "assessment"."extra_times" (
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"percent" integer NOT NULL,
	"note" text,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "extra_times_course_id_learner_id_pk" PRIMARY KEY("course_id","learner_id")
);
