import { eq } from 'drizzle-orm'
import { daysBetween } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { reminderDay, reminderDue } from '#app/domain/reminders/reminder.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import type { Calendar } from './moment.ts'

/** What the clock reminded of by today, on the desk's list, without its mails. */
export async function plantReminders(ctx: Context, { today, moment }: Calendar): Promise<void> {
  const running = await ctx.db.select().from(agreements).where(eq(agreements.status, 'in-force'))
  for (const { id: agreementId, municipalityId, reference, ...term } of running) {
    const kind = reminderDue(term, today)
    if (!kind) continue
    const dueOn = reminderDay(term, kind)
    const createdAt = moment(daysBetween(today, dueOn), 8 * 60 + 15)
    await ctx.db.insert(agreementReminders).values({ municipalityId, agreementId, reference, kind, dueOn, createdAt })
  }
}
