import { fromBER } from 'asn1js'
import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto'
import { TSTInfo } from 'pkijs'
import { InvalidSignature, readSignature } from './read-signature.server.ts'

const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const SHA256 = '2.16.840.1.101.3.4.2.1'

/**
 * When an RFC 3161 time stamp (DER) says that this SHA-256 existed, and who says so. Throws InvalidSignature when it is about
 * something else, does not hold, or is of a certificate that is not for stamping time, was not valid then, or is not one of
 * `trusted`, nor issued by one of them.
 */
export function readTimeStamp(
  token: Uint8Array,
  digest: Uint8Array,
  { trusted }: { trusted?: readonly X509Certificate[] | undefined } = {},
): { at: Date; authority: string } {
  const { content, contentType, certificate } = readSignature(token)
  if (contentType !== TST_INFO || !content) throw new InvalidSignature('unreadable', 'It is no time stamp')
  const { genTime, messageImprint } = parse(content)
  const imprint = new Uint8Array(messageImprint.hashedMessage.getValue())
  const isSame = imprint.length === digest.length && timingSafeEqual(imprint, digest)
  if (messageImprint.hashAlgorithm.algorithmId !== SHA256 || !isSame) {
    throw new InvalidSignature('digest', 'It stamps something else')
  }
  const authority = new X509Certificate(certificate)
  if (!authority.keyUsage?.includes(TIME_STAMPING)) {
    throw new InvalidSignature('certificate', 'Its certificate is not for stamping time')
  }
  if (genTime < new Date(authority.validFrom) || genTime > new Date(authority.validTo)) {
    throw new InvalidSignature('certificate', 'Its certificate was not valid then')
  }
  if (trusted && !trusted.some((one) => one.raw.equals(authority.raw) || isIssuedBy(authority, one))) {
    throw new InvalidSignature('certificate', 'It is not of the authority that was agreed on')
  }
  return { at: genTime, authority: authority.subject.replaceAll('\n', ', ') }
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
}

/** The SHA-256 that a stamp is asked for. */
export function digestOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

function parse(content: Uint8Array): TSTInfo {
  try {
    return new TSTInfo({ schema: fromBER(new Uint8Array(content).buffer).result })
  } catch (error) {
    throw new InvalidSignature('unreadable', `The time stamp cannot be read: ${(error as Error).message}`)
  }
}
