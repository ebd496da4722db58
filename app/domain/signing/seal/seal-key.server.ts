import { P12Signer, type Signer } from '@libpdf/core'
import { createHash, createPrivateKey, sign, verify, X509Certificate } from 'node:crypto'
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTestSeal } from './make-test-seal.server.ts'

/** What seals documents. One that is sealed as a test must say so on every page. */
export type SealKey = {
  signer: Signer
  /** DER. */
  certificate: Uint8Array
  isTest: boolean
}
type Environment = Record<string, string | undefined>

/**
 * The portal's own key: the PKCS#12 file SEAL_P12 (with SEAL_P12_PASSWORD), or in demo mode a test key that is made once and
 * kept in DATA_DIR. Throws, saying what to do, when there is neither, or the file cannot be used at this moment.
 */
export async function sealKey(now: Date, env: Environment = process.env): Promise<SealKey> {
  const isDemo = env.DEMO === '1'
  if (env.SEAL_P12) {
    const signer = await signerFromFile(env.SEAL_P12, env.SEAL_P12_PASSWORD ?? '', now)
    // Whatever the key: invented people have signed nothing.
    return { signer, certificate: signer.certificate, isTest: isDemo }
  }
  if (isDemo && env.DATA_DIR) return testKey(join(env.DATA_DIR, 'test-seal.pem'), now)
  throw new Error(
    'There is no key to seal documents with: set SEAL_P12 to the path of a PKCS#12 file (.p12 or .pfx) with the seal’s key and certificate, and SEAL_P12_PASSWORD to its password',
  )
}

/** The SHA-256 of a certificate, in hex: which key sealed a document. */
export function fingerprintOf(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('hex')
}

async function signerFromFile(path: string, password: string, now: Date): Promise<Signer> {
  let file: P12Signer
  try {
    file = await P12Signer.create(readFileSync(path), password)
  } catch (error) {
    throw new Error(`SEAL_P12 ${path} cannot be used: ${(error as Error).message}`, { cause: error })
  }
  const signer = await withOwnCertificate(path, file)
  assertValid(`The certificate of SEAL_P12 ${path}`, signer.certificate, now)
  return signer
}

/** The certificates of such a file come in any order; the seal's own is the one that belongs to the key. */
async function withOwnCertificate(path: string, file: P12Signer): Promise<Signer> {
  const all = [file.certificate, ...file.certificateChain]
  const trial = Buffer.from('Werkbrug')
  const signature = await file.sign(trial, 'SHA-256')
  const own = all.find((der) => verify('SHA256', trial, new X509Certificate(der).publicKey, signature))
  if (!own) throw new Error(`SEAL_P12 ${path} holds no certificate for its own key`)
  return {
    certificate: own,
    certificateChain: all.filter((der) => der !== own),
    keyType: file.keyType,
    signatureAlgorithm: file.signatureAlgorithm,
    sign: (data, algorithm) => file.sign(data, algorithm),
  }
}

async function testKey(path: string, now: Date): Promise<SealKey> {
  if (!existsSync(path)) await keepTestSeal(path, now)
  const pem = readFileSync(path, 'utf8')
  const privateKey = createPrivateKey(pem)
  const certificate = new Uint8Array(new X509Certificate(pem).raw)
  const signer: Signer = {
    certificate,
    keyType: 'RSA',
    signatureAlgorithm: 'RSASSA-PKCS1-v1_5',
    sign: (data, algorithm) => Promise.resolve(new Uint8Array(sign(algorithm, data, privateKey))),
  }
  return { signer, certificate, isTest: true }
}

/** Web server and worker may both be first; whoever comes second uses what the first has made. */
async function keepTestSeal(path: string, now: Date): Promise<void> {
  const made = `${path}.${process.pid}`
  writeFileSync(made, await makeTestSeal(now), { mode: 0o600 })
  try {
    linkSync(made, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(made)
  }
}

function assertValid(what: string, der: Uint8Array, now: Date): void {
  const { validFrom, validTo } = new X509Certificate(der)
  if (now < new Date(validFrom) || now > new Date(validTo)) {
    throw new Error(`${what} is valid from ${validFrom} to ${validTo}; put a current one in its place`)
  }
}
