import { and, inArray, lt, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayRunTheCalendar } from './vacancy.policy.ts'
import { canBecome, VACANCY_STATUSES } from './vacancy.ts'

/** Closes what was on offer and whose last day is over in Amsterdam. Safe to run at any time, and twice. Returns how many. */
export async function closeDueVacancies(ctx: Context<System>): Promise<number> {
  authorize(mayRunTheCalendar(ctx.actor), 'close vacancies')
  return inTransaction(ctx, async (ctx) => {
    const closed = await ctx.db
      .update(vacancies)
      .set({ status: 'closed', version: sql`${vacancies.version} + 1` })
      .where(
        and(
          inArray(
            vacancies.status,
            VACANCY_STATUSES.filter((status) => canBecome(status, 'closed')),
          ),
          lt(vacancies.closesOn, dayOf(ctx.now)),
        ),
      )
      .returning({ id: vacancies.id })
    for (const { id: vacancyId } of closed) {
      await recordAudit(ctx, { name: 'vacancy.closed', vacancyId })
      await enqueue(ctx, { name: 'index-vacancy', vacancyId })
    }
    return closed.length
  })
}
