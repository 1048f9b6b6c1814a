ALTER TABLE "content"."lessons" ADD COLUMN "opening" jsonb;--> statement-breakpoint
ALTER TABLE "content"."sections" ADD COLUMN "opening" jsonb;--> statement-breakpoint
ALTER TABLE "content"."version_lessons" ADD COLUMN "opening" jsonb;