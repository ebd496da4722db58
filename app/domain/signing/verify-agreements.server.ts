import { asc, eq, sql } from 'drizzle-orm'
import { sealContent } from '#app/domain/agreements/seal-content.server.ts'
import { isKept, SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementDocuments, signatures, type agreementSigners } from '#db/schema/signing.ts'
import { listSigners } from './list-signers.server.ts'
import { isOpen } from './signer.ts'
import { verificationCode } from './verification-code.server.ts'
import { verifySeals, type SealProblem } from './seal/verify-seals.server.ts'

export type VerifiedAgreement = {
  reference: string
  edition: number
  signatures: number
  documents: number
  /** It came into force, and its document is still to be made. */
  isWaiting: boolean
  /** What is wrong first, in English; null when all of it is as it was signed and sealed. */
  broken: string | null
}

type Agreement = Pick<typeof agreements.$inferSelect, 'reference' | 'status' | 'edition'>
type Signer = typeof agreementSigners.$inferSelect
type Signature = typeof signatures.$inferSelect
type Document = typeof agreementDocuments.$inferSelect

const PROBLEMS: Record<SealProblem, string> = {
  unreadable: 'cannot be read',
  range: 'does not cover the file as it was',
  digest: 'is over other bytes: the file was changed',
  signature: 'is not of its certificate',
  certificate: 'is of a certificate that is not ours, or was not valid then',
  'time-stamp': 'has a time stamp that does not hold',
}

/** Checks what was signed and what was sealed, one agreement after the other, or the one with this reference. Reads only. */
export async function* verifyAgreements(
  ctx: Context<System>,
  { reference }: { reference?: string | undefined },
): AsyncGenerator<VerifiedAgreement> {
  const rows = await ctx.db
    .select({
      id: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      edition: agreements.edition,
    })
    .from(agreements)
    .where(reference === undefined ? sql`true` : eq(agreements.reference, reference))
    .orderBy(asc(agreements.reference), asc(agreements.edition))
  if (reference !== undefined && rows.length === 0) throw new Refusal('not-found', `There is no agreement ${reference}`)
  const certificates = await ctx.db
    .selectDistinct({ certificate: agreementDocuments.certificate })
    .from(agreementDocuments)
  const ours = certificates.map(({ certificate }) => certificate)
  for (const { id, ...agreement } of rows) {
    const [signers, signed, documents] = await Promise.all([
      listSigners(ctx, { agreementId: id }),
      ctx.db.select().from(signatures).where(eq(signatures.agreementId, id)).orderBy(asc(signatures.signedAt)),
      ctx.db
        .select()
        .from(agreementDocuments)
        .where(eq(agreementDocuments.agreementId, id))
        .orderBy(asc(agreementDocuments.madeAt)),
    ])
    let broken = brokenSignature(agreement, signers, signed)
    for (const document of documents) broken ??= await brokenDocument(document, signed, ours)
    yield {
      reference: agreement.reference,
      edition: agreement.edition,
      signatures: signed.length,
      documents: documents.length,
      isWaiting: isKept(agreement.status) && documents.length === 0,
      broken,
    }
  }
}

function brokenSignature(
  { reference, status, edition }: Agreement,
  signers: readonly Signer[],
  signed: readonly Signature[],
): string | null {
  for (const signature of signed) {
    const which = `the signature of ${signature.signerId} for the ${signature.party}`
    const content = parsed(signature.content)
    if (!content) return `${which}: its text cannot be read`
    const { canonical, contentHash } = sealContent(content)
    if (canonical !== signature.content || contentHash !== signature.contentHash) {
      return `${which}: its text is not the one that was signed (${contentHash} instead of ${signature.contentHash})`
    }
    if (content.reference !== reference || content.edition !== edition) {
      return `${which}: it is of ${content.reference}, edition ${content.edition}`
    }
    const other = signed.find((one) => one.contentHash !== contentHash)
    if (other) return `${which}: the ${other.party} signed another text`
  }
  const unsigned = signers.find(
    (signer) =>
      (signer.status === 'signed' || (isKept(status) && isOpen(signer))) &&
      !signed.some(({ signerId }) => signerId === signer.id),
  )
  if (unsigned) return `the signature of ${unsigned.id} for the ${unsigned.party} is missing, and it is ${status}`
  const missing = isKept(status) && SIGNING_PARTIES.find((party) => !signed.some((one) => one.party === party))
  return missing ? `nobody signed for the ${missing}, and it is ${status}` : null
}

async function brokenDocument(
  { bytes, sha256, time, code }: Document,
  signed: readonly Signature[],
  ours: readonly Uint8Array[],
): Promise<string | null> {
  const which = `the document (time ${time})`
  const signature = signed[0]
  if (!signature || !SIGNING_PARTIES.every((party) => signed.some((one) => one.party === party))) {
    return `${which}: not both sides signed that`
  }
  const { fileHash, seals, isIntact } = await verifySeals(bytes, { ours })
  if (fileHash !== sha256) return `${which}: its bytes were changed (SHA-256 ${fileHash} instead of ${sha256})`
  if (code !== verificationCode(signature.contentHash)) return `${which}: its code is not of what was signed`
  if (seals.length !== SIGNING_PARTIES.length) return `${which}: it has ${seals.length} seals instead of 2`
  for (const { field, problem, stampedAt } of seals) {
    if (problem) return `${which}: its seal ${field} ${PROBLEMS[problem]}`
    if (time === 'confirmed' && !stampedAt) return `${which}: its seal ${field} has no time stamp`
  }
  return isIntact ? null : `${which}: something was added after its last seal`
}

function parsed(content: string): AgreementContent | null {
  try {
    return JSON.parse(content) as AgreementContent
  } catch {
    return null
  }
}
