import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { inTransaction } from '#db/transaction.ts'
import { contentOfVacancy } from './content-of-vacancy.server.ts'
import { assertVersion, lockVacancy, moveVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'
import { problemsOf } from './vacancy-content.ts'
import { canBecome } from './vacancy.ts'

/** Hands a whole vacancy to the desk. Refuses with an issue per field that is missing, and while the organisation itself waits. */
export async function submitVacancy(
  ctx: Context<Employer>,
  { vacancyId, version }: { vacancyId: string; version: number },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'submit this vacancy')
    if (!canBecome(vacancy.status, 'submitted')) {
      throw new Refusal('conflict', `A ${vacancy.status} vacancy cannot be submitted`)
    }
    assertVersion(vacancy, version)
    const [employer] = await ctx.db
      .select({ status: employers.status })
      .from(employers)
      .where(eq(employers.id, ctx.actor.employerId))
    if (employer?.status !== 'approved') {
      const issue = { path: 'employer', message: 'employer-not-approved' }
      throw new Refusal('invalid', `A ${employer?.status} employer cannot submit a vacancy`, [issue])
    }
    const problems = problemsOf(contentOfVacancy(vacancy), dayOf(ctx.now))
    if (problems.length > 0) throw new Refusal('invalid', 'The vacancy is not complete', problems)

    await moveVacancy(ctx, vacancy, 'submitted', { submittedAt: ctx.now })
    await recordAudit(ctx, { name: 'vacancy.submitted', vacancyId })
  })
}
