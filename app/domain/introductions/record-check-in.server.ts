import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { checkIns } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import type { RecordCheckInForm } from './introduction.schema.ts'
import { lockCheckIn } from './lock-placement.server.ts'

/** The werkmatcher records whether somebody is still there. This is what counts in the ledger, whatever the employer said. */
export async function recordCheckIn(
  ctx: Context<Werkmatcher>,
  { introductionId, ...said }: { introductionId: string } & RecordCheckInForm,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockCheckIn(ctx, { introductionId, ...said })
    const { months, outcome } = said
    const stopReason = said.outcome === 'stopped' ? said.stopReason : null
    await ctx.db.insert(checkIns).values({
      introductionId,
      months,
      side: 'werkmatcher',
      outcome,
      stopReason,
      saidAt: ctx.now,
      saidBy: ctx.actor.userId,
    })
    await recordAudit(ctx, { name: 'introduction.check-in-recorded', introductionId, months, outcome, stopReason })
  })
}
