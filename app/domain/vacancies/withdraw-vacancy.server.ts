import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockVacancy, moveVacancy } from './lock-vacancy.server.ts'
import { mayWithdrawVacancy } from './vacancy.policy.ts'

/** Stops it for good, by its employer or by the desk; a copy can be offered anew. */
export async function withdrawVacancy(
  ctx: Context<Employer | Desk>,
  { vacancyId, reason }: { vacancyId: string; reason?: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayWithdrawVacancy(ctx.actor, vacancy), 'withdraw this vacancy')
    await moveVacancy(ctx, vacancy, 'withdrawn')
    await recordAudit(ctx, { name: 'vacancy.withdrawn', vacancyId, ...(reason ? { reason } : {}) })
  })
}
