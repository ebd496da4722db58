CREATE TYPE "public"."review_again" AS ENUM('yes', 'maybe', 'no');--> statement-breakpoint
CREATE TYPE "public"."review_people" AS ENUM('mostly', 'sometimes', 'rarely', 'nobody');--> statement-breakpoint
CREATE TYPE "public"."review_result" AS ENUM('more', 'as-agreed', 'less');--> statement-breakpoint
CREATE TYPE "public"."review_together" AS ENUM('good', 'fair', 'poor');--> statement-breakpoint
CREATE TABLE "reviews" (
	"agreement_id" uuid NOT NULL,
	"party" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"given_at" timestamp with time zone,
	"changed_at" timestamp with time zone,
	"given_by_id" uuid,
	"version" integer DEFAULT 0 NOT NULL,
	"result" "review_result",
	"together" "review_together",
	"people" "review_people",
	"again" "review_again",
	"lesson" text,
	CONSTRAINT "reviews_agreement_id_party_pk" PRIMARY KEY("agreement_id","party"),
	CONSTRAINT "reviews_party" CHECK ("reviews"."party" in ('employer', 'municipality')),
	CONSTRAINT "reviews_whole" CHECK ("reviews"."given_at" is null or ("reviews"."result" is not null and "reviews"."together" is not null and "reviews"."people" is not null and "reviews"."again" is not null))
);
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_given_by_id_users_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;