CREATE TABLE "payment"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"instructor_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment"."order_shares" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"basis_points" integer NOT NULL,
	"instructor_ids" uuid[] NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment"."payouts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"instructor_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"currency" text NOT NULL,
	"reference" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payouts_of_something" CHECK ("payment"."payouts"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment"."share_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid,
	"basis_points" integer NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "share_rules_part_of_the_whole" CHECK ("payment"."share_rules"."basis_points" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "payment"."statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"instructor_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"serial" integer NOT NULL,
	"period" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "statements_one_per_number" UNIQUE("year","serial"),
	CONSTRAINT "statements_one_per_month" UNIQUE("instructor_id","period")
);
--> statement-breakpoint
ALTER TABLE "payment"."ledger_transactions" ALTER COLUMN "order_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payment"."ledger_entries" ADD COLUMN "party_id" uuid;--> statement-breakpoint
ALTER TABLE "payment"."order_shares" ADD CONSTRAINT "order_shares_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payment"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payouts_of_instructor" ON "payment"."payouts" USING btree ("instructor_id","id");--> statement-breakpoint
CREATE INDEX "share_rules_of_course" ON "payment"."share_rules" USING btree ("course_id","effective_from");--> statement-breakpoint
CREATE INDEX "statements_of_instructor" ON "payment"."statements" USING btree ("instructor_id","id");--> statement-breakpoint
CREATE INDEX "ledger_entries_of_party" ON "payment"."ledger_entries" USING btree ("party_id","transaction_id") WHERE "payment"."ledger_entries"."party_id" is not null;--> statement-breakpoint
CREATE INDEX "ledger_transactions_in_time" ON "payment"."ledger_transactions" USING btree ("occurred_at");