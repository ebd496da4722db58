import { and, gt, isNull, lte } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { reviews } from '#db/schema/reviews.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayAskForReviews } from './review.policy.ts'
import { daysBefore, OPEN_DAYS, REMINDED_AFTER_DAYS } from './review.ts'

/** Asks once more whoever said nothing for two weeks and still can. Returns how many; never a second time. */
export async function remindOfReviews(ctx: Context<System>): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    authorize(mayAskForReviews(ctx.actor), 'remind of reviews')
    const reminded = await ctx.db
      .update(reviews)
      .set({ remindedAt: ctx.now })
      .where(
        and(
          isNull(reviews.givenAt),
          isNull(reviews.remindedAt),
          lte(reviews.askedAt, daysBefore(ctx.now, REMINDED_AFTER_DAYS)),
          gt(reviews.askedAt, daysBefore(ctx.now, OPEN_DAYS)),
        ),
      )
      .returning({ agreementId: reviews.agreementId, party: reviews.party })
    for (const review of reminded) await enqueue(ctx, { name: 'mail-review-reminder', ...review })
    return reminded.length
  })
}
