-- Refuses at commit a movement of money that does not balance in each of its currencies, or has fewer than two entries.
create function "payment"."require_balanced_ledger"() returns trigger language plpgsql as $$
declare
  checked uuid;
  entries integer;
  unbalanced text;
begin
  -- Not one expression: a row has the columns of its own table alone.
  if tg_table_name = 'ledger_transactions' then
    checked := new.id;
  else
    checked := new.transaction_id;
  end if;

  select count(*) into entries from "payment"."ledger_entries" where transaction_id = checked;
  if entries < 2 then
    raise exception 'ledger transaction % has % entries, and needs two or more', checked, entries
      using errcode = 'check_violation', constraint = 'ledger_balances';
  end if;

  select string_agg(currency, ', ') into unbalanced from (
    select currency from "payment"."ledger_entries" where transaction_id = checked
    group by currency having sum(debit) <> sum(credit)) as differing;
  if unbalanced is not null then
    raise exception 'ledger transaction % does not balance in %', checked, unbalanced
      using errcode = 'check_violation', constraint = 'ledger_balances';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create constraint trigger "ledger_transactions_balance" after insert on "payment"."ledger_transactions"
  deferrable initially deferred for each row execute function "payment"."require_balanced_ledger"();
--> statement-breakpoint
create constraint trigger "ledger_entries_balance" after insert on "payment"."ledger_entries"
  deferrable initially deferred for each row execute function "payment"."require_balanced_ledger"();
--> statement-breakpoint
-- The ledger is only ever added to: a mistake is mended by a movement back.
create function "payment"."refuse_ledger_change"() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % is refused', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation', constraint = 'ledger_append_only';
end
$$;
--> statement-breakpoint
create trigger "ledger_transactions_append_only" before update or delete on "payment"."ledger_transactions"
  for each row execute function "payment"."refuse_ledger_change"();
--> statement-breakpoint
create trigger "ledger_entries_append_only" before update or delete on "payment"."ledger_entries"
  for each row execute function "payment"."refuse_ledger_change"();
--> statement-breakpoint
create trigger "ledger_transactions_no_truncate" before truncate on "payment"."ledger_transactions"
  for each statement execute function "payment"."refuse_ledger_change"();
--> statement-breakpoint
create trigger "ledger_entries_no_truncate" before truncate on "payment"."ledger_entries"
  for each statement execute function "payment"."refuse_ledger_change"();
