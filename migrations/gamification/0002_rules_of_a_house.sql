CREATE TABLE "gamification"."rule_sets" (
	"number" integer PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "gamification"."learners" ADD COLUMN "rule_set" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "learners_rule_set" ON "gamification"."learners" USING btree ("rule_set","learner_id");