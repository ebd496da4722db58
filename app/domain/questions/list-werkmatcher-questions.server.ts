import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { ownQuestions } from './lock-question.server.ts'
import { standingOf, type QuestionStatus } from './question.ts'

/** What the werkmatcher asked, newest first, at most 200; of one candidate when `profileId` is given. */
export async function listWerkmatcherQuestions(
  ctx: Context<Werkmatcher>,
  { statuses, profileId }: { statuses?: readonly QuestionStatus[]; profileId?: string } = {},
) {
  const rows = await ctx.db
    .select({
      id: questions.id,
      status: questions.status,
      change: questions.change,
      text: questions.text,
      answer: questions.answer,
      note: questions.note,
      askedAt: questions.askedAt,
      answeredAt: questions.answeredAt,
      profile: { id: candidateProfiles.id, reference: candidateProfiles.reference, status: candidateProfiles.status },
      vacancy: { id: vacancies.id, title: vacancies.title, status: vacancies.status },
      employerName: employers.name,
    })
    .from(questions)
    .innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.id, questions.profileId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        ownQuestions(ctx.actor),
        statuses && inArray(questions.status, [...statuses]),
        profileId === undefined ? undefined : eq(questions.profileId, profileId),
      ),
    )
    .orderBy(desc(questions.askedAt), questions.id)
    .limit(200)
  return rows.map((row) => ({ ...row, standing: standingOf(row.status, row.vacancy.status) }))
}
