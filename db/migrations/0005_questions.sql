CREATE TYPE "public"."question_answer" AS ENUM('yes', 'discuss', 'no');--> statement-breakpoint
CREATE TYPE "public"."question_status" AS ENUM('open', 'answered', 'closed', 'withdrawn');--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_id" text NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"werkmatcher_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"status" "question_status" NOT NULL,
	"change" text NOT NULL,
	"text" text NOT NULL,
	"answer" "question_answer",
	"note" text,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_werkmatcher_id_users_id_fk" FOREIGN KEY ("werkmatcher_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_profile_id_candidate_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "matching"."candidate_profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questions_werkmatcher" ON "questions" USING btree ("werkmatcher_id","status");--> statement-breakpoint
CREATE INDEX "questions_profile" ON "questions" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "questions_vacancy" ON "questions" USING btree ("vacancy_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_once" ON "questions" USING btree ("vacancy_id","change") WHERE "questions"."status" = 'open';