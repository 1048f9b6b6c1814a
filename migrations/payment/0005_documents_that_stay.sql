-- An invoice or credit note that was issued stays as it is: a mistake is mended by another document.
create function "payment"."refuse_document_change"() returns trigger language plpgsql as $$
begin
  raise exception 'documents are kept as they were issued: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = 'documents_kept_as_issued';
end
$$;
--> statement-breakpoint
create trigger "documents_kept_as_issued" before update or delete on "payment"."documents"
  for each row execute function "payment"."refuse_document_change"();
--> statement-breakpoint
create trigger "documents_no_truncate" before truncate on "payment"."documents"
  for each statement execute function "payment"."refuse_document_change"();
