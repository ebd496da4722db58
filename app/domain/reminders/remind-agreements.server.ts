import { and, eq, gte } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayRemind } from './reminder.policy.ts'
import { reminderDay, reminderDue } from './reminder.ts'

/**
 * Tells the people of every agreement in force that is half way or nearly over, and puts it on the desk's list: once each,
 * however late or often this runs. Returns how many.
 */
export async function remindAgreements(ctx: Context<System>): Promise<number> {
  authorize(mayRemind(ctx.actor), 'remind of agreements')
  const today = dayOf(ctx.now)
  return inTransaction(ctx, async (ctx) => {
    const running = await ctx.db
      .select({
        agreementId: agreements.id,
        municipalityId: agreements.municipalityId,
        reference: agreements.reference,
        startsOn: agreements.startsOn,
        endsOn: agreements.endsOn,
      })
      .from(agreements)
      .where(and(eq(agreements.status, 'in-force'), gte(agreements.endsOn, today)))
    const due = running.flatMap(({ startsOn, endsOn, ...agreement }) => {
      const kind = reminderDue({ startsOn, endsOn }, today)
      return kind ? [{ ...agreement, kind, dueOn: reminderDay({ startsOn, endsOn }, kind), createdAt: ctx.now }] : []
    })
    if (due.length === 0) return 0
    const reminded = await ctx.db
      .insert(agreementReminders)
      .values(due)
      .onConflictDoNothing()
      .returning({ id: agreementReminders.id })
    for (const { id: reminderId } of reminded) await enqueue(ctx, { name: 'mail-agreement-reminder', reminderId })
    return reminded.length
  })
}
