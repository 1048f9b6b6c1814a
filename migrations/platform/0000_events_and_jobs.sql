create table streams (stream text primary key, last_sequence bigint not null, last_by_type jsonb not null default '{}', previous_by_type jsonb not null default '{}');
--> statement-breakpoint
create table outbox (
  id uuid primary key, type text not null, version integer not null, stream text not null, sequence bigint not null,
  previous_by_type jsonb not null default '{}', payload jsonb not null, occurred_at timestamptz not null,
  correlation_id text, principal jsonb, published_at timestamptz, attempts integer not null default 0, available_at timestamptz not null default now(),
  unique (stream, sequence));
--> statement-breakpoint
create index outbox_unpublished on outbox (available_at, id) where published_at is null;
--> statement-breakpoint
create index outbox_unpublished_stream on outbox (stream, sequence) where published_at is null;
--> statement-breakpoint
create index outbox_published on outbox using brin (published_at);
--> statement-breakpoint
create table inbox (
  consumer text not null, event_id uuid not null, type text not null, version integer not null, stream text not null, sequence bigint not null,
  payload jsonb not null, occurred_at timestamptz not null, correlation_id text, principal jsonb, received_at timestamptz not null default now(),
  status text not null default 'due' check (status in ('due', 'done', 'dead', 'discarded')),
  attempts integer not null default 0, available_at timestamptz not null default now(), lease_token uuid, lease_until timestamptz,
  error text, finished_at timestamptz, discard_reason text, primary key (consumer, event_id));
--> statement-breakpoint
create index inbox_due on inbox (consumer, available_at) where status = 'due';
--> statement-breakpoint
create index inbox_open_stream on inbox (consumer, stream, sequence) where status in ('due', 'dead');
--> statement-breakpoint
create index inbox_dead on inbox (received_at) where status = 'dead';
--> statement-breakpoint
create index inbox_finished on inbox using brin (finished_at);
--> statement-breakpoint
create table command_memory (
  caller text not null, principal text not null, operation text not null, key text not null, input_hash text not null,
  result jsonb, is_result_kept boolean not null default true, created_at timestamptz not null default now(), primary key (caller, principal, operation, key));
--> statement-breakpoint
create index command_memory_created_at on command_memory (created_at);
--> statement-breakpoint
create table scheduled_jobs (name text primary key, next_run_at timestamptz not null, lease_token uuid, lease_until timestamptz, last_started_at timestamptz, last_finished_at timestamptz, last_error text, failures integer not null default 0, runs bigint not null default 0);
