import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Werkmatcher } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { interests } from '#db/schema/interests.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome, type InterestCloseReason } from './interest.ts'
import { mayCloseInterest } from './interest.policy.ts'
import { lockInterest } from './lock-interest.server.ts'

/** Nothing more to do, and why. */
export async function closeInterest(
  ctx: Context<Desk | Werkmatcher>,
  { interestId, reason }: { interestId: string; reason: InterestCloseReason },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const interest = await lockInterest(ctx, interestId)
    authorize(mayCloseInterest(ctx.actor, interest), 'close this interest')
    if (!canBecome(interest.status, 'closed')) throw new Refusal('conflict', `A ${interest.status} interest is done`)
    await ctx.db
      .update(interests)
      .set({ status: 'closed', closeReason: reason, handledAt: ctx.now })
      .where(eq(interests.id, interestId))
    await recordAudit(ctx, { name: 'interest.closed', interestId, reason })
  })
}
