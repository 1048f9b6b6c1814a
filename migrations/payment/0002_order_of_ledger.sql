DROP INDEX "payment"."ledger_transactions_of_order";--> statement-breakpoint
CREATE INDEX "ledger_transactions_of_order" ON "payment"."ledger_transactions" USING btree ("order_id","id");