import { and, eq, lt } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayEndAgreements } from './agreement.policy.ts'
import { endAgreement } from './end-agreement.server.ts'
import { isEveryPledgeKept } from './is-every-pledge-kept.server.ts'

/** Ends every agreement in force whose last day has passed: fulfilled when every pledge is kept, expired otherwise. Returns how many. Safe to run at any time, and twice. */
export async function endDueAgreements(ctx: Context<System>): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    authorize(mayEndAgreements(ctx.actor), 'let agreements end')
    const due = await ctx.db
      .select()
      .from(agreements)
      .where(and(eq(agreements.status, 'in-force'), lt(agreements.endsOn, dayOf(ctx.now))))
      .for('update', { skipLocked: true })
    for (const agreement of due) {
      await endAgreement(ctx, agreement, (await isEveryPledgeKept(ctx, agreement)) ? 'fulfilled' : 'expired')
    }
    return due.length
  })
}
