import { eq } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { reviews } from '#db/schema/reviews.ts'
import { reviewState } from './review.ts'

/** Agreements of the employer on which it can still look back and did not. */
export async function listOpenReviews(ctx: Context<Employer>) {
  const rows = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      party: reviews.party,
      askedAt: reviews.askedAt,
      givenAt: reviews.givenAt,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
    .where(eq(agreements.employerId, ctx.actor.employerId))
  return rows
    .filter(({ party, givenAt }) => party === 'employer' && givenAt === null)
    .filter(
      ({ agreementId }) =>
        reviewState(
          rows.filter((row) => row.agreementId === agreementId),
          ctx.now,
        ) === 'open',
    )
    .map(({ agreementId, reference }) => ({ agreementId, reference }))
}
