CREATE TABLE "signing_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"salt" text NOT NULL,
	"hash" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signing_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"signer_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"blocked_at" timestamp with time zone,
	CONSTRAINT "signing_links_token" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "signing_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"signer_id" uuid,
	"user_id" uuid,
	"email" text NOT NULL,
	"content_hash" text NOT NULL,
	"signed_name" text NOT NULL,
	"signed_function" text NOT NULL,
	"consent" text NOT NULL,
	"language" text NOT NULL,
	"request_key" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signing_requests_key" UNIQUE("request_key"),
	CONSTRAINT "signing_requests_who" CHECK ("signing_requests"."signer_id" is not null or "signing_requests"."user_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "wrong_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"link_id" uuid,
	"user_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "wrong_codes_who" CHECK (("wrong_codes"."link_id" is null) <> ("wrong_codes"."user_id" is null))
);
--> statement-breakpoint
ALTER TABLE "agreement_signers" DROP CONSTRAINT "agreement_signers_reason";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "offered_by_id" uuid;--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD COLUMN "invited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD COLUMN "reminders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD COLUMN "viewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "signing_codes" ADD CONSTRAINT "signing_codes_request_id_signing_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."signing_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_links" ADD CONSTRAINT "signing_links_signer_id_agreement_signers_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."agreement_signers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_requests" ADD CONSTRAINT "signing_requests_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_requests" ADD CONSTRAINT "signing_requests_signer_id_agreement_signers_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."agreement_signers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_requests" ADD CONSTRAINT "signing_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_codes" ADD CONSTRAINT "wrong_codes_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_codes" ADD CONSTRAINT "wrong_codes_link_id_signing_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."signing_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_codes" ADD CONSTRAINT "wrong_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signing_codes_request" ON "signing_codes" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "signing_links_signer" ON "signing_links" USING btree ("signer_id");--> statement-breakpoint
CREATE INDEX "signing_requests_agreement" ON "signing_requests" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "wrong_codes_agreement" ON "wrong_codes" USING btree ("agreement_id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_offered_by_id_users_id_fk" FOREIGN KEY ("offered_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_signers_email" ON "agreement_signers" USING btree (lower("email"));--> statement-breakpoint
ALTER TABLE "agreement_signers" ADD CONSTRAINT "agreement_signers_reason" CHECK ("agreement_signers"."status" <> 'refused' or "agreement_signers"."refused_reason" is not null);