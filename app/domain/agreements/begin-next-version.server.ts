import { eq, max } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import type { SigningParty } from './agreement.ts'
import { recordEvent } from './record-event.server.ts'
import { supersede } from './supersede.server.ts'

type Agreement = typeof agreements.$inferSelect

/**
 * A draft of the next version with what this one has: its pledges, each continuing its own, and its signers. One that is not in
 * force is superseded by it at once; one in force stays so until the next is. Under the caller's lock. Returns the new id.
 */
export async function beginNextVersion(
  ctx: Context,
  agreement: Agreement,
  { drafter, handedBackReason }: { drafter: SigningParty; handedBackReason: string | null },
): Promise<string> {
  const [newest] = await ctx.db
    .select({ edition: max(agreements.edition) })
    .from(agreements)
    .where(eq(agreements.reference, agreement.reference))
  const { reference, municipalityId, employerId, templateId, startsOn, endsOn, signingOrder } = agreement
  const { contacts, cityContact, cityDoes } = agreement
  const edition = (newest?.edition ?? agreement.edition) + 1
  const agreementId = randomUUID()
  // First, since only one version of an agreement is on its way at a time.
  if (agreement.status !== 'in-force') await supersede(ctx, agreement, { by: agreementId })
  const [next] = await ctx.db
    .insert(agreements)
    .values({
      id: agreementId,
      reference,
      municipalityId,
      employerId,
      templateId,
      startsOn,
      endsOn,
      contacts,
      cityContact,
      cityDoes,
      signingOrder,
      edition,
      supersedesId: agreement.id,
      status: 'draft',
      drafter,
      handedBackReason,
      createdAt: ctx.now,
      changedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ id: agreements.id })
  if (!next) throw new Refusal('conflict', 'Its next version has been begun already')

  const promised = await ctx.db.select().from(pledges).where(eq(pledges.agreementId, agreement.id))
  if (promised.length > 0) {
    await ctx.db
      .insert(pledges)
      .values(promised.map(({ id, ...pledge }) => ({ ...pledge, id: undefined, agreementId, continuesId: id })))
  }
  const asked = await ctx.db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreement.id))
  const still = asked.filter(({ status }) => status !== 'delegated')
  if (still.length > 0) {
    await ctx.db
      .insert(agreementSigners)
      .values(still.map(({ party, turn, name, email, userId }) => ({ agreementId, party, turn, name, email, userId })))
  }
  const whose = { employerId, municipalityId }
  await recordEvent(ctx, agreementId, { name: 'drafted', drafter, supersedes: agreement.id, ...whose })
  await recordAudit(ctx, { name: 'agreement.drafted', agreementId, reference, edition, supersedesId: agreement.id })
  return agreementId
}
