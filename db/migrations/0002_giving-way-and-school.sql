CREATE TYPE "public"."school_region" AS ENUM('north', 'middle', 'south');--> statement-breakpoint
CREATE TABLE "match_weights" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"version" integer NOT NULL,
	"weights" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD COLUMN "within_school_hours" boolean;--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD COLUMN "school_holidays_free" boolean;--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD COLUMN "diploma" "diploma";--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD COLUMN "banenafspraak" boolean;--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD COLUMN "pay_from_cents" integer;--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD COLUMN "rather" text[];--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "school_region" "school_region" DEFAULT 'middle' NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "negotiable" text[];--> statement-breakpoint
ALTER TABLE "match_weights" ADD CONSTRAINT "match_weights_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_weights" ADD CONSTRAINT "match_weights_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "match_weights_version" ON "match_weights" USING btree ("municipality_id","version");--> statement-breakpoint
CREATE INDEX "match_weights_changed_by" ON "match_weights" USING btree ("changed_by");--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD CONSTRAINT "candidate_profiles_pay" CHECK ("matching"."candidate_profiles"."pay_from_cents" between 1 and 20000);