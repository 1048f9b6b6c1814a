CREATE SCHEMA IF NOT EXISTS "media";
--> statement-breakpoint
CREATE TABLE "media"."assets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"status" text NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"content_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"purpose" jsonb,
	"object_key" text NOT NULL,
	"upload_id" text,
	"part_size_bytes" integer NOT NULL,
	"handover_key" text,
	"failure_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"cleaned_at" timestamp with time zone,
	CONSTRAINT "assets_one_per_handover" UNIQUE("handover_key")
);
--> statement-breakpoint
CREATE INDEX "assets_of_owner" ON "media"."assets" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "assets_under_way" ON "media"."assets" USING btree ("created_at") WHERE status = 'uploading';--> statement-breakpoint
CREATE INDEX "assets_to_clean" ON "media"."assets" USING btree ("ended_at") WHERE status in ('failed', 'discarded') and cleaned_at is null;--> statement-breakpoint
CREATE INDEX "assets_to_forget" ON "media"."assets" USING btree ("ended_at") WHERE status in ('failed', 'discarded') and cleaned_at is not null;