import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockVacancy, moveVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'

/** Takes it out of sight for a while; what is under way goes on. */
export async function pauseVacancy(ctx: Context<Employer>, { vacancyId }: { vacancyId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'pause this vacancy')
    await moveVacancy(ctx, vacancy, 'paused')
    await recordAudit(ctx, { name: 'vacancy.paused', vacancyId })
  })
}
