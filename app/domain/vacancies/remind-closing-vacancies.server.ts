import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayRunTheCalendar } from './vacancy.policy.ts'

/** Days before the closing day on which its employer hears of it. */
const DAYS_BEFORE = 7

/** Leaves one mail for each published vacancy that closes within a week; never a second for the same day. Returns how many. */
export async function remindClosingVacancies(ctx: Context<System>): Promise<number> {
  authorize(mayRunTheCalendar(ctx.actor), 'remind of closing vacancies')
  const today = dayOf(ctx.now)
  return inTransaction(ctx, async (ctx) => {
    const closing = await ctx.db
      .update(vacancies)
      .set({ closingReminderAt: ctx.now })
      .where(
        and(
          eq(vacancies.status, 'published'),
          isNull(vacancies.closingReminderAt),
          gte(vacancies.closesOn, today),
          lte(vacancies.closesOn, addDays(today, DAYS_BEFORE)),
        ),
      )
      .returning({ id: vacancies.id })
    for (const { id: vacancyId } of closing) await enqueue(ctx, { name: 'mail-vacancy-closing-soon', vacancyId })
    return closing.length
  })
}
