ALTER TABLE "media"."assets" ADD COLUMN "fingerprint" text;--> statement-breakpoint
CREATE INDEX "assets_under_way_of_owner" ON "media"."assets" USING btree ("owner_id","id") WHERE status = 'uploading';--> statement-breakpoint
CREATE UNIQUE INDEX "assets_one_under_way_per_file" ON "media"."assets" USING btree ("owner_id","fingerprint") WHERE status = 'uploading';