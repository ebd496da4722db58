import { and, eq, isNull } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { canBeSigned, canStillBeSigned } from '#app/domain/agreements/agreement.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { paperDecisions, paperSignatures } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { hashPaper } from './hash-paper.server.ts'
import { listSigners } from './list-signers.server.ts'
import { mayRecordPaper } from './paper.policy.ts'
import type { RecordPaperInput } from './paper.schema.ts'
import { readScan } from './read-scan.server.ts'
import { isTurnOf } from './signer.ts'

/**
 * Records that a signer signed on paper, with the scan. It is not a signature yet: another of the desk confirms it. One at a
 * time for each signer. Refuses with conflict when the text is another or it is not this signer's turn; with the field when the
 * scan or the date cannot be right. Returns its id.
 */
export async function recordPaperSignature(ctx: Context<Desk>, input: RecordPaperInput): Promise<string> {
  const scan = await readScan(input.scan)
  return inTransaction(ctx, async (ctx) => {
    const { agreementId, signerId, contentHash, signedName, signedFunction, signedOn } = input
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayRecordPaper(ctx.actor, agreement), 'record a signature on paper')
    if (!canBeSigned(agreement.status))
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be signed`)
    if (!canStillBeSigned(agreement, dayOf(ctx.now))) throw new Refusal('conflict', 'Its last day has passed')
    if (agreement.contentHash !== contentHash) throw new Refusal('conflict', 'The text has changed since it was shown')
    const signers = await listSigners(ctx, { agreementId })
    const signer = signers.find(({ id }) => id === signerId)
    if (!signer) throw no('signerId', 'choose')
    if (!isTurnOf(signer, signers, agreement.signingOrder)) throw no('signerId', 'paper.not-their-turn')
    if (signedOn > dayOf(ctx.now)) throw no('signedOn', 'paper.in-the-future')
    if (agreement.offeredAt && signedOn < dayOf(agreement.offeredAt)) throw no('signedOn', 'paper.before-the-offer')
    if (signedOn > agreement.endsOn) throw no('signedOn', 'paper.after-the-end')
    const [open] = await ctx.db
      .select({ id: paperSignatures.id })
      .from(paperSignatures)
      .leftJoin(paperDecisions, eq(paperDecisions.paperId, paperSignatures.id))
      .where(and(eq(paperSignatures.signerId, signerId), isNull(paperDecisions.paperId)))
    if (open) throw no('signerId', 'paper.recorded-already')

    const paperId = randomUUID()
    const recorded = {
      id: paperId,
      agreementId,
      signerId,
      party: signer.party,
      signedName,
      signedFunction,
      signedOn,
      contentHash,
      scan: scan.bytes,
      scanType: scan.type,
      scanSha256: scan.sha256,
      recordedById: ctx.actor.userId,
      recordedAt: ctx.now,
    }
    await ctx.db.insert(paperSignatures).values(recorded)
    const paperHash = hashPaper(recorded)
    await recordEvent(ctx, agreementId, {
      name: 'paper-recorded',
      paperId,
      signerId,
      scanSha256: scan.sha256,
      paperHash,
    })
    await recordAudit(ctx, { name: 'agreement.paper-recorded', agreementId, paperId })
    return paperId
  })
}

function no(path: string, message: string): Refusal {
  return new Refusal('invalid', `This paper cannot be recorded: ${message}`, [{ path, message }])
}
