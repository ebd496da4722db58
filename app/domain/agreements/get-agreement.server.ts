import { asc, desc, eq } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { standingOf } from '#app/domain/signing/agreement-document.ts'
import { mayReplaceSigner, ownSigners } from '#app/domain/signing/signer.policy.ts'
import { isOpen as isOpenSigner, isTurnOf } from '#app/domain/signing/signer.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { agreementDocuments, agreementSigners, signatures } from '#db/schema/signing.ts'
import {
  canBecome,
  canBeRevised,
  canBeSigned,
  canChange,
  canStillBeSigned,
  isComing,
  isKept,
  isTooLateToSign,
} from './agreement.ts'
import {
  mayChangeAgreement,
  mayHandBackAgreement,
  mayOfferAgreement,
  mayReviseAgreement,
  mayRoundOffAgreement,
  mayViewAgreement,
  mayWithdrawAgreement,
  partyOf,
} from './agreement.policy.ts'
import { contentOfAgreement } from './content-of-agreement.server.ts'
import { isEveryPledgeKept } from './is-every-pledge-kept.server.ts'

/** One agreement: its text with the hash of it, its pledges, who signs it, its other versions, and what this actor can do with it now. */
export async function getAgreement(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId }: { agreementId: string | undefined },
) {
  if (!isId(agreementId)) throw new Refusal('not-found', 'No such agreement')
  const [row] = await ctx.db
    .select({ agreement: agreements, employerName: employers.name })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(eq(agreements.id, agreementId))
  if (!row || !mayViewAgreement(ctx.actor, row.agreement)) throw new Refusal('not-found', 'No such agreement')
  const { agreement } = row
  const { status } = agreement
  const [{ content, contentHash }, promised, asked, versions, [document]] = await Promise.all([
    contentOfAgreement(ctx, agreement),
    ctx.db
      .select({ id: pledges.id, kind: pledges.kind, places: pledges.places, before: pledges.before })
      .from(pledges)
      .where(eq(pledges.agreementId, agreementId))
      .orderBy(asc(pledges.before), asc(pledges.kind), asc(pledges.id)),
    ctx.db
      .select({
        signer: agreementSigners,
        signature: {
          id: signatures.id,
          signedName: signatures.signedName,
          signedFunction: signatures.signedFunction,
          signedAt: signatures.signedAt,
          method: signatures.method,
        },
      })
      .from(agreementSigners)
      .leftJoin(signatures, eq(signatures.signerId, agreementSigners.id))
      .where(eq(agreementSigners.agreementId, agreementId))
      .orderBy(asc(agreementSigners.turn), asc(agreementSigners.id)),
    ctx.db
      .select()
      .from(agreements)
      .where(eq(agreements.reference, agreement.reference))
      .orderBy(desc(agreements.edition)),
    ctx.db
      .select({ time: agreementDocuments.time })
      .from(agreementDocuments)
      .where(eq(agreementDocuments.agreementId, agreementId))
      // 'confirmed' is the later word of the two.
      .orderBy(desc(agreementDocuments.time))
      .limit(1),
  ])
  const signers = asked.map(({ signer }) => signer)
  const mine = ownSigners(ctx.actor, agreement, signers)
  const isWaiting = canBeSigned(status)
  const isOpen = canStillBeSigned(agreement, dayOf(ctx.now))
  return {
    id: agreement.id,
    reference: agreement.reference,
    status,
    /** How it stands today; null while it is not signed by everybody. */
    standing: status === 'draft' || isWaiting ? null : standingOf(agreement, dayOf(ctx.now)),
    version: agreement.version,
    edition: agreement.edition,
    drafter: agreement.drafter,
    startsOn: agreement.startsOn,
    endsOn: agreement.endsOn,
    contacts: agreement.contacts,
    cityContact: agreement.cityContact,
    cityDoes: agreement.cityDoes,
    signingOrder: agreement.signingOrder,
    handedBackReason: agreement.handedBackReason,
    withdrawReason: agreement.withdrawReason,
    changedAt: agreement.changedAt,
    offeredAt: agreement.offeredAt,
    employerId: agreement.employerId,
    employerName: row.employerName,
    pledges: promised,
    /** It waits for signatures, and its last day has passed: nobody can sign it any more. */
    isTooLate: isTooLateToSign(agreement, dayOf(ctx.now)),
    content,
    contentHash,
    /** Which side this actor is on; null for who came by a personal link. */
    party: partyOf(ctx.actor, agreement),
    /** In the order in which they sign. A draft's are those who were asked before. */
    signers: asked.map(({ signer: { id, status, ...signer }, signature }) => ({
      id,
      party: signer.party,
      turn: signer.turn,
      name: signer.name,
      /** They have no address: their signature comes on paper. */
      isOnPaper: signer.email === null,
      status,
      /** Why somebody does not sign is for the side that wrote it. */
      refusedReason: partyOf(ctx.actor, agreement) === agreement.drafter ? signer.refusedReason : null,
      delegatedFromId: signer.delegatedFromId,
      invitedAt: signer.invitedAt,
      viewedAt: signer.viewedAt,
      isTheirTurn:
        isOpen &&
        isTurnOf(
          signers.find((signer) => signer.id === id)!,
          signers,
          agreement.signingOrder,
        ),
      isMe: mine.some((signer) => signer.id === id),
      canBeReplaced: isOpen && isOpenSigner({ status }) && mayReplaceSigner(ctx.actor, agreement, signer),
      signature,
    })),
    /** The other versions that this actor may see, newest first. */
    otherVersions: versions
      .filter((version) => version.id !== agreement.id && mayViewAgreement(ctx.actor, version))
      .map(({ id, edition, status, changedAt }) => ({ id, edition, status, changedAt })),
    /** The sealed PDF: null until everybody has signed, then soon. */
    document: document ?? (isKept(status) ? ('being-made' as const) : null),
    can: {
      change: canChange(status) && mayChangeAgreement(ctx.actor, agreement),
      offer: canBecome(status, 'offered') && promised.length > 0 && mayOfferAgreement(ctx.actor, agreement),
      takeBack: canBecome(status, 'draft') && mayOfferAgreement(ctx.actor, agreement),
      /** As which signer, or null. */
      signAs: isOpen ? (mine.find((signer) => isTurnOf(signer, signers, agreement.signingOrder))?.id ?? null) : null,
      /** As which signer who refused, or null. */
      signAfterAll: isOpen ? (mine.find((signer) => signer.status === 'refused')?.id ?? null) : null,
      handBack: canBeSigned(status) && mayHandBackAgreement(ctx.actor, agreement),
      revise:
        canBeRevised(status) &&
        mayReviseAgreement(ctx.actor, agreement) &&
        !versions.some((version) => version.id !== agreement.id && isComing(version.status)),
      withdraw: canBecome(status, 'withdrawn') && mayWithdrawAgreement(ctx.actor, agreement),
      roundOff:
        canBecome(status, 'fulfilled') &&
        mayRoundOffAgreement(ctx.actor, agreement) &&
        (await isEveryPledgeKept(ctx, agreement)),
    },
  }
}
