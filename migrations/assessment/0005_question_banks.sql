CREATE TABLE "assessment"."bank_question_versions" (
	"question_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"question" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "bank_question_versions_question_id_version_pk" PRIMARY KEY("question_id","version")
);
--> statement-breakpoint
CREATE TABLE "assessment"."bank_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"bank_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"tags" text[] NOT NULL,
	"question" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "assessment"."question_banks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"title" text NOT NULL,
	"question_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessment"."bank_question_versions" ADD CONSTRAINT "bank_question_versions_question_id_bank_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "assessment"."bank_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."bank_questions" ADD CONSTRAINT "bank_questions_bank_id_question_banks_id_fk" FOREIGN KEY ("bank_id") REFERENCES "assessment"."question_banks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_questions_of_bank" ON "assessment"."bank_questions" USING btree ("bank_id","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "question_banks_of_course" ON "assessment"."question_banks" USING btree ("course_id","id");
--> statement-breakpoint
-- What was saved is kept as it was: attempts that drew it are graded by it.
CREATE TRIGGER "bank_question_versions_are_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."bank_question_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change_of_version"();
