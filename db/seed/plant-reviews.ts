import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { reviews } from '#db/schema/reviews.ts'
import type { Calendar } from './moment.ts'
import type { AgreementStory } from './story.ts'

type Reviews = { agreementId: string; story: AgreementStory; review: NonNullable<AgreementStory['review']> }

/** Both sides were asked the morning after the end, and the desk answered. */
export async function plantReviews(
  ctx: Context<Desk>,
  { moment }: Calendar,
  { agreementId, story, review }: Reviews,
): Promise<void> {
  const askedAt = moment(story.ends + 1, 8 * 60 + 25)
  const givenAt = moment(story.ends + 4, 15 * 60 + 10)
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
