import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'

/** This vacancy is one of those that were promised; null takes that back. The pledge is the employer's own, in force, of the same kind. */
export async function countVacancyTowardsPledge(
  ctx: Context<Employer>,
  { vacancyId, pledgeId }: { vacancyId: string; pledgeId: string | null },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'count this vacancy')
    if (vacancy.status === 'withdrawn') throw new Refusal('conflict', 'A withdrawn vacancy counts for nothing')
    if (vacancy.pledgeId === pledgeId) return
    if (pledgeId !== null) {
      const pledge = await ownPledge(ctx, pledgeId)
      if (pledge.status !== 'in-force') throw new Refusal('conflict', `The agreement is ${pledge.status}`)
      if (pledge.kind !== vacancy.kind) {
        throw new Refusal('invalid', 'The pledge is of another kind', [{ path: 'pledgeId', message: 'pledge-kind' }])
      }
    }
    await ctx.db
      .update(vacancies)
      .set({ pledgeId, version: vacancy.version + 1 })
      .where(eq(vacancies.id, vacancyId))
    await recordAudit(ctx, { name: 'vacancy.counted-towards-pledge', vacancyId, pledgeId })
  })
}

/** Held until the end, so that an agreement cannot be withdrawn in between. */
async function ownPledge(ctx: Context<Employer>, pledgeId: string) {
  const [pledge] = isId(pledgeId)
    ? await ctx.db
        .select({ kind: pledges.kind, status: agreements.status })
        .from(pledges)
        .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
        .where(and(eq(pledges.id, pledgeId), eq(agreements.employerId, ctx.actor.employerId)))
        .for('share')
    : []
  if (!pledge) throw new Refusal('not-found', 'No such pledge')
  return pledge
}
