-- As dead letters are listed: the latest death first.
create index inbox_dead_letters on inbox (finished_at, consumer collate "C", event_id) where status = 'dead';
--> statement-breakpoint
drop index inbox_dead;
