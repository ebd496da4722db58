import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { checkIns } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import type { AnswerCheckInForm } from './introduction.schema.ts'
import { lockCheckIn } from './lock-placement.server.ts'

/** The employer says whether somebody is still there. The werkmatcher reads it and decides what is recorded. */
export async function answerCheckIn(
  ctx: Context<Employer>,
  { introductionId, version, months, outcome }: { introductionId: string } & AnswerCheckInForm,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockCheckIn(ctx, { introductionId, version, months, outcome })
    await ctx.db
      .insert(checkIns)
      .values({ introductionId, months, side: 'employer', outcome, saidAt: ctx.now, saidBy: ctx.actor.userId })
    await recordAudit(ctx, { name: 'introduction.check-in-answered', introductionId, months, outcome })
  })
}
