CREATE TABLE "content"."post_moderations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"moderator_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."post_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "post_reports_one_each" UNIQUE("post_id","reporter_id")
);
--> statement-breakpoint
CREATE TABLE "content"."post_votes" (
	"post_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	CONSTRAINT "post_votes_post_id_voter_id_pk" PRIMARY KEY("post_id","voter_id")
);
--> statement-breakpoint
CREATE TABLE "content"."posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"question_id" uuid,
	"course_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"lesson_title" text NOT NULL,
	"author_id" uuid NOT NULL,
	"is_by_teacher" boolean NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"vote_count" integer NOT NULL,
	"answer_count" integer NOT NULL,
	"accepted_answer_id" uuid,
	"reported_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	"hidden_reason" text
);
--> statement-breakpoint
ALTER TABLE "content"."post_reports" ADD CONSTRAINT "post_reports_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."post_votes" ADD CONSTRAINT "post_votes_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."posts" ADD CONSTRAINT "posts_question_id_posts_id_fk" FOREIGN KEY ("question_id") REFERENCES "content"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "post_moderations_of_post" ON "content"."post_moderations" USING btree ("post_id","id");--> statement-breakpoint
CREATE INDEX "posts_questions" ON "content"."posts" USING btree ("course_id","id") WHERE question_id is null;--> statement-breakpoint
CREATE INDEX "posts_questions_of_lesson" ON "content"."posts" USING btree ("lesson_id","id") WHERE question_id is null;--> statement-breakpoint
CREATE INDEX "posts_most_voted" ON "content"."posts" USING btree ("course_id","vote_count","id") WHERE question_id is null;--> statement-breakpoint
CREATE INDEX "posts_unanswered" ON "content"."posts" USING btree ("course_id","id") WHERE question_id is null and answer_count = 0 and hidden_at is null;--> statement-breakpoint
CREATE INDEX "posts_answers" ON "content"."posts" USING btree ("question_id","id") WHERE question_id is not null;--> statement-breakpoint
CREATE INDEX "posts_of_author" ON "content"."posts" USING btree ("author_id","course_id","id");--> statement-breakpoint
CREATE INDEX "posts_words" ON "content"."posts" USING gin (to_tsvector('simple', title || ' ' || text));--> statement-breakpoint
CREATE INDEX "posts_reported" ON "content"."posts" USING btree ("reported_at","id") WHERE reported_at is not null;--> statement-breakpoint
CREATE INDEX "posts_reported_in_course" ON "content"."posts" USING btree ("course_id","reported_at","id") WHERE reported_at is not null;--> statement-breakpoint
CREATE INDEX "posts_hidden" ON "content"."posts" USING btree ("hidden_at","id") WHERE hidden_at is not null;--> statement-breakpoint
CREATE INDEX "posts_hidden_in_course" ON "content"."posts" USING btree ("course_id","hidden_at","id") WHERE hidden_at is not null;