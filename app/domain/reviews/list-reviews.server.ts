import { asc, desc, eq } from 'drizzle-orm'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { reviews } from '#db/schema/reviews.ts'
import { reviewState } from './review.ts'

/** The reviews of the desk's municipality, by agreement, those that are open first; agreements on which nobody was asked are not in it. */
export async function listReviews(ctx: Context<Desk>) {
  const rows = await ctx.db
    .select({
      agreementId: reviews.agreementId,
      reference: agreements.reference,
      employerName: employers.name,
      party: reviews.party,
      askedAt: reviews.askedAt,
      givenAt: reviews.givenAt,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(eq(agreements.municipalityId, ctx.actor.municipalityId))
    .orderBy(desc(reviews.askedAt), asc(agreements.reference))
  const byAgreement = [...new Set(rows.map(({ agreementId }) => agreementId))].map((agreementId) => {
    const both = rows.filter((row) => row.agreementId === agreementId)
    const gave = (party: SigningParty) => both.some((row) => row.party === party && row.givenAt !== null)
    const { reference, employerName } = both[0]!
    const state = reviewState(both, ctx.now)
    return {
      agreementId,
      reference,
      employerName,
      state,
      byEmployer: gave('employer'),
      byMunicipality: gave('municipality'),
    }
  })
  const isOpen = ({ state }: { state: string }) => state === 'open'
  return [...byAgreement.filter(isOpen), ...byAgreement.filter((review) => !isOpen(review))]
}
