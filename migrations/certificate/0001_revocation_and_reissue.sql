ALTER TABLE "certificate"."certificates" DROP CONSTRAINT "certificates_one_per_enrollment";--> statement-breakpoint
ALTER TABLE "certificate"."certificates" ADD COLUMN "predecessor_id" uuid;--> statement-breakpoint
ALTER TABLE "certificate"."certificates" ADD COLUMN "revoked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "certificate"."certificates" ADD COLUMN "revocation_reason" text;--> statement-breakpoint
ALTER TABLE "certificate"."certificates" ADD COLUMN "revoked_by_id" uuid;--> statement-breakpoint
ALTER TABLE "certificate"."certificates" ADD COLUMN "successor_code" text;--> statement-breakpoint
ALTER TABLE "certificate"."certificates" ADD CONSTRAINT "certificates_predecessor_id_certificates_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "certificate"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_of_course" ON "certificate"."certificates" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "certificates_search" ON "certificate"."certificates" USING gin (lower("learner_name" || ' ' || "course_title") public.gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_first_of_enrollment" ON "certificate"."certificates" USING btree ("enrollment_id") WHERE predecessor_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_successor" ON "certificate"."certificates" USING btree ("predecessor_id");