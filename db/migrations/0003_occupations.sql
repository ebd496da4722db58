CREATE TABLE "occupations" (
	"esco_id" text PRIMARY KEY NOT NULL,
	"uri" text NOT NULL,
	"isco_group" text NOT NULL,
	"label" text NOT NULL,
	"alternative_labels" text[] NOT NULL,
	"hidden_labels" text[] NOT NULL,
	"description" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "occupations_uri_unique" UNIQUE("uri")
);
--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "occupation_code" text;