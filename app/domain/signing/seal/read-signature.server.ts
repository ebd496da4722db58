import { fromBER, type ObjectIdentifier, type OctetString } from 'asn1js'
import { createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto'
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'

/** Why a signature does not hold. */
export class InvalidSignature extends Error {
  constructor(
    readonly problem: 'unreadable' | 'digest' | 'signature' | 'certificate',
    message: string,
  ) {
    super(message)
  }
}

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14'
const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

export type ReadSignature = {
  /** DER, of who signed. */
  certificate: Uint8Array
  /** What the signature itself claims, by the signer's clock. */
  claimedAt: Date | null
  /** The signature's own bytes: what a time stamp is about. */
  value: Uint8Array
  /** The RFC 3161 token (DER) beside it. */
  timeStamp: Uint8Array | null
  /** What was signed, when it is inside (a time stamp), and of which type. */
  content: Uint8Array | null
  contentType: string
}

/** Reads a CMS signature (DER, zeros may follow) and checks it over `signed`, or over what it holds itself. Throws InvalidSignature. */
export function readSignature(der: Uint8Array, signed?: Uint8Array): ReadSignature {
  const { signedData, signer } = parse(der)
  const { eContentType, eContent } = signedData.encapContentInfo
  const content = eContent ? octetsOf(eContent) : null
  const over = signed ?? content
  if (!over || (signed && content)) throw new InvalidSignature('unreadable', 'It is not clear what was signed')

  const attributes = signer.signedAttrs
  const hash = HASHES[signer.digestAlgorithm.algorithmId]
  if (!attributes || !hash) throw new InvalidSignature('unreadable', 'It lacks signed attributes or a current hash')
  const valueOf = (type: string) => {
    const found = attributes.attributes.filter((attribute) => attribute.type === type)
    return found.length === 1 && found[0]!.values.length === 1 ? found[0]!.values[0] : undefined
  }
  if ((valueOf(CONTENT_TYPE) as ObjectIdentifier | undefined)?.getValue() !== eContentType) {
    throw new InvalidSignature('unreadable', 'It is about another type of content')
  }
  const digest = valueOf(MESSAGE_DIGEST)
  const expected = createHash(hash).update(over).digest()
  const found = digest ? octetsOf(digest as OctetString) : new Uint8Array()
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) {
    throw new InvalidSignature('digest', 'What was signed is not what is here')
  }

  const certificate = certificateOf(signedData, signer)
  const raw = new Uint8Array(certificate.toSchema().toBER(false))
  const value = octetsOf(signer.signature)
  const { publicKey } = new X509Certificate(raw)
  if (!verify(hash, new Uint8Array(attributes.encodedValue), publicKey, value)) {
    throw new InvalidSignature('signature', 'The signature is not of this certificate')
  }
  const claimedAt = (valueOf(SIGNING_TIME) as { toDate?: () => Date } | undefined)?.toDate?.() ?? null
  const stamp = signer.unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP_TOKEN)?.values[0]
  return {
    certificate: raw,
    claimedAt,
    value,
    timeStamp: stamp ? new Uint8Array(stamp.toBER(false)) : null,
    content,
    contentType: eContentType,
  }
}

function parse(der: Uint8Array): { signedData: SignedData; signer: SignerInfo } {
  try {
    const { result, offset } = fromBER(new Uint8Array(der).buffer)
    if (offset === -1) throw new Error(result.error)
    if (der.subarray(offset).some((byte) => byte !== 0)) throw new Error('something follows it')
    const signedData = new SignedData({ schema: new ContentInfo({ schema: result }).content as object })
    const [signer, ...others] = signedData.signerInfos
    if (!signer || others.length > 0) throw new Error('not signed by exactly one')
    return { signedData, signer }
  } catch (error) {
    throw new InvalidSignature('unreadable', `It cannot be read: ${(error as Error).message}`)
  }
}

function certificateOf({ certificates = [] }: SignedData, { sid }: SignerInfo): Certificate {
  const found = certificates.find(
    (one): one is Certificate =>
      one instanceof Certificate &&
      sid instanceof IssuerAndSerialNumber &&
      one.issuer.isEqual(sid.issuer) &&
      one.serialNumber.isEqual(sid.serialNumber),
  )
  if (!found) throw new InvalidSignature('certificate', 'The certificate of who signed is not in it')
  return found
}

/** The bytes of an octet string; one that is written in parts is put together. */
function octetsOf(octets: OctetString): Uint8Array {
  return new Uint8Array(octets.getValue())
}
