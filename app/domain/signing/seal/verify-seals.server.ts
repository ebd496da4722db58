import { PDF, type PdfRef } from '@libpdf/core'
import { createHash, X509Certificate } from 'node:crypto'
import { digestOf, readTimeStamp } from './read-time-stamp.server.ts'
import { InvalidSignature, readSignature } from './read-signature.server.ts'
import { fingerprintOf } from './seal-key.server.ts'

/**
 * Why a seal does not hold: `range`: it does not cover one unbroken beginning of the file; `digest`: the bytes have changed;
 * `signature`: it is not of its certificate; `certificate`: that is not one of ours, or was not valid then; `time-stamp`: it
 * has one that does not hold.
 */
export type SealProblem = 'unreadable' | 'range' | 'digest' | 'signature' | 'certificate' | 'time-stamp'

export type CheckedSeal = {
  problem: SealProblem | null
  /** How many bytes from the beginning of the file it vouches for, its own place left out. */
  covers: number
  /** By the portal's clock. */
  claimedAt: Date | null
  /** By an outside authority, if it was asked. */
  stampedAt: Date | null
  certificate: { fingerprint: string; name: string } | null
}

export type CheckedDocument = {
  /** SHA-256 of the whole file, in hex. */
  fileHash: string
  /** In the order in which they were put. */
  seals: CheckedSeal[]
  /** What the file says of itself under its seals; nothing when it is not intact. */
  keywords: readonly string[]
  /** There are seals, each of them holds, and the last vouches for the whole file. */
  isIntact: boolean
}

/**
 * What the seals in a PDF prove. `ours`: the certificates (DER) that have sealed for this portal. Never throws: a file that
 * cannot be read has no seals. The seals are found by their bytes, and only a file that is as this portal sealed it is given to
 * the reader of PDFs: on one that was damaged it may go on for ever.
 */
export async function verifySeals(
  file: Uint8Array,
  { ours }: { ours: readonly Uint8Array[] },
): Promise<CheckedDocument> {
  const fileHash = createHash('sha256').update(file).digest('hex')
  const known = new Set(ours.map(fingerprintOf))
  const seals = placesIn(file).map((place) => checkSeal(file, place, known))
  seals.sort((a, b) => a.covers - b.covers)
  const isIntact =
    seals.length > 0 && seals.every(({ problem }) => problem === null) && seals.at(-1)!.covers === file.length
  return { fileHash, seals, keywords: isIntact ? await keywordsOf(file).catch(() => []) : [], isIntact }
}

/** Not `getKeywords()`, which does not follow the references that pdfkit writes. */
async function keywordsOf(file: Uint8Array): Promise<string[]> {
  const pdf = await PDF.load(new Uint8Array(file))
  const resolve = (ref: PdfRef) => pdf.getObject(ref)
  const keywords = pdf.context.info.trailer.getDict('Info', resolve)?.getString('Keywords', resolve)?.asString() ?? ''
  return keywords.split(/\s+/).filter((word) => word !== '')
}

/** Where a seal stands: its range as it is written, and where its own bytes then begin. */
type Place = { range: readonly number[]; contents: number }

/** As `sealDocument` writes them: the range, and right after it the seal in hex. */
const PLACE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]\s*\/Contents\s*(?=<)/g

function placesIn(file: Uint8Array): Place[] {
  return [...latin1(file).matchAll(PLACE)].map((found) => ({
    range: found.slice(1).map(Number),
    contents: found.index + found[0].length,
  }))
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}

function checkSeal(file: Uint8Array, place: Place, known: ReadonlySet<string>): CheckedSeal {
  const seal: CheckedSeal = {
    problem: null,
    covers: 0,
    claimedAt: null,
    stampedAt: null,
    certificate: null,
  }
  try {
    const { before, after, end, signature } = coveredBy(file, place)
    seal.covers = end
    const read = readSignature(signature, Buffer.concat([file.subarray(0, before), file.subarray(after, end)]))
    const certificate = new X509Certificate(read.certificate)
    const fingerprint = fingerprintOf(read.certificate)
    seal.certificate = { fingerprint, name: certificate.subject.replaceAll('\n', ', ') }
    seal.claimedAt = read.claimedAt
    if (read.timeStamp) seal.stampedAt = stampedAt(read.timeStamp, read.value)
    const at = seal.stampedAt ?? seal.claimedAt
    const wasValid = at && at >= new Date(certificate.validFrom) && at <= new Date(certificate.validTo)
    if (!known.has(fingerprint) || !wasValid) seal.problem = 'certificate'
  } catch (error) {
    seal.problem = problemIn(error)
  }
  return seal
}

class BrokenRange extends Error {}
class BrokenStamp extends Error {}

function problemIn(error: unknown): SealProblem {
  if (error instanceof InvalidSignature) return error.problem
  if (error instanceof BrokenStamp) return 'time-stamp'
  return error instanceof BrokenRange ? 'range' : 'unreadable'
}

function stampedAt(token: Uint8Array, signature: Uint8Array): Date {
  try {
    return readTimeStamp(token, digestOf(signature)).at
  } catch (error) {
    throw new BrokenStamp('The time stamp does not hold', { cause: error })
  }
}

/** What a seal is over: everything from the first byte to the end of what it was added to, but for itself. */
function coveredBy(file: Uint8Array, { range, contents }: Place) {
  const [start, before, after, length] = range as [number, number, number, number]
  const end = after + length
  if (
    !range.every(Number.isSafeInteger) ||
    start !== 0 ||
    before <= 0 ||
    length <= 0 ||
    after <= before ||
    end > file.length
  ) {
    throw new BrokenRange('The range is not one beginning of the file')
  }
  const signature = /^<((?:[0-9A-F]{2})+)>$/.exec(latin1(file.subarray(before, after)))?.[1]
  if (before !== contents || !signature) throw new BrokenRange('More than the seal itself is left out')
  if (!/%%EOF\s*$/.test(latin1(file.subarray(end - 16, end)))) {
    throw new BrokenRange('The range does not end where a file ended')
  }
  return { before, after, end, signature: Buffer.from(signature, 'hex') }
}
