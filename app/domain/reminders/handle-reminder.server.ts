import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import { inTransaction } from '#db/transaction.ts'

/** The desk did what there was to do, or saw that there is nothing: it leaves the list. */
export async function handleReminder(
  ctx: Context<Desk>,
  { reminderId }: { reminderId: string | undefined },
): Promise<void> {
  assertId(reminderId)
  const own = and(
    eq(agreementReminders.id, reminderId),
    eq(agreementReminders.municipalityId, ctx.actor.municipalityId),
  )
  await inTransaction(ctx, async (ctx) => {
    const [handled] = await ctx.db
      .update(agreementReminders)
      .set({ handledAt: ctx.now })
      .where(and(own, isNull(agreementReminders.handledAt)))
      .returning({ agreementId: agreementReminders.agreementId })
    if (handled) return recordAudit(ctx, { name: 'agreement.reminder-handled', ...handled, reminderId })
    if ((await ctx.db.$count(agreementReminders, own)) === 0) throw new Refusal('not-found', 'No such reminder here')
    throw new Refusal('conflict', 'A colleague handled this reminder')
  })
}
