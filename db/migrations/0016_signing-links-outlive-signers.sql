ALTER TABLE "signing_links" DROP CONSTRAINT "signing_links_signer_id_agreement_signers_id_fk";
--> statement-breakpoint
ALTER TABLE "signing_links" ALTER COLUMN "signer_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "signing_links" ADD COLUMN "agreement_id" uuid;--> statement-breakpoint
ALTER TABLE "signing_links" ADD COLUMN "sent_to" text;--> statement-breakpoint
UPDATE "signing_links" SET "agreement_id" = "agreement_signers"."agreement_id", "sent_to" = lower("agreement_signers"."email") FROM "agreement_signers" WHERE "agreement_signers"."id" = "signing_links"."signer_id";--> statement-breakpoint
ALTER TABLE "signing_links" ALTER COLUMN "agreement_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "signing_links" ALTER COLUMN "sent_to" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "signing_links" ADD CONSTRAINT "signing_links_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_links" ADD CONSTRAINT "signing_links_signer_id_agreement_signers_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."agreement_signers"("id") ON DELETE set null ON UPDATE no action;
