CREATE TABLE "user"."data_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"ready_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"object_key" text,
	"size_bytes" bigint
);
--> statement-breakpoint
CREATE TABLE "user"."erasure_parts" (
	"erasure_id" uuid NOT NULL,
	"module" text NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	CONSTRAINT "erasure_parts_erasure_id_module_pk" PRIMARY KEY("erasure_id","module")
);
--> statement-breakpoint
CREATE TABLE "user"."erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"begun_at" timestamp with time zone,
	"identity_begun_at" timestamp with time zone,
	"completed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "user"."export_parts" (
	"export_id" uuid NOT NULL,
	"module" text NOT NULL,
	"handover_key" text NOT NULL,
	CONSTRAINT "export_parts_export_id_module_pk" PRIMARY KEY("export_id","module")
);
--> statement-breakpoint
ALTER TABLE "user"."erasure_parts" ADD CONSTRAINT "erasure_parts_erasure_id_erasures_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "user"."erasures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user"."export_parts" ADD CONSTRAINT "export_parts_export_id_data_exports_id_fk" FOREIGN KEY ("export_id") REFERENCES "user"."data_exports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "data_exports_one_under_way" ON "user"."data_exports" USING btree ("person_id") WHERE status = 'collecting';--> statement-breakpoint
CREATE INDEX "data_exports_of_person" ON "user"."data_exports" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "data_exports_expiring" ON "user"."data_exports" USING btree ("expires_at") WHERE status = 'ready';--> statement-breakpoint
CREATE INDEX "data_exports_collecting" ON "user"."data_exports" USING btree ("requested_at") WHERE status = 'collecting';--> statement-breakpoint
CREATE UNIQUE INDEX "erasures_one_open" ON "user"."erasures" USING btree ("person_id") WHERE status in ('scheduled', 'running');--> statement-breakpoint
CREATE INDEX "erasures_due" ON "user"."erasures" USING btree ("due_at") WHERE status = 'scheduled';--> statement-breakpoint
CREATE INDEX "erasures_of_status" ON "user"."erasures" USING btree ("status","id");