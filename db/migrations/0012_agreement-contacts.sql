ALTER TABLE "agreements" ADD COLUMN "contacts" jsonb;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "city_contact" jsonb;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "city_does" jsonb;--> statement-breakpoint
-- The one contact becomes the first of several; the city's is its desk, as the text has said until now. What was offered or signed is kept in `content`.
UPDATE "agreements" a SET
  "contacts" = jsonb_build_array(a."contact" || '{"function": null}'),
  "city_contact" = jsonb_build_object('name', m."desk_name", 'email', m."desk_email", 'phone', m."desk_phone"),
  "city_does" = t."city_does"
FROM "municipalities" m, "agreement_templates" t WHERE m."id" = a."municipality_id" AND t."id" = a."template_id";--> statement-breakpoint
ALTER TABLE "agreements" ALTER COLUMN "contacts" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ALTER COLUMN "city_contact" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ALTER COLUMN "city_does" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" DROP COLUMN "contact";--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_contacts" CHECK (jsonb_array_length("agreements"."contacts") between 1 and 5);--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_city_does" CHECK (jsonb_array_length("agreements"."city_does") <= 12);
