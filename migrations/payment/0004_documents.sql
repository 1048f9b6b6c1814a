CREATE TABLE "payment"."billing_details" (
	"learner_id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"address" text,
	"tax_id" text,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment"."document_series" (
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "document_series_kind_year_pk" PRIMARY KEY("kind","year")
);
--> statement-breakpoint
CREATE TABLE "payment"."documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"serial" integer NOT NULL,
	"order_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "documents_one_per_number" UNIQUE("kind","year","serial"),
	CONSTRAINT "documents_one_per_source" UNIQUE("kind","source_id")
);
--> statement-breakpoint
ALTER TABLE "payment"."documents" ADD CONSTRAINT "documents_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payment"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_of_order" ON "payment"."documents" USING btree ("order_id","id");