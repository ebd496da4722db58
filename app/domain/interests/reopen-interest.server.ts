import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { interests } from '#db/schema/interests.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './interest.ts'
import { mayReopenInterest } from './interest.policy.ts'
import { lockInterest } from './lock-interest.server.ts'

/** Takes a closing back: the interest is new again, in its old place in the list. */
export async function reopenInterest(ctx: Context<Desk>, { interestId }: { interestId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const interest = await lockInterest(ctx, interestId)
    authorize(mayReopenInterest(ctx.actor, interest), 'reopen this interest')
    if (!canBecome(interest.status, 'new')) throw new Refusal('conflict', `A ${interest.status} interest is not closed`)
    await ctx.db
      .update(interests)
      .set({ status: 'new', closeReason: null, passedToId: null, handledAt: null })
      .where(eq(interests.id, interestId))
    await recordAudit(ctx, { name: 'interest.reopened', interestId })
  })
}
