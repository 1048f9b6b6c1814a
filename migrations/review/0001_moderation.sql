CREATE TABLE "review"."helpful_votes" (
	"review_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	CONSTRAINT "helpful_votes_review_id_voter_id_pk" PRIMARY KEY("review_id","voter_id")
);
--> statement-breakpoint
CREATE TABLE "review"."moderations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"moderator_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review"."reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reports_one_per_review_and_reporter" UNIQUE("review_id","reporter_id")
);
--> statement-breakpoint
ALTER TABLE "review"."courses" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "answer_text" text;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "answerer_id" uuid;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "answer_changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "helpful_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "reported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "hidden_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "review"."reviews" ADD COLUMN "hidden_reason" text;--> statement-breakpoint
ALTER TABLE "review"."helpful_votes" ADD CONSTRAINT "helpful_votes_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "review"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review"."reports" ADD CONSTRAINT "reports_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "review"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "moderations_of_review" ON "review"."moderations" USING btree ("review_id","id");--> statement-breakpoint
CREATE INDEX "reviews_most_helpful" ON "review"."reviews" USING btree ("course_id","helpful_count","id");--> statement-breakpoint
CREATE INDEX "reviews_unanswered" ON "review"."reviews" USING btree ("course_id","id") WHERE answered_at is null and hidden_at is null;--> statement-breakpoint
CREATE INDEX "reviews_reported" ON "review"."reviews" USING btree ("reported_at","id") WHERE reported_at is not null;--> statement-breakpoint
CREATE INDEX "reviews_hidden" ON "review"."reviews" USING btree ("hidden_at","id") WHERE hidden_at is not null;