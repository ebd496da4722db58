import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertVersion, lockVacancy, moveVacancy } from './lock-vacancy.server.ts'
import { mayDecideOnVacancy } from './vacancy.policy.ts'

/** The desk hands a submitted vacancy back; the reason is what the employer reads and can do something with. */
export async function returnVacancy(
  ctx: Context<Desk>,
  { vacancyId, version, reason }: { vacancyId: string; version: number; reason: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayDecideOnVacancy(ctx.actor, vacancy), 'return this vacancy')
    if (vacancy.status === 'submitted') assertVersion(vacancy, version)
    await moveVacancy(ctx, vacancy, 'returned', { returnReason: reason, reviewedAt: ctx.now })
    await recordAudit(ctx, { name: 'vacancy.returned', vacancyId, reason })
    await enqueue(ctx, { name: 'mail-vacancy-decision', vacancyId })
  })
}
