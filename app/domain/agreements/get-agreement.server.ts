import { and, asc, desc, eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { agreementDocuments, signatures } from '#db/schema/signing.ts'
import { canBecome, canChange, SIGNING_PARTIES, type AgreementStatus } from './agreement.ts'
import {
  mayChangeAgreement,
  mayCountersignAgreement,
  mayHandBackAgreement,
  maySignAgreement,
  mayViewAgreement,
  mayWithdrawAgreement,
} from './agreement.policy.ts'
import { contentOfAgreement } from './content-of-agreement.server.ts'

/** One agreement: its text with the hash of it, its pledges, who signed it, and what this actor can do with it now. */
export async function getAgreement(ctx: Context<Employer | Desk>, { agreementId }: { agreementId: string }) {
  if (!isId(agreementId)) throw new Refusal('not-found', 'No such agreement')
  const [row] = await ctx.db
    .select({ agreement: agreements, employerName: employers.name, employerStatus: employers.status })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(eq(agreements.id, agreementId))
  if (!row || !mayViewAgreement(ctx.actor, row.agreement)) throw new Refusal('not-found', 'No such agreement')
  const { agreement } = row
  const [{ content, contentHash }, promised, signed, [document]] = await Promise.all([
    contentOfAgreement(ctx, agreement),
    ctx.db
      .select({ id: pledges.id, kind: pledges.kind, places: pledges.places, before: pledges.before })
      .from(pledges)
      .where(eq(pledges.agreementId, agreementId))
      .orderBy(asc(pledges.before), asc(pledges.kind), asc(pledges.id)),
    ctx.db
      .select({
        id: signatures.id,
        edition: signatures.edition,
        party: signatures.party,
        signedName: signatures.signedName,
        signedFunction: signatures.signedFunction,
        signedAt: signatures.signedAt,
      })
      .from(signatures)
      .where(eq(signatures.agreementId, agreementId))
      .orderBy(asc(signatures.signedAt)),
    ctx.db
      .select({ time: agreementDocuments.time })
      .from(agreementDocuments)
      .where(and(eq(agreementDocuments.agreementId, agreementId), eq(agreementDocuments.edition, agreement.edition)))
      // 'confirmed' is the later word of the two.
      .orderBy(desc(agreementDocuments.time))
      .limit(1),
  ])
  const counting = signed.filter(({ edition }) => edition === agreement.edition)
  const isSigned = SIGNING_PARTIES.every((party) => counting.some((signature) => signature.party === party))
  const to = (status: AgreementStatus) => canBecome(agreement.status, status)
  return {
    id: agreement.id,
    reference: agreement.reference,
    status: agreement.status,
    version: agreement.version,
    edition: agreement.edition,
    startsOn: agreement.startsOn,
    endsOn: agreement.endsOn,
    contact: agreement.contact,
    handedBackReason: agreement.handedBackReason,
    withdrawReason: agreement.withdrawReason,
    changedAt: agreement.changedAt,
    employerId: agreement.employerId,
    employerName: row.employerName,
    pledges: promised,
    content,
    contentHash,
    /** Those that count. */
    signatures: counting,
    /** Those under an earlier edition: on record, and nothing more. */
    earlierSignatures: signed.filter(({ edition }) => edition !== agreement.edition),
    /** The sealed PDF: null until both sides have signed, then soon. */
    document: isSigned ? (document ?? ('being-made' as const)) : null,
    can: {
      change: canChange(agreement.status) && mayChangeAgreement(ctx.actor, agreement),
      sign: to('partly-signed') && promised.length > 0 && maySignAgreement(ctx.actor, agreement),
      countersign: to('in-force') && mayCountersignAgreement(ctx.actor, agreement),
      handBack: to('draft') && mayHandBackAgreement(ctx.actor, agreement),
      withdraw: to('withdrawn') && mayWithdrawAgreement(ctx.actor, agreement),
    },
  }
}
