import { and, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm'
import { AGREEMENT_STATUSES, canBeSigned } from '#app/domain/agreements/agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { mayRemind } from '#app/domain/reminders/reminder.policy.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { REMIND_AFTER_DAYS, remindersDue } from './reminding-signers.ts'

/**
 * Reminds who was asked three and ten days ago and has not signed: once each, however late or often this runs, and not twice at
 * once when it was late for the first. Returns how many.
 */
export async function remindSigners(ctx: Context<System>): Promise<number> {
  authorize(mayRemind(ctx.actor), 'remind signers')
  return inTransaction(ctx, async (ctx) => {
    const waiting = await ctx.db
      .select({ id: agreementSigners.id, invitedAt: agreementSigners.invitedAt, reminders: agreementSigners.reminders })
      .from(agreementSigners)
      .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
      .where(
        and(
          eq(agreementSigners.status, 'waiting'),
          isNotNull(agreementSigners.invitedAt),
          lt(agreementSigners.reminders, REMIND_AFTER_DAYS.length),
          inArray(agreements.status, AGREEMENT_STATUSES.filter(canBeSigned)),
          gte(agreements.endsOn, dayOf(ctx.now)),
        ),
      )
    let reminded = 0
    for (const { id: signerId, invitedAt, reminders } of waiting) {
      const due = remindersDue(invitedAt!, ctx.now)
      if (due <= reminders) continue
      // Of two that run at once, one is the first to write this.
      const [first] = await ctx.db
        .update(agreementSigners)
        .set({ reminders: due })
        .where(and(eq(agreementSigners.id, signerId), eq(agreementSigners.reminders, reminders)))
        .returning({ id: agreementSigners.id })
      if (!first) continue
      await enqueue(ctx, { name: 'mail-signing-link', kind: 'reminder', signerId, mailId: `${signerId}.${due}` })
      reminded++
    }
    return reminded
  })
}
