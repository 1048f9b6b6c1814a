CREATE SCHEMA IF NOT EXISTS "course";
--> statement-breakpoint
CREATE TABLE "course"."categories" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_slug" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "course"."course_instructors" (
	"course_id" uuid NOT NULL,
	"instructor_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "course_instructors_course_id_instructor_id_pk" PRIMARY KEY("course_id","instructor_id")
);
--> statement-breakpoint
CREATE TABLE "course"."courses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"subtitle" text NOT NULL,
	"description" text NOT NULL,
	"level" text,
	"language" text NOT NULL,
	"category_slug" text,
	"tags" text[] NOT NULL,
	"outcomes" text[] NOT NULL,
	"requirements" text[] NOT NULL,
	"cover_asset_id" uuid,
	"price_amount" integer,
	"price_currency" text,
	"status" text NOT NULL,
	"is_listed" boolean NOT NULL,
	"published_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"lesson_count" integer DEFAULT 0 NOT NULL,
	"duration_seconds" integer DEFAULT 0 NOT NULL,
	"learner_count" integer DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"search_title" text NOT NULL,
	"search_about" text NOT NULL,
	"search_people" text DEFAULT '' NOT NULL,
	"search_text" text NOT NULL,
	"search_vector" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', search_title), 'A') || setweight(to_tsvector('english', search_title), 'A')
          || setweight(to_tsvector('simple', search_about), 'B') || setweight(to_tsvector('english', search_about), 'B')
          || setweight(to_tsvector('simple', search_people), 'B')
          || setweight(to_tsvector('simple', search_text), 'D') || setweight(to_tsvector('english', search_text), 'D')) STORED NOT NULL,
	"rating_score" integer GENERATED ALWAYS AS ((2000::bigint * rating_sum + 35000) / (2 * rating_count + 10)) STORED NOT NULL,
	"sorting_price" integer GENERATED ALWAYS AS (coalesce(price_amount, 0)) STORED NOT NULL,
	CONSTRAINT "courses_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "course"."people" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"headline" text,
	"biography" text
);
--> statement-breakpoint
CREATE TABLE "course"."search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "course"."course_instructors" ADD CONSTRAINT "course_instructors_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "course"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course"."courses" ADD CONSTRAINT "courses_category_slug_categories_slug_fk" FOREIGN KEY ("category_slug") REFERENCES "course"."categories"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_instructors_courses" ON "course"."course_instructors" USING btree ("instructor_id","course_id");--> statement-breakpoint
CREATE INDEX "courses_newest" ON "course"."courses" USING btree ("published_at","id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "courses_popular" ON "course"."courses" USING btree ("learner_count","id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "courses_rating" ON "course"."courses" USING btree ("rating_score","id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "courses_price" ON "course"."courses" USING btree ("sorting_price","id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "courses_search" ON "course"."courses" USING gin ("search_vector") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "search_words_similar" ON "course"."search_words" USING gin ("word" public.gin_trgm_ops);