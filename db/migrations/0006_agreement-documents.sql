CREATE TYPE "public"."document_time" AS ENUM('unconfirmed', 'confirmed');--> statement-breakpoint
CREATE TABLE "agreement_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"time" "document_time" NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"certificate" "bytea" NOT NULL,
	"code" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_documents_sha256" UNIQUE("sha256"),
	CONSTRAINT "agreement_documents_once" UNIQUE("agreement_id","edition","time"),
	CONSTRAINT "agreement_documents_sha256_hex" CHECK ("agreement_documents"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_documents_code" ON "agreement_documents" USING btree ("code");