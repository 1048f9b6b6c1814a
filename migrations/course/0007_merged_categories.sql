CREATE TABLE "course"."merged_categories" (
	"slug" text PRIMARY KEY NOT NULL,
	"into_slug" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "course"."merged_categories" ADD CONSTRAINT "merged_categories_into_slug_categories_slug_fk" FOREIGN KEY ("into_slug") REFERENCES "course"."categories"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merged_categories_into" ON "course"."merged_categories" USING btree ("into_slug");