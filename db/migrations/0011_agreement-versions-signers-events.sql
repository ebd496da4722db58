CREATE TYPE "public"."signing_order" AS ENUM('any', 'set');--> statement-breakpoint
CREATE TYPE "public"."signer_status" AS ENUM('waiting', 'signed', 'delegated', 'refused');--> statement-breakpoint
CREATE TYPE "public"."signing_method" AS ENUM('account', 'link', 'paper');--> statement-breakpoint
-- Made anew: a value added to a type cannot be used in the transaction that adds it.
ALTER TYPE "public"."agreement_status" RENAME TO "agreement_status_before";--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('draft', 'offered', 'partly-signed', 'in-force', 'fulfilled', 'expired', 'withdrawn', 'superseded');--> statement-breakpoint
ALTER TABLE "agreements" ALTER COLUMN "status" TYPE "public"."agreement_status" USING "status"::text::"public"."agreement_status";--> statement-breakpoint
DROP TYPE "public"."agreement_status_before";--> statement-breakpoint
CREATE TABLE "agreement_events" (
	"agreement_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"body" text NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "agreement_events_agreement_id_seq_pk" PRIMARY KEY("agreement_id","seq")
);
--> statement-breakpoint
CREATE TABLE "agreement_signers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"party" "signing_party" NOT NULL,
	"turn" integer NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"user_id" uuid,
	"status" "signer_status" DEFAULT 'waiting' NOT NULL,
	"delegated_from_id" uuid,
	"refused_reason" text,
	CONSTRAINT "agreement_signers_desk" CHECK ("agreement_signers"."name" is not null or "agreement_signers"."party" = 'municipality'),
	CONSTRAINT "agreement_signers_reason" CHECK (("agreement_signers"."status" = 'refused') = ("agreement_signers"."refused_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "agreements" DROP CONSTRAINT "agreements_reference_unique";--> statement-breakpoint
ALTER TABLE "agreement_documents" DROP CONSTRAINT "agreement_documents_once";--> statement-breakpoint
ALTER TABLE "signatures" DROP CONSTRAINT "signatures_once";--> statement-breakpoint
ALTER TABLE "signatures" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "supersedes_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "drafter" "signing_party" DEFAULT 'employer' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ALTER COLUMN "drafter" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "signing_order" "signing_order" DEFAULT 'any' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "content" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "content_hash" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "offered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "event_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "event_head" text DEFAULT '0000000000000000000000000000000000000000000000000000000000000000' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledges" ADD COLUMN "continues_id" uuid;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "signer_id" uuid;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "method" "signing_method" DEFAULT 'account' NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ALTER COLUMN "method" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "evidence" text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ALTER COLUMN "evidence" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "request_key" uuid;--> statement-breakpoint
ALTER TABLE "agreement_events" ADD CONSTRAINT "agreement_events_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD CONSTRAINT "agreement_signers_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD CONSTRAINT "agreement_signers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD CONSTRAINT "agreement_signers_delegated_from_id_agreement_signers_id_fk" FOREIGN KEY ("delegated_from_id") REFERENCES "public"."agreement_signers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_signers_agreement" ON "agreement_signers" USING btree ("agreement_id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_supersedes_id_agreements_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_continues_id_pledges_id_fk" FOREIGN KEY ("continues_id") REFERENCES "public"."pledges"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_signer_id_agreement_signers_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."agreement_signers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_next" ON "agreements" USING btree ("supersedes_id") WHERE "agreements"."status" <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "signatures_agreement" ON "signatures" USING btree ("agreement_id");--> statement-breakpoint
-- What was signed and sealed until now keeps its words; only where it hangs changes.
ALTER TABLE "signatures" DISABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "agreement_documents" DISABLE TRIGGER USER;--> statement-breakpoint
-- Every earlier edition that was signed becomes a version of its own, superseded by the next.
INSERT INTO "agreements" ("reference", "edition", "municipality_id", "employer_id", "template_id", "status", "drafter", "version", "starts_on", "ends_on", "contact", "content", "content_hash", "offered_at", "created_at", "changed_at")
SELECT a."reference", s."edition", a."municipality_id", a."employer_id", a."template_id", 'superseded', 'employer', 1, (s."content"::jsonb->>'startsOn')::date, (s."content"::jsonb->>'endsOn')::date, s."content"::jsonb->'contact', s."content", s."content_hash", s."signed_at", a."created_at", s."signed_at"
FROM "signatures" s JOIN "agreements" a ON a."id" = s."agreement_id" WHERE s."edition" < a."edition" AND s."party" = 'employer';--> statement-breakpoint
UPDATE "signatures" s SET "agreement_id" = v."id" FROM "agreements" a, "agreements" v
WHERE a."id" = s."agreement_id" AND s."edition" < a."edition" AND v."reference" = a."reference" AND v."edition" = s."edition";--> statement-breakpoint
UPDATE "agreement_documents" d SET "agreement_id" = v."id" FROM "agreements" a, "agreements" v
WHERE a."id" = d."agreement_id" AND d."edition" < a."edition" AND v."reference" = a."reference" AND v."edition" = d."edition";--> statement-breakpoint
UPDATE "agreements" a SET "supersedes_id" = (
  SELECT v."id" FROM "agreements" v WHERE v."reference" = a."reference" AND v."edition" < a."edition" ORDER BY v."edition" DESC LIMIT 1
);--> statement-breakpoint
UPDATE "agreements" a SET "content" = s."content", "content_hash" = s."content_hash", "offered_at" = s."signed_at"
FROM "signatures" s WHERE s."agreement_id" = a."id" AND s."party" = 'employer';--> statement-breakpoint
-- Who signed was asked; where the city has not signed yet, its desk is.
INSERT INTO "agreement_signers" ("agreement_id", "party", "turn", "name", "email", "user_id", "status")
SELECT s."agreement_id", s."party", CASE s."party" WHEN 'employer' THEN 1 ELSE 2 END, u."name", u."email", u."id", 'signed'
FROM "signatures" s JOIN "users" u ON u."id" = s."user_id";--> statement-breakpoint
INSERT INTO "agreement_signers" ("agreement_id", "party", "turn", "email")
SELECT a."id", 'municipality', 2, m."desk_email" FROM "agreements" a JOIN "municipalities" m ON m."id" = a."municipality_id"
WHERE a."status" = 'partly-signed';--> statement-breakpoint
UPDATE "signatures" s SET "signer_id" = g."id" FROM "agreement_signers" g
WHERE g."agreement_id" = s."agreement_id" AND g."party" = s."party" AND g."status" = 'signed';--> statement-breakpoint
ALTER TABLE "signatures" ALTER COLUMN "signer_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ENABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "agreement_documents" ENABLE TRIGGER USER;--> statement-breakpoint
-- The chain of each begins here, with what it had until now. Its body is written as RFC 8785 orders it.
WITH "begun" AS (
  SELECT a."id", now() AS "at", format(
    '{"actor":{"kind":"system"},"agreementId":"%s","at":"%s","data":{"documents":[%s],"signatures":[%s],"status":"%s"},"name":"adopted"}',
    a."id", to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    (SELECT string_agg('"' || d."sha256" || '"', ',' ORDER BY d."sha256") FROM "agreement_documents" d WHERE d."agreement_id" = a."id"),
    (SELECT string_agg('"' || s."id" || '"', ',' ORDER BY s."id") FROM "signatures" s WHERE s."agreement_id" = a."id"),
    a."status"
  ) AS "body" FROM "agreements" a
), "links" AS (
  INSERT INTO "agreement_events" ("agreement_id", "seq", "name", "at", "body", "prev", "hash")
  SELECT "id", 1, 'adopted', "at", "body", repeat('0', 64), encode(sha256(convert_to(repeat('0', 64) || "body", 'UTF8')), 'hex') FROM "begun"
  RETURNING "agreement_id", "hash"
)
UPDATE "agreements" a SET "event_count" = 1, "event_head" = l."hash" FROM "links" l WHERE l."agreement_id" = a."id";--> statement-breakpoint
ALTER TABLE "agreement_documents" DROP COLUMN "edition";--> statement-breakpoint
ALTER TABLE "signatures" DROP COLUMN "edition";--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_edition" UNIQUE("reference","edition");--> statement-breakpoint
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_once" UNIQUE("agreement_id","time");--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_request" UNIQUE("request_key");--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_once" UNIQUE("signer_id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_fixed" CHECK ("agreements"."status" in ('draft', 'withdrawn') or "agreements"."content" is not null);