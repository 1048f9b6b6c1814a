CREATE TABLE "notification"."preferences" (
	"person_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"in_app" boolean NOT NULL,
	"email" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "preferences_person_id_topic_pk" PRIMARY KEY("person_id","topic")
);
