CREATE SCHEMA IF NOT EXISTS "notification";
--> statement-breakpoint
CREATE TABLE "notification"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"instructor_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notification"."inbox_items" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_key" text NOT NULL,
	"count" integer NOT NULL,
	"link" text,
	"latest_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notification"."message_causes" (
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"kind" text NOT NULL,
	"message_id" uuid NOT NULL,
	"event_type" text NOT NULL,
	"correlation_id" text,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_causes_event_id_person_id_channel_kind_pk" PRIMARY KEY("event_id","person_id","channel","kind")
);
--> statement-breakpoint
CREATE TABLE "notification"."messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"person_id" uuid NOT NULL,
	"variables" jsonb NOT NULL,
	"recipient" text,
	"subject" text,
	"body" text,
	"status" text NOT NULL,
	"provider_id" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "notification"."inbox_items" ADD CONSTRAINT "inbox_items_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "notification"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification"."message_causes" ADD CONSTRAINT "message_causes_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "notification"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inbox_items_of_person" ON "notification"."inbox_items" USING btree ("person_id","latest_at","message_id");--> statement-breakpoint
CREATE INDEX "inbox_items_unread" ON "notification"."inbox_items" USING btree ("person_id","latest_at","message_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "message_causes_of_message" ON "notification"."message_causes" USING btree ("message_id","event_id");--> statement-breakpoint
CREATE INDEX "messages_by_status" ON "notification"."messages" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "messages_of_person" ON "notification"."messages" USING btree ("person_id","kind");