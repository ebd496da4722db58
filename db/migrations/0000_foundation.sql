CREATE SCHEMA "matching";
--> statement-breakpoint
CREATE SCHEMA "vault";
--> statement-breakpoint
CREATE SCHEMA "demo";
--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('draft', 'partly-signed', 'in-force', 'expired', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."pledge_kind" AS ENUM('regular-job', 'learn-work-track', 'work-experience-place', 'trial-placement', 'development-job', 'banenafspraak-job');--> statement-breakpoint
CREATE TYPE "public"."learning_wish" AS ENUM('yes', 'maybe', 'no');--> statement-breakpoint
CREATE TYPE "public"."profile_status" AS ENUM('draft', 'active', 'paused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."employer_status" AS ENUM('unclaimed', 'unconfirmed', 'waiting', 'approved', 'refused');--> statement-breakpoint
CREATE TYPE "public"."sector" AS ENUM('care', 'cleaning', 'shops', 'catering', 'logistics', 'transport', 'education', 'childcare', 'office', 'building-and-technology', 'production', 'green', 'hair-and-beauty', 'security', 'public-services');--> statement-breakpoint
CREATE TYPE "public"."interest_close_reason" AS ENUM('helped', 'not-reached', 'no-longer-wanted', 'vacancy-gone', 'not-serious', 'other');--> statement-breakpoint
CREATE TYPE "public"."interest_status" AS ENUM('new', 'passed-on', 'closed');--> statement-breakpoint
CREATE TYPE "public"."consent_way" AS ENUM('in-person', 'phone', 'message');--> statement-breakpoint
CREATE TYPE "public"."decline_reason" AS ENUM('vacancy-filled', 'hours-do-not-fit', 'language', 'skills', 'start-date', 'other');--> statement-breakpoint
CREATE TYPE "public"."introduction_status" AS ENUM('proposed', 'accepted', 'declined', 'withdrawn', 'placed', 'ended');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('employer', 'werkmatcher', 'desk');--> statement-breakpoint
CREATE TYPE "public"."signing_party" AS ENUM('employer', 'municipality');--> statement-breakpoint
CREATE TYPE "public"."diploma" AS ENUM('none', 'vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo');--> statement-breakpoint
CREATE TYPE "public"."language_level" AS ENUM('none', 'A1', 'A2', 'B1', 'B2', 'C1');--> statement-breakpoint
CREATE TYPE "public"."vacancy_kind" AS ENUM('regular-job', 'learn-work-track', 'work-experience-place', 'trial-placement', 'development-job', 'banenafspraak-job');--> statement-breakpoint
CREATE TYPE "public"."vacancy_source" AS ENUM('portal', 'schema.org', 'recruitee');--> statement-breakpoint
CREATE TYPE "public"."vacancy_status" AS ENUM('draft', 'submitted', 'returned', 'published', 'paused', 'filled', 'withdrawn', 'closed');--> statement-breakpoint
CREATE TYPE "public"."workplace" AS ENUM('on-site', 'hybrid', 'home');--> statement-breakpoint
CREATE TABLE "agreement_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"words" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_templates_version" UNIQUE("municipality_id","slug","version")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"municipality_id" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"status" "agreement_status" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"edition" integer DEFAULT 1 NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"contact" jsonb NOT NULL,
	"handed_back_reason" text,
	"withdraw_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreements_reference_unique" UNIQUE("reference"),
	CONSTRAINT "agreements_term" CHECK ("agreements"."starts_on" < "agreements"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "pledges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"kind" "pledge_kind" NOT NULL,
	"places" integer NOT NULL,
	"before" date NOT NULL,
	CONSTRAINT "pledges_places" CHECK ("pledges"."places" between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"name" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"object_id" text,
	"data" jsonb NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matching"."candidate_profiles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"municipality_id" text NOT NULL,
	"werkmatcher_id" uuid NOT NULL,
	"status" "profile_status" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"availability" jsonb,
	"school_hours" jsonb,
	"hours_min" numeric(4, 1),
	"hours_max" numeric(4, 1),
	"home_area" text,
	"travel_modes" text[],
	"travel_minutes" integer,
	"dutch_speaking" "language_level",
	"dutch_understanding" "language_level",
	"dutch_reading" "language_level",
	"dutch_writing" "language_level",
	"other_languages" text[],
	"licences" text[],
	"certificates" text[],
	"needs" text[],
	"avoids" text[],
	"skills" text[],
	"sectors" text[],
	"occupations" text[],
	"kinds" text[],
	"workplaces" text[],
	"learning" "learning_wish",
	"available_from" date,
	"confirmed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "candidate_profiles_reference_unique" UNIQUE("reference"),
	CONSTRAINT "candidate_profiles_hours" CHECK ("matching"."candidate_profiles"."hours_min" >= 0 and "matching"."candidate_profiles"."hours_max" <= 60 and "matching"."candidate_profiles"."hours_min" <= "matching"."candidate_profiles"."hours_max"),
	CONSTRAINT "candidate_profiles_travel" CHECK ("matching"."candidate_profiles"."travel_minutes" between 5 and 180)
);
--> statement-breakpoint
CREATE TABLE "vault"."interest_contacts" (
	"interest_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"message" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vault"."job_seekers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"profile_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "job_seekers_profileId_unique" UNIQUE("profile_id")
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"status" "employer_status" NOT NULL,
	"name" text NOT NULL,
	"kvk_number" text,
	"sector" "sector",
	"address" jsonb,
	"website" text,
	"about" text,
	"refusal_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "employers_kvk_digits" CHECK ("employers"."kvk_number" ~ '^[0-9]{8}$'),
	CONSTRAINT "employers_kvk_known" CHECK ("employers"."kvk_number" is not null or "employers"."status" = 'unclaimed')
);
--> statement-breakpoint
CREATE TABLE "interests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"status" "interest_status" NOT NULL,
	"passed_to_id" uuid,
	"close_reason" "interest_close_reason",
	"created_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"werkmatcher_id" uuid NOT NULL,
	"status" "introduction_status" NOT NULL,
	"reference" text NOT NULL,
	"consent_way" "consent_way" NOT NULL,
	"consent_on" date NOT NULL,
	"message" text NOT NULL,
	"explanation" jsonb NOT NULL,
	"decline_reason" "decline_reason",
	"decline_note" text,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"introduction_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"hours" numeric(4, 1) NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "placements_introductionId_unique" UNIQUE("introduction_id")
);
--> statement-breakpoint
CREATE TABLE "demo"."caught_mails" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "demo"."caught_mails_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "labour_market_regions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"region_id" text NOT NULL,
	"desk_name" text NOT NULL,
	"desk_email" text NOT NULL,
	"desk_phone" text NOT NULL,
	CONSTRAINT "municipalities_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "login_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"role" "role" NOT NULL,
	"employer_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"created_at" timestamp with time zone NOT NULL,
	"email_confirmed_at" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "users_employer" CHECK (("users"."role" = 'employer') = ("users"."employer_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"party" "signing_party" NOT NULL,
	"user_id" uuid NOT NULL,
	"signed_name" text NOT NULL,
	"signed_function" text NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signatures_once" UNIQUE("agreement_id","edition","party")
);
--> statement-breakpoint
CREATE TABLE "vacancies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"employer_id" uuid,
	"status" "vacancy_status" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text,
	"occupation" text,
	"sector" "sector",
	"kind" "vacancy_kind",
	"places" integer,
	"tasks" text,
	"hours_min" numeric(4, 1),
	"hours_max" numeric(4, 1),
	"roster" jsonb,
	"school_holidays_free" boolean,
	"workplace" "workplace",
	"postcode" text,
	"street" text,
	"place_name" text,
	"dutch_speaking" "language_level",
	"dutch_understanding" "language_level",
	"dutch_reading" "language_level",
	"dutch_writing" "language_level",
	"other_languages" text[],
	"licences" text[],
	"certificates" text[],
	"demands" text[],
	"skills" text[],
	"diploma" "diploma",
	"offers" text[],
	"pay" jsonb,
	"benefits" text,
	"starts_on" date,
	"closes_on" date,
	"contact" jsonb,
	"pledge_id" uuid,
	"source" "vacancy_source" DEFAULT 'portal' NOT NULL,
	"external_id" text,
	"source_url" text,
	"source_hash" text,
	"return_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"reviewed_at" timestamp with time zone,
	"closing_reminder_at" timestamp with time zone,
	CONSTRAINT "vacancies_places" CHECK ("vacancies"."places" between 1 and 500),
	CONSTRAINT "vacancies_hours" CHECK ("vacancies"."hours_min" >= 0 and "vacancies"."hours_max" <= 60 and "vacancies"."hours_min" <= "vacancies"."hours_max"),
	CONSTRAINT "vacancies_employer_known" CHECK ("vacancies"."employer_id" is not null or "vacancies"."source" <> 'portal'),
	CONSTRAINT "vacancies_open_complete" CHECK ("vacancies"."status" <> 'published' or ("vacancies"."employer_id" is not null and "vacancies"."title" is not null))
);
--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD CONSTRAINT "agreement_templates_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_template_id_agreement_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."agreement_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD CONSTRAINT "candidate_profiles_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching"."candidate_profiles" ADD CONSTRAINT "candidate_profiles_werkmatcher_id_users_id_fk" FOREIGN KEY ("werkmatcher_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_passed_to_id_users_id_fk" FOREIGN KEY ("passed_to_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_profile_id_candidate_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "matching"."candidate_profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_werkmatcher_id_users_id_fk" FOREIGN KEY ("werkmatcher_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_region_id_labour_market_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."labour_market_regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_links" ADD CONSTRAINT "login_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_employer" ON "agreements" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "agreements_status" ON "agreements" USING btree ("municipality_id","status");--> statement-breakpoint
CREATE INDEX "pledges_agreement" ON "pledges" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "audit_events_object" ON "audit_events" USING btree ("object_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "candidate_profiles_caseload" ON "matching"."candidate_profiles" USING btree ("werkmatcher_id","status");--> statement-breakpoint
CREATE INDEX "candidate_profiles_municipality" ON "matching"."candidate_profiles" USING btree ("municipality_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "employers_kvk" ON "employers" USING btree ("municipality_id","kvk_number");--> statement-breakpoint
CREATE INDEX "employers_status" ON "employers" USING btree ("municipality_id","status");--> statement-breakpoint
CREATE INDEX "interests_status" ON "interests" USING btree ("municipality_id","status");--> statement-breakpoint
CREATE INDEX "interests_passed_to" ON "interests" USING btree ("passed_to_id");--> statement-breakpoint
CREATE INDEX "introductions_vacancy" ON "introductions" USING btree ("vacancy_id","status");--> statement-breakpoint
CREATE INDEX "introductions_profile" ON "introductions" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "introductions_werkmatcher" ON "introductions" USING btree ("werkmatcher_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_once" ON "introductions" USING btree ("vacancy_id","profile_id") WHERE "introductions"."status" in ('proposed', 'accepted', 'placed');--> statement-breakpoint
CREATE INDEX "caught_mails_at" ON "demo"."caught_mails" USING btree ("at");--> statement-breakpoint
CREATE INDEX "login_links_user" ON "login_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "vacancies_status" ON "vacancies" USING btree ("municipality_id","status");--> statement-breakpoint
CREATE INDEX "vacancies_employer" ON "vacancies" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "vacancies_closes" ON "vacancies" USING btree ("status","closes_on");--> statement-breakpoint
CREATE INDEX "vacancies_pledge" ON "vacancies" USING btree ("pledge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vacancies_source" ON "vacancies" USING btree ("municipality_id","source","external_id");