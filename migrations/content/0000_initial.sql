CREATE SCHEMA IF NOT EXISTS "content";
--> statement-breakpoint
CREATE TABLE "content"."course_assets" (
	"course_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"facts" jsonb NOT NULL,
	CONSTRAINT "course_assets_course_id_asset_id_pk" PRIMARY KEY("course_id","asset_id")
);
--> statement-breakpoint
CREATE TABLE "content"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"instructor_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."curricula" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"published_revision" integer,
	"current_version_id" uuid
);
--> statement-breakpoint
CREATE TABLE "content"."import_assets" (
	"import_id" uuid NOT NULL,
	"key" text NOT NULL,
	"asset_id" uuid,
	"facts" jsonb,
	CONSTRAINT "import_assets_import_id_key_pk" PRIMARY KEY("import_id","key")
);
--> statement-breakpoint
CREATE TABLE "content"."imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"requester_id" uuid NOT NULL,
	"requester" jsonb NOT NULL,
	"file_name" text NOT NULL,
	"status" text NOT NULL,
	"phase" text NOT NULL,
	"progress" jsonb NOT NULL,
	"attempts" integer NOT NULL,
	"has_asked_for_course" boolean NOT NULL,
	"course_id" uuid,
	"quiz_ids" uuid[] NOT NULL,
	"report" jsonb,
	"error" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "content"."lessons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"is_preview" boolean NOT NULL,
	"duration_seconds" integer NOT NULL,
	"markdown" text NOT NULL,
	"asset_id" uuid,
	"captions" jsonb NOT NULL,
	"quiz_id" uuid,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content"."version_lessons" (
	"lesson_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"section_title" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"is_preview" boolean NOT NULL,
	"duration_seconds" integer NOT NULL,
	"markdown" text NOT NULL,
	"file" jsonb,
	"captions" jsonb NOT NULL,
	"image_ids" uuid[] NOT NULL,
	"quiz_id" uuid,
	"quiz_version" integer,
	"previous_lesson_id" uuid,
	"next_lesson_id" uuid,
	CONSTRAINT "version_lessons_lesson_id_version_id_pk" PRIMARY KEY("lesson_id","version_id"),
	CONSTRAINT "version_lessons_order" UNIQUE("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "content"."version_sections" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"section_id" uuid NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "version_sections_version_id_position_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "content"."versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" text NOT NULL,
	"fingerprint" text NOT NULL,
	"outline" jsonb NOT NULL,
	CONSTRAINT "versions_number" UNIQUE("course_id","number")
);
--> statement-breakpoint
ALTER TABLE "content"."import_assets" ADD CONSTRAINT "import_assets_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "content"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."lessons" ADD CONSTRAINT "lessons_course_id_curricula_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "content"."curricula"("course_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."lessons" ADD CONSTRAINT "lessons_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "content"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."sections" ADD CONSTRAINT "sections_course_id_curricula_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "content"."curricula"("course_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."version_lessons" ADD CONSTRAINT "version_lessons_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "content"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content"."version_sections" ADD CONSTRAINT "version_sections_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "content"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "courses_by_slug" ON "content"."courses" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "imports_of_requester" ON "content"."imports" USING btree ("requester_id","id");--> statement-breakpoint
CREATE INDEX "imports_under_way" ON "content"."imports" USING btree ("status");--> statement-breakpoint
CREATE INDEX "lessons_of_course" ON "content"."lessons" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "lessons_of_section" ON "content"."lessons" USING btree ("section_id","position");--> statement-breakpoint
CREATE INDEX "sections_of_course" ON "content"."sections" USING btree ("course_id","position");