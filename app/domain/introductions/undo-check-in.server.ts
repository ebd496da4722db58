import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { checkIns } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import type { UndoCheckInForm } from './introduction.schema.ts'
import { lockPlacement } from './lock-placement.server.ts'

/** Takes back the last thing this side said of a placement, so that it can be said otherwise. */
export async function undoCheckIn(
  ctx: Context<Employer | Werkmatcher>,
  { introductionId, version, months }: { introductionId: string } & UndoCheckInForm,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { said } = await lockPlacement(ctx, { introductionId, version })
    if (said.at(-1)?.months !== months) {
      throw new Refusal('conflict', `The check-in after ${months} months is not the last thing that was said`)
    }
    const side = ctx.actor.kind
    await ctx.db
      .delete(checkIns)
      .where(and(eq(checkIns.introductionId, introductionId), eq(checkIns.months, months), eq(checkIns.side, side)))
    await recordAudit(ctx, { name: 'introduction.check-in-undone', introductionId, months, side })
  })
}
