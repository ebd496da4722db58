CREATE TABLE "carving_reports" (
	"municipality_id" text PRIMARY KEY NOT NULL,
	"report" jsonb,
	"measured_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matching"."match_changes" (
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"changed_in" "xid8" NOT NULL,
	CONSTRAINT "match_changes_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "matching"."reach_answers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "matching"."reach_answers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"municipality_id" text NOT NULL,
	"people" uuid[] NOT NULL,
	"gone" integer DEFAULT 0 NOT NULL,
	"band" text NOT NULL,
	"answered_on" date NOT NULL,
	CONSTRAINT "reach_answers_band" CHECK ("matching"."reach_answers"."band" in ('lt5', '5-9', '10-24', '25+'))
);
--> statement-breakpoint
ALTER TABLE "carving_reports" ADD CONSTRAINT "carving_reports_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching"."reach_answers" ADD CONSTRAINT "reach_answers_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_changes_since" ON "matching"."match_changes" USING btree ("kind","changed_in");--> statement-breakpoint
CREATE INDEX "reach_answers_people" ON "matching"."reach_answers" USING gin ("people");--> statement-breakpoint
CREATE INDEX "reach_answers_age" ON "matching"."reach_answers" USING btree ("municipality_id","answered_on");