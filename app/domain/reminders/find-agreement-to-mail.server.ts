import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { sumLedger } from '#app/domain/agreements/sum-ledger.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'

/**
 * The agreement that somebody is reminded of, as it stands now, and the people of the employer to tell: whom it names as
 * contacts and who signed it. Null when it is no longer in force. For the worker.
 */
export async function findAgreementToMail(ctx: Context<System>, { reminderId }: { reminderId: string }) {
  const [found] = await ctx.db
    .select({
      agreementId: agreements.id,
      kind: agreementReminders.kind,
      reference: agreements.reference,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      contacts: agreements.contacts,
      employerName: employers.name,
      deskName: municipalities.deskName,
      deskPhone: municipalities.deskPhone,
    })
    .from(agreementReminders)
    // Whatever version is in force by now.
    .innerJoin(
      agreements,
      and(eq(agreements.reference, agreementReminders.reference), eq(agreements.status, 'in-force')),
    )
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(eq(agreementReminders.id, reminderId))
  if (!found) return null
  const { contacts, ...agreement } = found
  const signers = await ctx.db
    .select({ name: signatures.signedName, email: sql<string>`${agreementSigners.email}` })
    .from(signatures)
    .innerJoin(agreementSigners, eq(agreementSigners.id, signatures.signerId))
    .leftJoin(users, eq(users.id, agreementSigners.userId))
    .where(
      and(
        eq(signatures.agreementId, agreement.agreementId),
        eq(signatures.party, 'employer'),
        isNotNull(agreementSigners.email),
        isNull(users.disabledAt),
      ),
    )
    .orderBy(asc(signatures.signedAt))
  const people = new Map([...contacts, ...signers].map(({ name, email }) => [email.toLowerCase(), { name, email }]))
  return { ...agreement, people: [...people.values()], ledger: await sumLedger(ctx, agreement) }
}
