import { isKept, SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { sealContent } from '#app/domain/agreements/seal-content.server.ts'
import type { agreements } from '#db/schema/agreements.ts'
import type { agreementSigners, signatures } from '#db/schema/signing.ts'
import { isOpen } from './signer.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'reference' | 'status' | 'edition'>
type Signer = typeof agreementSigners.$inferSelect
type Signature = typeof signatures.$inferSelect

/** What is wrong first with the signatures of a version in themselves, in English: with their text, or that one is missing. */
export function brokenSignature(
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

function parsed(content: string): AgreementContent | null {
  try {
    return JSON.parse(content) as AgreementContent
  } catch {
    return null
  }
}
