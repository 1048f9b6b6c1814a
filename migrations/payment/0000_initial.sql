CREATE SCHEMA IF NOT EXISTS "payment";
--> statement-breakpoint
CREATE TABLE "payment"."learners" (
	"learner_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment"."ledger_entries" (
	"transaction_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"account" text NOT NULL,
	"currency" text NOT NULL,
	"debit" bigint NOT NULL,
	"credit" bigint NOT NULL,
	CONSTRAINT "ledger_entries_transaction_id_position_pk" PRIMARY KEY("transaction_id","position"),
	CONSTRAINT "ledger_entries_one_side" CHECK (("payment"."ledger_entries"."debit" > 0 and "payment"."ledger_entries"."credit" = 0) or ("payment"."ledger_entries"."debit" = 0 and "payment"."ledger_entries"."credit" > 0))
);
--> statement-breakpoint
CREATE TABLE "payment"."ledger_transactions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_id" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_transactions_one_per_source" UNIQUE("kind","source_id")
);
--> statement-breakpoint
CREATE TABLE "payment"."orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_event_id" uuid NOT NULL,
	"enrollment_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"course_title" text NOT NULL,
	"course_slug" text NOT NULL,
	"learner_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"session_id" text,
	"checkout_url" text,
	"payment_intent_id" text,
	"charge_id" text,
	"refunded_amount" integer DEFAULT 0 NOT NULL,
	"decline_code" text,
	"declined_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"paid_at" timestamp with time zone,
	"next_check_at" timestamp with time zone,
	CONSTRAINT "orders_one_per_event" UNIQUE("source_event_id"),
	CONSTRAINT "orders_refund_no_more_than_paid" CHECK ("payment"."orders"."refunded_amount" between 0 and "payment"."orders"."amount")
);
--> statement-breakpoint
CREATE TABLE "payment"."refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"currency" text NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"requested_by" uuid,
	"status" text NOT NULL,
	"failure" text,
	"stripe_refund_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"next_check_at" timestamp with time zone,
	CONSTRAINT "refunds_one_per_stripe_refund" UNIQUE("stripe_refund_id"),
	CONSTRAINT "refunds_of_something" CHECK ("payment"."refunds"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment"."sandbox_events" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "payment"."sandbox_events_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"created" bigint NOT NULL,
	"payload" text NOT NULL,
	"due_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"delivered_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "payment"."sandbox_idempotency" (
	"key" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"request_id" text NOT NULL,
	"status" integer NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment"."sandbox_objects" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "payment"."sandbox_objects_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"created" bigint NOT NULL,
	"due_at" bigint,
	"body" jsonb NOT NULL,
	"internal" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment"."webhook_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"payload" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payment"."ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "payment"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payment"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment"."refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payment"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "learners_name" ON "payment"."learners" USING gin ("name" public.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "ledger_transactions_of_order" ON "payment"."ledger_transactions" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_one_open_per_enrollment" ON "payment"."orders" USING btree ("enrollment_id") WHERE "payment"."orders"."status" in ('opening', 'open');--> statement-breakpoint
CREATE INDEX "orders_of_enrollment" ON "payment"."orders" USING btree ("enrollment_id","id");--> statement-breakpoint
CREATE INDEX "orders_of_learner" ON "payment"."orders" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "orders_of_status" ON "payment"."orders" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "orders_of_payment_intent" ON "payment"."orders" USING btree ("payment_intent_id");--> statement-breakpoint
CREATE INDEX "orders_to_check" ON "payment"."orders" USING btree ("next_check_at") WHERE "payment"."orders"."next_check_at" is not null;--> statement-breakpoint
CREATE INDEX "orders_course_title" ON "payment"."orders" USING gin ("course_title" public.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "refunds_of_order" ON "payment"."refunds" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "refunds_to_check" ON "payment"."refunds" USING btree ("next_check_at") WHERE "payment"."refunds"."next_check_at" is not null;--> statement-breakpoint
CREATE INDEX "sandbox_events_position" ON "payment"."sandbox_events" USING btree ("position");--> statement-breakpoint
CREATE INDEX "sandbox_events_due" ON "payment"."sandbox_events" USING btree ("due_at") WHERE "payment"."sandbox_events"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "sandbox_idempotency_created_at" ON "payment"."sandbox_idempotency" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "sandbox_objects_type_position" ON "payment"."sandbox_objects" USING btree ("type","position");--> statement-breakpoint
CREATE INDEX "sandbox_objects_body" ON "payment"."sandbox_objects" USING gin ("body" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "sandbox_objects_due" ON "payment"."sandbox_objects" USING btree ("type","due_at") WHERE "payment"."sandbox_objects"."due_at" is not null;