import { and, eq } from 'drizzle-orm'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { reviews } from '#db/schema/reviews.ts'
import { reviewClosesAt, reviewState } from './review.ts'

/** What a mail that asks for a review says; null when that side gave it meanwhile, or no longer can. For the worker. */
export async function findAskedReview(
  ctx: Context<System>,
  { agreementId, party }: { agreementId: string; party: SigningParty },
) {
  const [found] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      endsOn: agreements.endsOn,
      employerId: agreements.employerId,
      employerName: employers.name,
      desk: { name: municipalities.deskName, email: municipalities.deskEmail },
      askedAt: reviews.askedAt,
      givenAt: reviews.givenAt,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(and(eq(reviews.agreementId, agreementId), eq(reviews.party, party)))
  if (!found || found.givenAt || reviewState([found], ctx.now) === 'closed') return null
  return { ...found, closesAt: reviewClosesAt([found]) }
}
