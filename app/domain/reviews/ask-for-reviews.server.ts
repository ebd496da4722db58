import { and, gte, inArray } from 'drizzle-orm'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { reviews } from '#db/schema/reviews.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayAskForReviews } from './review.policy.ts'
import { ASKED_WITHIN_DAYS, daysBefore, REVIEWED_STATUSES } from './review.ts'

/** Asks both sides of every agreement that came to its end how it went. Returns how many were asked; nobody is asked twice. */
export async function askForReviews(ctx: Context<System>): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    authorize(mayAskForReviews(ctx.actor), 'ask for reviews')
    const ended = await ctx.db
      .select({ agreementId: agreements.id })
      .from(agreements)
      .where(
        and(
          inArray(agreements.status, [...REVIEWED_STATUSES]),
          // It changes for the last time when it ends.
          gte(agreements.changedAt, daysBefore(ctx.now, ASKED_WITHIN_DAYS)),
        ),
      )
    if (ended.length === 0) return 0
    const asked = await ctx.db
      .insert(reviews)
      .values(
        ended.flatMap(({ agreementId }) => SIGNING_PARTIES.map((party) => ({ agreementId, party, askedAt: ctx.now }))),
      )
      .onConflictDoNothing()
      .returning({ agreementId: reviews.agreementId, party: reviews.party })
    for (const review of asked) await enqueue(ctx, { name: 'mail-review-asked', ...review })
    return asked.length
  })
}
