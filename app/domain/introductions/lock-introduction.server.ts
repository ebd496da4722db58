import { and, eq, sql } from 'drizzle-orm'
import type { Actor, Context } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { introductions } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { canBecome, type IntroductionStatus } from './introduction.ts'
import { mayBring, sideOf } from './introduction.policy.ts'

export type IntroductionRow = typeof introductions.$inferSelect

/** The introductions on whose side the actor stands, as a condition on `introductions` joined with `vacancies`. */
export function ownIntroductions(actor: Actor) {
  if (actor.kind === 'werkmatcher') return eq(introductions.werkmatcherId, actor.userId)
  if (actor.kind === 'employer') return eq(vacancies.employerId, actor.employerId)
  return sql`false`
}

/**
 * The introduction, locked, about to become `to`: not-found when the actor is on neither side of it, forbidden when this
 * step is not theirs, conflict when it is past that.
 */
export async function lockIntroduction(
  ctx: Context,
  { introductionId, to }: { introductionId: string; to: IntroductionStatus },
): Promise<IntroductionRow> {
  assertId(introductionId)
  const [found] = await ctx.db
    .select({ introduction: introductions, employerId: vacancies.employerId })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(and(eq(introductions.id, introductionId), ownIntroductions(ctx.actor)))
    .for('update', { of: introductions })
  if (!found) throw new Refusal('not-found', 'No such introduction on this side')
  const { introduction, employerId } = found
  authorize(mayBring(sideOf(ctx.actor, { ...introduction, employerId }), to), `bring an introduction to ${to}`)
  if (!canBecome(introduction.status, to)) {
    throw new Refusal('conflict', `An introduction that is ${introduction.status} cannot become ${to}`)
  }
  return introduction
}
