CREATE TABLE "assessment"."grading_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"quiz_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"out_of" integer NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"points_numerator" bigint,
	"points_denominator" bigint,
	"feedback" text,
	"graded_by" uuid,
	"graded_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "assessment"."hand_grades" (
	"task_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"points_numerator" bigint NOT NULL,
	"points_denominator" bigint NOT NULL,
	"feedback" text,
	"graded_by" uuid NOT NULL,
	"graded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "hand_grades_task_id_revision_pk" PRIMARY KEY("task_id","revision")
);
--> statement-breakpoint
ALTER TABLE "assessment"."grading_tasks" ADD CONSTRAINT "grading_tasks_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "assessment"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."hand_grades" ADD CONSTRAINT "hand_grades_task_id_grading_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "assessment"."grading_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "grading_tasks_of_attempt" ON "assessment"."grading_tasks" USING btree ("attempt_id","question_id");--> statement-breakpoint
CREATE INDEX "grading_tasks_awaiting" ON "assessment"."grading_tasks" USING btree ("course_id","id") WHERE graded_at is null;--> statement-breakpoint
CREATE INDEX "grading_tasks_of_course" ON "assessment"."grading_tasks" USING btree ("course_id","id");--> statement-breakpoint
-- What people gave is kept as it was: a new grade is a new row.
CREATE FUNCTION "assessment"."refuse_change_of_hand_grade"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  raise exception 'A grade that was given cannot be changed: % on %.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
CREATE TRIGGER "hand_grades_are_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."hand_grades"
  FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change_of_hand_grade"();
--> statement-breakpoint
-- What awaits grading was submitted too.
CREATE OR REPLACE FUNCTION "assessment"."refuse_change_of_graded_attempt"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if exists (select from "assessment"."attempts" where id = new.attempt_id and status <> 'in_progress') then
    raise exception 'Attempt % has been submitted: its answers cannot be changed.', new.attempt_id
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
