CREATE SCHEMA IF NOT EXISTS "gamification";
--> statement-breakpoint
CREATE TABLE "gamification"."badges" (
	"learner_id" uuid NOT NULL,
	"badge" text NOT NULL,
	"earned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "badges_learner_id_badge_pk" PRIMARY KEY("learner_id","badge")
);
--> statement-breakpoint
CREATE TABLE "gamification"."facts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"learner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"points" integer NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "facts_once_per_source" UNIQUE("learner_id","kind","source_id")
);
--> statement-breakpoint
CREATE TABLE "gamification"."learners" (
	"learner_id" uuid PRIMARY KEY NOT NULL,
	"points" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "facts_of_learner" ON "gamification"."facts" USING btree ("learner_id","occurred_at","id");