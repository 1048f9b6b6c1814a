-- A statement that was issued stays as it is, as invoices do: what changes later stands on the next one.
create trigger "statements_kept_as_issued" before update or delete on "payment"."statements"
  for each row execute function "payment"."refuse_document_change"();
--> statement-breakpoint
create trigger "statements_no_truncate" before truncate on "payment"."statements"
  for each statement execute function "payment"."refuse_document_change"();
