import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import type { NegotiableDemand } from '#app/domain/matching/firmness.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'
import { canEdit, isApproved } from './vacancy.ts'

/** Marks one demand of a vacancy as negotiable, with one press; marking it again changes nothing. */
export async function giveWay(
  ctx: Context<Employer>,
  { vacancyId, demand }: { vacancyId: string; demand: NegotiableDemand },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'change this vacancy')
    if (!canEdit(vacancy.status)) throw new Refusal('conflict', `A ${vacancy.status} vacancy cannot be changed`)
    const negotiable = vacancy.negotiable ?? []
    if (negotiable.includes(demand)) return
    await ctx.db
      .update(vacancies)
      .set({ negotiable: [...negotiable, demand], version: vacancy.version + 1, changedAt: ctx.now })
      .where(eq(vacancies.id, vacancyId))
    await recordAudit(ctx, { name: 'vacancy.changed', vacancyId, fields: ['negotiable'] })
    if (isApproved(vacancy.status)) await enqueue(ctx, { name: 'index-vacancy', vacancyId })
  })
}
