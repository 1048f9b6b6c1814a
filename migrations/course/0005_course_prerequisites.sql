CREATE TABLE "course"."course_prerequisites" (
	"course_id" uuid NOT NULL,
	"required_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "course_prerequisites_course_id_required_id_pk" PRIMARY KEY("course_id","required_id")
);
--> statement-breakpoint
ALTER TABLE "course"."course_prerequisites" ADD CONSTRAINT "course_prerequisites_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "course"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course"."course_prerequisites" ADD CONSTRAINT "course_prerequisites_required_id_courses_id_fk" FOREIGN KEY ("required_id") REFERENCES "course"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_prerequisites_required" ON "course"."course_prerequisites" USING btree ("required_id");