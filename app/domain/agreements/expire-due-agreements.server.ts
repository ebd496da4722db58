import { and, eq, inArray, lt } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayExpireAgreements } from './agreement.policy.ts'

/** Ends every agreement in force whose last day has passed. Returns how many. Safe to run at any time, and twice. */
export async function expireDueAgreements(ctx: Context<System>): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    authorize(mayExpireAgreements(ctx.actor), 'let agreements expire')
    const due = await ctx.db
      .select({ id: agreements.id })
      .from(agreements)
      .where(and(eq(agreements.status, 'in-force'), lt(agreements.endsOn, dayOf(ctx.now))))
      .for('update', { skipLocked: true })
    if (due.length === 0) return 0
    const ids = due.map(({ id }) => id)
    await ctx.db.update(agreements).set({ status: 'expired', changedAt: ctx.now }).where(inArray(agreements.id, ids))
    for (const agreementId of ids) await recordAudit(ctx, { name: 'agreement.expired', agreementId })
    return ids.length
  })
}
