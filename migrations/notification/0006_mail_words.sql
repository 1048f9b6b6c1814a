CREATE TABLE "notification"."mail_versions" (
	"template" text NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"is_current" boolean NOT NULL,
	"subject" text,
	"text" text,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "mail_versions_template_language_number_pk" PRIMARY KEY("template","language","number")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "mail_versions_current" ON "notification"."mail_versions" USING btree ("template","language") WHERE is_current;