CREATE TABLE "enrollment"."people_import_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"cells" text[] NOT NULL,
	"email" text,
	"cohort_id" uuid,
	"access_ends_at" timestamp with time zone,
	"problems" jsonb NOT NULL,
	"outcome" text,
	CONSTRAINT "people_import_rows_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
CREATE TABLE "enrollment"."people_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"file_name" text,
	"header" text[] NOT NULL,
	"ignored_columns" text[] NOT NULL,
	"good_rows" integer NOT NULL,
	"bad_rows" integer NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "enrollment"."people_import_rows" ADD CONSTRAINT "people_import_rows_import_id_people_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "enrollment"."people_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "people_import_rows_bad" ON "enrollment"."people_import_rows" USING btree ("import_id","line") WHERE email is null;--> statement-breakpoint
CREATE INDEX "people_import_rows_to_do" ON "enrollment"."people_import_rows" USING btree ("import_id","line") WHERE email is not null and outcome is null;--> statement-breakpoint
CREATE INDEX "people_imports_by_age" ON "enrollment"."people_imports" USING btree ("created_at");