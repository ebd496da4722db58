import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import type { DeclineIntroductionForm } from './introduction.schema.ts'
import { lockIntroduction } from './lock-introduction.server.ts'
import { refusePersonalData } from './refuse-personal-data.ts'

/** The employer does not want to meet, and says why: none of the reasons can be about a person nobody has seen. */
export async function declineIntroduction(
  ctx: Context<Employer>,
  { introductionId, reason, note }: { introductionId: string } & DeclineIntroductionForm,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockIntroduction(ctx, { introductionId, to: 'declined' })
    refusePersonalData('note', note)
    await ctx.db
      .update(introductions)
      .set({ status: 'declined', declineReason: reason, declineNote: note, decidedAt: ctx.now, endedAt: ctx.now })
      .where(eq(introductions.id, introductionId))
    await recordAudit(ctx, { name: 'introduction.declined', introductionId, reason })
    await enqueue(ctx, { name: 'mail-introduction-decision', introductionId })
  })
}
