create table revoked_sessions (session_id uuid primary key, revoked_at timestamptz not null, expires_at timestamptz not null);
--> statement-breakpoint
create index revoked_sessions_expires_at on revoked_sessions (expires_at);
