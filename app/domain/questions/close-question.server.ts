import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { questions } from '#db/schema/questions.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockQuestion } from './lock-question.server.ts'

/** The answer was read and done something with: it leaves the workbench. */
export async function closeQuestion(ctx: Context<Werkmatcher>, { questionId }: { questionId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockQuestion(ctx, { questionId, to: 'closed' })
    await ctx.db.update(questions).set({ status: 'closed', endedAt: ctx.now }).where(eq(questions.id, questionId))
    await recordAudit(ctx, { name: 'question.closed', questionId })
  })
}
