CREATE TABLE "course"."path_courses" (
	"path_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "path_courses_path_id_course_id_pk" PRIMARY KEY("path_id","course_id")
);
--> statement-breakpoint
CREATE TABLE "course"."paths" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"is_published" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paths_slug" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "course"."path_courses" ADD CONSTRAINT "path_courses_path_id_paths_id_fk" FOREIGN KEY ("path_id") REFERENCES "course"."paths"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course"."path_courses" ADD CONSTRAINT "path_courses_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "course"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "path_courses_of_course" ON "course"."path_courses" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "paths_published" ON "course"."paths" USING btree ("id") WHERE is_published;