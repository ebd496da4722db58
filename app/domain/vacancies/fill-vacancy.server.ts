import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockVacancy, moveVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'

/** All places are taken: job seekers find it no more. resume-vacancy takes it back. */
export async function fillVacancy(ctx: Context<Employer>, { vacancyId }: { vacancyId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'fill this vacancy')
    await moveVacancy(ctx, vacancy, 'filled')
    await recordAudit(ctx, { name: 'vacancy.filled', vacancyId })
  })
}
