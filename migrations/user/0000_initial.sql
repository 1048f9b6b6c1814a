CREATE SCHEMA IF NOT EXISTS "user";
--> statement-breakpoint
CREATE TABLE "user"."profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"is_email_verified" boolean NOT NULL,
	"roles" text[] NOT NULL,
	"headline" text,
	"biography" text,
	"links" jsonb NOT NULL,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
