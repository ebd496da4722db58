import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { reviews } from '#db/schema/reviews.ts'
import type { Calendar } from './moment.ts'
import type { AgreementStory } from './story.ts'

/** `asked`: the first morning on which the agreement was over, in days from today. */
type Reviews = { agreementId: string; asked: number; review: NonNullable<AgreementStory['review']> }

/** Both sides were asked, and the desk answered. */
export async function plantReviews(
  ctx: Context<Desk>,
  { moment }: Calendar,
  { agreementId, asked, review }: Reviews,
): Promise<void> {
  const askedAt = moment(asked, 8 * 60 + 25)
  const givenAt = moment(asked + 3, 15 * 60 + 10)
  await ctx.db.insert(reviews).values([
    { agreementId, party: 'employer', askedAt },
    {
      ...review,
      agreementId,
      party: 'municipality',
      askedAt,
      givenAt,
      changedAt: givenAt,
      givenById: ctx.actor.userId,
      version: 1,
    },
  ])
  await recordAudit({ ...ctx, now: givenAt }, { name: 'agreement.review-given', agreementId, party: 'municipality' })
}
