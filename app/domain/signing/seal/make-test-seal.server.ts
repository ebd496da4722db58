import { Integer, Utf8String } from 'asn1js'
import { generateKeyPair, randomBytes, webcrypto } from 'node:crypto'
import { promisify } from 'node:util'
import { AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, Extension } from 'pkijs'

const COMMON_NAME = '2.5.4.3'
const BASIC_CONSTRAINTS = '2.5.29.19'
const YEARS = 20

/** A key with a certificate of its own making, together as PEM. Its name says that it proves nothing. */
export async function makeTestSeal(now: Date): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 3072 })
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' })
  const engine = new CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto })
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const signingKey = await engine.importKey('pkcs8', pkcs8, algorithm, true, ['sign'])
  const { publicKey } = await publicHalf(engine, privateKey.export({ format: 'jwk' }) as JsonWebKey, algorithm)

  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new Integer({ valueHex: positive(randomBytes(16)) })
  for (const name of [certificate.subject, certificate.issuer]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({
        type: COMMON_NAME,
        value: new Utf8String({ value: 'TEST zegel Werkbrug' }),
      }),
    )
  }
  certificate.notBefore.value = new Date(now.getTime() - 24 * 60 * 60 * 1000)
  certificate.notAfter.value = new Date(now)
  certificate.notAfter.value.setUTCFullYear(now.getUTCFullYear() + YEARS)
  const constraints = new BasicConstraints({ cA: false })
  certificate.extensions = [
    new Extension({
      extnID: BASIC_CONSTRAINTS,
      critical: true,
      extnValue: constraints.toSchema().toBER(false),
      parsedValue: constraints,
    }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine)
  await certificate.sign(signingKey, 'SHA-256', engine)
  const der = Buffer.from(certificate.toSchema().toBER(false))
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}${pem('CERTIFICATE', der)}`
}

async function publicHalf(engine: CryptoEngine, { kty, n, e }: JsonWebKey, algorithm: RsaHashedImportParams) {
  return { publicKey: await engine.importKey('jwk', { kty, n, e } as JsonWebKey, algorithm, true, ['verify']) }
}

/** A serial number may not be negative. */
function positive(bytes: Buffer): ArrayBuffer {
  bytes[0] = (bytes[0]! & 0x7f) | 0x40
  return new Uint8Array(bytes).buffer
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
