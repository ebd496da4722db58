import { and, eq, sql } from 'drizzle-orm'
import type { Actor, Context } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { mayBring, sideOf } from './question.policy.ts'
import { canBeAnswered, canBecome, type QuestionStatus } from './question.ts'

/** The questions on whose side the actor stands, as a condition on `questions` joined with `vacancies`. */
export function ownQuestions(actor: Actor) {
  if (actor.kind === 'werkmatcher') return eq(questions.werkmatcherId, actor.userId)
  if (actor.kind === 'employer') return eq(vacancies.employerId, actor.employerId)
  return sql`false`
}

/**
 * The question, locked, about to become `to`: not-found when the actor is on neither side of it, forbidden when this step
 * is not theirs, conflict when it is past that or the vacancy is no longer there.
 */
export async function lockQuestion(ctx: Context, { questionId, to }: { questionId: string; to: QuestionStatus }) {
  assertId(questionId)
  const [found] = await ctx.db
    .select({ question: questions, employerId: vacancies.employerId, vacancyStatus: vacancies.status })
    .from(questions)
    .innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
    .where(and(eq(questions.id, questionId), ownQuestions(ctx.actor)))
    .for('update', { of: questions })
  if (!found) throw new Refusal('not-found', 'No such question on this side')
  const { question, employerId, vacancyStatus } = found
  authorize(mayBring(sideOf(ctx.actor, { ...question, employerId }), to), `bring a question to ${to}`)
  if (!canBecome(question.status, to)) {
    throw new Refusal('conflict', `A question that is ${question.status} cannot become ${to}`)
  }
  if (to === 'answered' && !canBeAnswered(vacancyStatus)) {
    throw new Refusal('conflict', `The vacancy of this question is ${vacancyStatus}`)
  }
  return question
}
