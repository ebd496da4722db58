-- What is published never changes, not even here: the texts of before get their kind and term as the columns come.
CREATE TYPE "public"."template_kind" AS ENUM('large-employer', 'small-employer', 'strategic-partner');--> statement-breakpoint
CREATE TYPE "public"."template_term" AS ENUM('one-year', 'multi-year');--> statement-breakpoint
CREATE TABLE "retired_templates" (
	"municipality_id" text NOT NULL,
	"slug" text NOT NULL,
	"retired_at" timestamp with time zone NOT NULL,
	CONSTRAINT "retired_templates_municipality_id_slug_pk" PRIMARY KEY("municipality_id","slug")
);
--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD COLUMN "kind" "template_kind" DEFAULT 'large-employer' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreement_templates" ALTER COLUMN "kind" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD COLUMN "term" "template_term" DEFAULT 'multi-year' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreement_templates" ALTER COLUMN "term" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD COLUMN "city_does" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreement_templates" ALTER COLUMN "city_does" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "retired_templates" ADD CONSTRAINT "retired_templates_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;