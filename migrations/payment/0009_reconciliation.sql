CREATE TABLE "payment"."balance_differences" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"kinds" text[] NOT NULL,
	"source_id" text,
	"currency" text NOT NULL,
	"stripe_amount" bigint NOT NULL,
	"ledger_amount" bigint NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "payment"."stripe_feeds" (
	"name" text PRIMARY KEY NOT NULL,
	"last_id" text,
	"last_at" timestamp with time zone,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payment"."webhook_events" ADD COLUMN "via" text DEFAULT 'webhook' NOT NULL;--> statement-breakpoint
ALTER TABLE "payment"."balance_differences" ADD CONSTRAINT "balance_differences_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payment"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "balance_differences_open" ON "payment"."balance_differences" USING btree ("found_at") WHERE "payment"."balance_differences"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "webhook_events_missed" ON "payment"."webhook_events" USING btree ("received_at") WHERE "payment"."webhook_events"."via" = 'list';