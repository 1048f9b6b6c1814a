CREATE INDEX "courses_category" ON "course"."courses" USING btree ("category_slug");--> statement-breakpoint
CREATE INDEX "courses_tags" ON "course"."courses" USING gin ("tags");