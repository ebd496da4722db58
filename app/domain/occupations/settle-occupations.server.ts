import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { loadOccupations } from '#search/occupations/load-occupations.ts'
import { mayImportOccupations } from './occupation.policy.ts'

/**
 * When occupations were imported: gives every vacancy the code that its occupation has now, and has the search index made again for
 * those that have other names now. Nothing when nothing was new or changed.
 */
export async function settleOccupations(
  ctx: Context<System>,
  { new: added, changed }: { new: number; changed: number },
): Promise<void> {
  authorize(mayImportOccupations(ctx.actor), 'import occupations')
  if (added + changed === 0) return
  const { book } = await loadOccupations(ctx.db)
  await inTransaction(ctx, async (ctx) => {
    const named = await ctx.db
      .selectDistinct({ occupation: vacancies.occupation })
      .from(vacancies)
      .where(isNotNull(vacancies.occupation))
    for (const { occupation } of named) {
      const code = book.byName(occupation ?? '')?.code ?? null
      await ctx.db
        .update(vacancies)
        .set({ occupationCode: code })
        .where(
          and(eq(vacancies.occupation, occupation ?? ''), sql`${vacancies.occupationCode} is distinct from ${code}`),
        )
    }
    await recordAudit(ctx, { name: 'occupations.imported', added, changed })
    await enqueue(ctx, { name: 'reconcile-indexes' })
  })
}
