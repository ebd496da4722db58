CREATE TYPE "public"."paper_decision" AS ENUM('confirmed', 'rejected');--> statement-breakpoint
CREATE TYPE "public"."scan_type" AS ENUM('pdf', 'png', 'jpeg');--> statement-breakpoint
CREATE TABLE "paper_decisions" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"decision" "paper_decision" NOT NULL,
	"reason" text,
	"recorded_by_id" uuid NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paper_decisions_two_people" CHECK ("paper_decisions"."decided_by_id" <> "paper_decisions"."recorded_by_id"),
	CONSTRAINT "paper_decisions_reason" CHECK (("paper_decisions"."decision" = 'rejected') = ("paper_decisions"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "paper_signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"signer_id" uuid NOT NULL,
	"party" "signing_party" NOT NULL,
	"signed_name" text NOT NULL,
	"signed_function" text NOT NULL,
	"signed_on" date NOT NULL,
	"content_hash" text NOT NULL,
	"scan" "bytea" NOT NULL,
	"scan_type" "scan_type" NOT NULL,
	"scan_sha256" text NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paper_signatures_recorder" UNIQUE("id","recorded_by_id"),
	CONSTRAINT "paper_signatures_scan" CHECK (octet_length("paper_signatures"."scan") between 1 and 10485760),
	CONSTRAINT "paper_signatures_sha256" CHECK ("paper_signatures"."scan_sha256" = encode(sha256("paper_signatures"."scan"), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "paper_decisions" ADD CONSTRAINT "paper_decisions_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_decisions" ADD CONSTRAINT "paper_decisions_paper" FOREIGN KEY ("paper_id","recorded_by_id") REFERENCES "public"."paper_signatures"("id","recorded_by_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_signatures_agreement" ON "paper_signatures" USING btree ("agreement_id");