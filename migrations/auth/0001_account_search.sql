-- The admin page looks for a part of a name or an address.
create index accounts_search on auth.accounts using gin (lower(email || ' ' || name) public.gin_trgm_ops);
--> statement-breakpoint
create index accounts_admins on auth.accounts (id) where roles @> array['admin'];
