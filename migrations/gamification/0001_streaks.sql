CREATE TABLE "gamification"."people" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gamification"."weekly_points" (
	"learner_id" uuid NOT NULL,
	"week" date NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "weekly_points_learner_id_week_pk" PRIMARY KEY("learner_id","week")
);
--> statement-breakpoint
ALTER TABLE "gamification"."facts" ADD COLUMN "day" date;--> statement-breakpoint
-- Where learners lived then was not recorded: their days so far are counted in UTC.
UPDATE "gamification"."facts" SET "day" = ("occurred_at" AT TIME ZONE 'utc')::date;--> statement-breakpoint
ALTER TABLE "gamification"."facts" ALTER COLUMN "day" SET NOT NULL;--> statement-breakpoint
INSERT INTO "gamification"."weekly_points" ("learner_id", "week", "points")
SELECT "learner_id", date_trunc('week', "occurred_at" AT TIME ZONE 'utc')::date, sum("points")
FROM "gamification"."facts" WHERE "points" > 0 GROUP BY 1, 2;--> statement-breakpoint
ALTER TABLE "gamification"."learners" ADD COLUMN "streak_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "gamification"."learners" ADD COLUMN "streak_last_day" date;--> statement-breakpoint
ALTER TABLE "gamification"."learners" ADD COLUMN "streak_forgiven_day" date;--> statement-breakpoint
ALTER TABLE "gamification"."learners" ADD COLUMN "longest_streak" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "gamification"."learners" ADD COLUMN "leaderboard_name" text;--> statement-breakpoint
CREATE INDEX "weekly_points_leaderboard" ON "gamification"."weekly_points" USING btree ("week","points","learner_id");--> statement-breakpoint
CREATE INDEX "learners_leaderboard" ON "gamification"."learners" USING btree ("points","learner_id") WHERE leaderboard_name is not null;