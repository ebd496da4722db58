import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertVersion, lockVacancy } from './lock-vacancy.server.ts'
import { mayDecideOnVacancy } from './vacancy.policy.ts'
import { isApproved } from './vacancy.ts'

/** The desk has read what was changed after publication (`version`) and leaves it as it is. */
export async function reviewVacancy(
  ctx: Context<Desk>,
  { vacancyId, version }: { vacancyId: string; version: number },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayDecideOnVacancy(ctx.actor, vacancy), 'review this vacancy')
    if (!isApproved(vacancy.status)) throw new Refusal('conflict', `A ${vacancy.status} vacancy is not reviewed`)
    assertVersion(vacancy, version)
    await ctx.db.update(vacancies).set({ reviewedAt: ctx.now }).where(eq(vacancies.id, vacancyId))
    await recordAudit(ctx, { name: 'vacancy.reviewed', vacancyId })
  })
}
