CREATE TYPE "public"."check_in_outcome" AS ENUM('still-there', 'stopped', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."introduction_side" AS ENUM('werkmatcher', 'employer');--> statement-breakpoint
CREATE TYPE "public"."stop_reason" AS ENUM('other-work', 'training', 'contract-ended', 'no-more-work', 'hours', 'travel', 'tasks', 'guidance', 'other');--> statement-breakpoint
CREATE TYPE "public"."agreement_reminder" AS ENUM('half-time', 'ending');--> statement-breakpoint
CREATE TABLE "check_ins" (
	"introduction_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"side" "introduction_side" NOT NULL,
	"outcome" "check_in_outcome" NOT NULL,
	"stop_reason" "stop_reason",
	"said_at" timestamp with time zone NOT NULL,
	"said_by" uuid NOT NULL,
	CONSTRAINT "check_ins_introduction_id_months_side_pk" PRIMARY KEY("introduction_id","months","side"),
	CONSTRAINT "check_ins_months" CHECK ("check_ins"."months" in (3, 6)),
	CONSTRAINT "check_ins_reason" CHECK (("check_ins"."stop_reason" is not null) = ("check_ins"."outcome" = 'stopped' and "check_ins"."side" = 'werkmatcher'))
);
--> statement-breakpoint
CREATE TABLE "agreement_reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"agreement_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"kind" "agreement_reminder" NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "agreement_reminders_once" UNIQUE("reference","kind","due_on")
);
--> statement-breakpoint
CREATE TABLE "check_in_reminders" (
	"werkmatcher_id" uuid NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "check_in_reminders_werkmatcher_id_on_pk" PRIMARY KEY("werkmatcher_id","on")
);
--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_introduction_id_placements_introduction_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."placements"("introduction_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_said_by_users_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_reminders" ADD CONSTRAINT "agreement_reminders_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_reminders" ADD CONSTRAINT "agreement_reminders_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_reminders" ADD CONSTRAINT "check_in_reminders_werkmatcher_id_users_id_fk" FOREIGN KEY ("werkmatcher_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_reminders_open" ON "agreement_reminders" USING btree ("municipality_id","handled_at");