import { and, eq, ne } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertVersion, lockVacancy } from './lock-vacancy.server.ts'
import { mayDecideOnVacancy } from './vacancy.policy.ts'

/** Whose vacancy an imported one is, when the source did not say or said it wrong. Only while it waits for the desk. */
export async function assignEmployer(
  ctx: Context<Desk>,
  { vacancyId, version, employerId }: { vacancyId: string; version: number; employerId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayDecideOnVacancy(ctx.actor, vacancy), 'assign this vacancy')
    if (vacancy.source === 'portal' || vacancy.status !== 'submitted') {
      throw new Refusal('conflict', 'Only an import that waits for the desk can be assigned')
    }
    assertVersion(vacancy, version)
    const [employer] = isId(employerId)
      ? await ctx.db
          .select({ id: employers.id })
          .from(employers)
          .where(
            and(
              eq(employers.id, employerId),
              eq(employers.municipalityId, vacancy.municipalityId),
              ne(employers.status, 'refused'),
            ),
          )
      : []
    if (!employer) {
      throw new Refusal('invalid', 'No such employer here', [{ path: 'employerId', message: 'not-allowed' }])
    }
    await ctx.db
      .update(vacancies)
      .set({ employerId, version: vacancy.version + 1 })
      .where(eq(vacancies.id, vacancyId))
    await recordAudit(ctx, { name: 'vacancy.assigned', vacancyId, employerId })
    await enqueue(ctx, { name: 'index-vacancy', vacancyId })
  })
}
