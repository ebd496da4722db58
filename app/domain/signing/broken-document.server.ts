import type { Chain } from '#app/domain/agreements/read-chain.server.ts'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import type { agreementDocuments, signatures } from '#db/schema/signing.ts'
import { verificationCode } from './verification-code.server.ts'
import { verifySeals, type SealProblem } from './seal/verify-seals.server.ts'

type Kept = {
  signed: readonly (typeof signatures.$inferSelect)[]
  chain: Chain
  /** The certificates (DER) that have sealed for this portal. */
  ours: readonly Uint8Array[]
}

const PROBLEMS: Record<SealProblem, string> = {
  unreadable: 'cannot be read',
  range: 'does not cover the file as it was',
  digest: 'is over other bytes: the file was changed',
  signature: 'is not of its certificate',
  certificate: 'is of a certificate that is not ours, or was not valid then',
  'time-stamp': 'has a time stamp that does not hold',
}

/** What is wrong first with a document in itself, in English; null when both seals hold over the whole of it. */
export async function brokenDocument(
  { bytes, sha256, time, code }: typeof agreementDocuments.$inferSelect,
  { signed, chain, ours }: Kept,
): Promise<string | null> {
  const which = `the document (time ${time})`
  const signature = signed[0]
  if (!signature || !SIGNING_PARTIES.every((party) => signed.some((one) => one.party === party))) {
    return `${which}: not both sides signed that`
  }
  const { fileHash, seals, keywords, isIntact } = await verifySeals(bytes, { ours })
  if (fileHash !== sha256) return `${which}: its bytes were changed (SHA-256 ${fileHash} instead of ${sha256})`
  if (code !== verificationCode(signature.contentHash)) return `${which}: its code is not of what was signed`
  if (seals.length !== SIGNING_PARTIES.length) return `${which}: it has ${seals.length} seals instead of 2`
  for (const [index, { problem, stampedAt }] of seals.entries()) {
    if (problem) return `${which}: its seal ${index + 1} ${PROBLEMS[problem]}`
    if (time === 'confirmed' && !stampedAt) return `${which}: its seal ${index + 1} has no time stamp`
  }
  if (!isIntact) return `${which}: something was added after its last seal`
  if (!keywords.includes(signature.contentHash)) return `${which}: it is of another text`
  // What came into force before there were chains was sealed without one.
  const head = chain.cameIntoForce
  return head && !keywords.includes(head.hash)
    ? `event ${head.seq} (came-into-force): the document (time ${time}) was sealed over another chain`
    : null
}
