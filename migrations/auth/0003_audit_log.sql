CREATE TABLE "auth"."audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"user_id" uuid,
	"actor_id" uuid,
	"session_id" uuid,
	"device" text,
	"address" text,
	"details" jsonb NOT NULL,
	"correlation_id" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_entries_in_time" ON "auth"."audit_entries" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_of_user" ON "auth"."audit_entries" USING btree ("user_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_of_act" ON "auth"."audit_entries" USING btree ("act","occurred_at","id");
--> statement-breakpoint
-- What is written stays as it is; entries go by age alone, and as a whole.
create function auth.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are not changed';
end
$$;
--> statement-breakpoint
create trigger audit_entries_unchanged before update on auth.audit_entries
  for each row execute function auth.refuse_change();
