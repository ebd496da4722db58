CREATE TABLE "employer_logos" (
	"employer_id" uuid PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "listed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "employer_logos" ADD CONSTRAINT "employer_logos_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employer_logos_sha256" ON "employer_logos" USING btree ("sha256");