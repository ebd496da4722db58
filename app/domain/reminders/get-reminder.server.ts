import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { KEPT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { sumLedger } from '#app/domain/agreements/sum-ledger.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { agreementReminders } from '#db/schema/reminders.ts'

/** What the desk was reminded of: an agreement that is half way or nearly over, promised against done, what is next, and whom to call. */
export async function getReminder(ctx: Context<Desk>, { reminderId }: { reminderId: string | undefined }) {
  assertId(reminderId)
  const [reminder] = await ctx.db
    .select({
      id: agreementReminders.id,
      kind: agreementReminders.kind,
      handledAt: agreementReminders.handledAt,
      agreementId: agreements.id,
      reference: agreements.reference,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      contacts: agreements.contacts,
      employerId: employers.id,
      employerName: employers.name,
    })
    .from(agreementReminders)
    .innerJoin(
      agreements,
      // The version that counts by now, or else the one that was in force then.
      and(
        eq(agreements.reference, agreementReminders.reference),
        or(inArray(agreements.status, KEPT_STATUSES), eq(agreements.id, agreementReminders.agreementId)),
      ),
    )
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(and(eq(agreementReminders.id, reminderId), eq(agreementReminders.municipalityId, ctx.actor.municipalityId)))
    .orderBy(desc(agreements.edition))
    .limit(1)
  if (!reminder) throw new Refusal('not-found', 'No such reminder here')
  return { ...reminder, ledger: await sumLedger(ctx, reminder) }
}
