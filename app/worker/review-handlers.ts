import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { askForReviews } from '#app/domain/reviews/ask-for-reviews.server.ts'
import { findAskedReview } from '#app/domain/reviews/find-asked-review.server.ts'
import { remindOfReviews } from '#app/domain/reviews/remind-of-reviews.server.ts'
import { reviewAskedMail } from '#app/mail/review-asked.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { readersAt } from './employer-handlers.ts'
import type { Handlers } from './handlers.ts'

/** Looking back on agreements that are over. */
export const reviewHandlers = {
  'ask-for-reviews': async (ctx) => {
    await askForReviews(ctx)
  },
  'remind-of-reviews': async (ctx) => {
    await remindOfReviews(ctx)
  },
  'mail-review-asked': (ctx, asked) => mailReview(ctx, asked, { again: false }),
  'mail-review-reminder': (ctx, asked) => mailReview(ctx, asked, { again: true }),
} satisfies Partial<Handlers>

async function mailReview(
  ctx: Context<System>,
  { agreementId, party }: { agreementId: string; party: SigningParty },
  { again }: { again: boolean },
): Promise<void> {
  const asked = await findAskedReview(ctx, { agreementId, party })
  if (!asked) return
  const reader =
    party === 'employer' ? await readersAt(ctx, asked.employerId) : { to: asked.desk.email, name: asked.desk.name }
  if (reader) await sendMail(reviewAskedMail({ party, to: reader.to, name: reader.name }, asked, { again }))
}
