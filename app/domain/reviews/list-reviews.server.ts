import { eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { reviews } from '#db/schema/reviews.ts'
import { reviewState } from './review.ts'

/** How it stands with the reviews of the desk's municipality, by agreement; agreements of which nobody was asked are not in it. */
export async function listReviews(ctx: Context<Desk>) {
  const rows = await ctx.db
    .select({
      agreementId: reviews.agreementId,
      party: reviews.party,
      askedAt: reviews.askedAt,
      givenAt: reviews.givenAt,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
    .where(eq(agreements.municipalityId, ctx.actor.municipalityId))
  return [...new Set(rows.map(({ agreementId }) => agreementId))].map((agreementId) => {
    const both = rows.filter((row) => row.agreementId === agreementId)
    const gave = (party: string) => both.some((row) => row.party === party && row.givenAt !== null)
    return {
      agreementId,
      state: reviewState(both, ctx.now),
      byEmployer: gave('employer'),
      byMunicipality: gave('municipality'),
    }
  })
}
