import { and, count, desc, eq, inArray } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { users } from '#db/schema/people.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { ownQuestions } from './lock-question.server.ts'
import { standingOf, VACANCIES_TO_ASK_ABOUT } from './question.ts'

/** All that an employer sees of a question: nothing of the profile is read. */
const SEEN = {
  id: questions.id,
  status: questions.status,
  change: questions.change,
  text: questions.text,
  answer: questions.answer,
  note: questions.note,
  askedAt: questions.askedAt,
  answeredAt: questions.answeredAt,
  vacancy: {
    id: vacancies.id,
    title: vacancies.title,
    status: vacancies.status,
    version: vacancies.version,
    negotiable: vacancies.negotiable,
  },
  werkmatcher: { name: users.name, email: users.email, phone: users.phone },
}

function select(ctx: Context<Employer>) {
  return ctx.db
    .select(SEEN)
    .from(questions)
    .innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
    .innerJoin(users, eq(users.id, questions.werkmatcherId))
    .$dynamic()
}

/** The questions about this employer's vacancies, newest first, at most 200; one that was taken back is not there. */
export async function listEmployerQuestions(ctx: Context<Employer>) {
  const rows = await select(ctx)
    .where(and(ownQuestions(ctx.actor), inArray(questions.status, ['open', 'answered', 'closed'])))
    .orderBy(desc(questions.askedAt), questions.id)
    .limit(200)
  return rows.map((row) => ({ ...row, standing: standingOf(row.status, row.vacancy.status) }))
}

export async function getEmployerQuestion(ctx: Context<Employer>, { questionId }: { questionId: string | undefined }) {
  assertId(questionId)
  const [row] = await select(ctx).where(
    and(
      eq(questions.id, questionId),
      ownQuestions(ctx.actor),
      inArray(questions.status, ['open', 'answered', 'closed']),
    ),
  )
  if (!row) throw new Refusal('not-found', 'No such question for this employer')
  return { ...row, standing: standingOf(row.status, row.vacancy.status) }
}

/** How many wait for an answer; about one vacancy when given. */
export async function countOpenQuestions(
  ctx: Context<Employer>,
  { vacancyId }: { vacancyId?: string } = {},
): Promise<number> {
  const [row] = await ctx.db
    .select({ open: count() })
    .from(questions)
    .innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
    .where(
      and(
        ownQuestions(ctx.actor),
        eq(questions.status, 'open'),
        inArray(vacancies.status, [...VACANCIES_TO_ASK_ABOUT]),
        vacancyId === undefined ? undefined : eq(questions.vacancyId, vacancyId),
      ),
    )
  return row!.open
}
