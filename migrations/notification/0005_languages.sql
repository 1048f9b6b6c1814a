CREATE TABLE "notification"."readers" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notification"."messages" ADD COLUMN "language" text;