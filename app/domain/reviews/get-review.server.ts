import { eq } from 'drizzle-orm'
import { mayViewAgreement } from '#app/domain/agreements/agreement.policy.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { reviews } from '#db/schema/reviews.ts'
import { partyOf, reviewClosesAt, reviewState, type ReviewAnswers } from './review.ts'

export type GivenReview = ReviewAnswers & { lesson: string | null; givenAt: Date }

/**
 * How both sides look back on an agreement, as far as this one may know: its own always, and whether the other gave theirs; what
 * the other says only when both did or the time is over.
 */
export async function getReview(ctx: Context<Employer | Desk>, { agreementId }: { agreementId: string }) {
  if (!isId(agreementId)) throw new Refusal('not-found', 'No such agreement')
  const [agreement] = await ctx.db
    .select({
      id: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      municipalityId: agreements.municipalityId,
      employerId: agreements.employerId,
      drafter: agreements.drafter,
      supersedesId: agreements.supersedesId,
      offeredAt: agreements.offeredAt,
      content: agreements.content,
      employerName: employers.name,
    })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(eq(agreements.id, agreementId))
  if (!agreement || !mayViewAgreement(ctx.actor, agreement)) throw new Refusal('not-found', 'No such agreement')
  const rows = await ctx.db.select().from(reviews).where(eq(reviews.agreementId, agreementId))
  const state = reviewState(rows, ctx.now)
  const party = partyOf(ctx.actor)
  const own = rows.find((row) => row.party === party)
  const other = rows.find((row) => row.party !== party)
  const { reference, status, startsOn, endsOn, employerName } = agreement
  return {
    agreement: { id: agreement.id, reference, status, startsOn, endsOn, employerName },
    state,
    closesAt: rows.length > 0 ? reviewClosesAt(rows) : null,
    version: own?.version ?? 0,
    own: given(own),
    otherGaveIt: Boolean(other?.givenAt),
    other: state === 'closed' ? given(other) : null,
  }
}

export type ShownReview = Awaited<ReturnType<typeof getReview>>

function given(row: typeof reviews.$inferSelect | undefined): GivenReview | null {
  if (!row?.givenAt || !row.result || !row.together || !row.people || !row.again) return null
  const { result, together, people, again, lesson, givenAt } = row
  return { result, together, people, again, lesson, givenAt }
}
