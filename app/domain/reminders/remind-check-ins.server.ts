import { max } from 'drizzle-orm'
import { dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { listDueCheckIns } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { checkInReminders } from '#db/schema/reminders.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayRemind } from './reminder.policy.ts'
import { isTimeToRemind } from './reminder.ts'

/** Leaves one mail for each werkmatcher who is asked whether somebody is still there. Returns how many. Safe to run twice. */
export async function remindCheckIns(ctx: Context<System>): Promise<number> {
  authorize(mayRemind(ctx.actor), 'remind of check-ins')
  const today = dayOf(ctx.now)
  return inTransaction(ctx, async (ctx) => {
    const due = await listDueCheckIns(ctx)
    const last = await ctx.db
      .select({ werkmatcherId: checkInReminders.werkmatcherId, on: max(checkInReminders.on) })
      .from(checkInReminders)
      .groupBy(checkInReminders.werkmatcherId)
    const lastOn = new Map(last.map(({ werkmatcherId, on }) => [werkmatcherId, on]))
    const asked = new Map<string, DayString[]>()
    for (const { werkmatcherId, askedSince } of due) {
      asked.set(werkmatcherId, [...(asked.get(werkmatcherId) ?? []), askedSince])
    }
    const toRemind = [...asked].filter(([werkmatcherId, since]) =>
      isTimeToRemind(since, lastOn.get(werkmatcherId) ?? null, today),
    )
    if (toRemind.length === 0) return 0
    // Of two that run at the same moment the second finds the day taken.
    const reminded = await ctx.db
      .insert(checkInReminders)
      .values(toRemind.map(([werkmatcherId]) => ({ werkmatcherId, on: today })))
      .onConflictDoNothing()
      .returning({ werkmatcherId: checkInReminders.werkmatcherId })
    for (const { werkmatcherId } of reminded) {
      await enqueue(ctx, { name: 'mail-check-ins-due', werkmatcherId, on: today })
    }
    return reminded.length
  })
}
