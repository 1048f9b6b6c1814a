CREATE TABLE "payment"."coupons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"percent" integer,
	"amount" integer,
	"currency" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"total_limit" integer,
	"per_learner_limit" integer,
	"course_ids" uuid[],
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "coupons_one_per_code" UNIQUE("code"),
	CONSTRAINT "coupons_percent_or_amount" CHECK (("payment"."coupons"."percent" between 1 and 100 and "payment"."coupons"."amount" is null and "payment"."coupons"."currency" is null)
        or ("payment"."coupons"."percent" is null and "payment"."coupons"."amount" > 0 and "payment"."coupons"."currency" is not null))
);
--> statement-breakpoint
CREATE TABLE "payment"."coupon_redemptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"coupon_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"enrollment_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "coupon_redemptions_one_per_order" UNIQUE("order_id")
);
--> statement-breakpoint
ALTER TABLE "payment"."orders" ADD COLUMN "discount_amount" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payment"."orders" ADD COLUMN "coupon_id" uuid;--> statement-breakpoint
ALTER TABLE "payment"."orders" ADD COLUMN "coupon_code" text;--> statement-breakpoint
ALTER TABLE "payment"."coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "payment"."coupons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment"."coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "payment"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coupon_redemptions_of_coupon" ON "payment"."coupon_redemptions" USING btree ("coupon_id","status","learner_id");--> statement-breakpoint
ALTER TABLE "payment"."orders" ADD CONSTRAINT "orders_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "payment"."coupons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment"."orders" ADD CONSTRAINT "orders_discount_of_something" CHECK ("payment"."orders"."discount_amount" >= 0 and "payment"."orders"."amount" >= 0);