import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { questions } from '#db/schema/questions.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockQuestion } from './lock-question.server.ts'
import type { AnswerQuestionForm } from './question.schema.ts'

/** The employer says yes, no, or let us talk. It changes nothing about the vacancy by itself. */
export async function answerQuestion(
  ctx: Context<Employer>,
  { questionId, answer, note }: { questionId: string } & AnswerQuestionForm,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockQuestion(ctx, { questionId, to: 'answered' })
    await ctx.db
      .update(questions)
      .set({ status: 'answered', answer, note, answeredAt: ctx.now })
      .where(eq(questions.id, questionId))
    await recordAudit(ctx, { name: 'question.answered', questionId, answer })
    await enqueue(ctx, { name: 'mail-question-answered', questionId })
  })
}
