import { PDF } from '@libpdf/core'
import type { SealKey } from './seal-key.server.ts'

/** One seal to put. The moment is the portal's own clock; only a time stamp proves it to others. */
export type Seal = { field: string; reason: string; location: string; at: Date }
/** The RFC 3161 token (DER) for a SHA-256; rejects when it cannot be had. */
export type StampTime = (digest: Uint8Array) => Promise<Uint8Array>

/** Room in the file for one signature with its certificates, in bytes; a time stamp brings a chain of its own. */
const ROOM = 12_288
const ROOM_FOR_STAMP = 12_288

/**
 * Puts the seals on a PDF, in order, each as an addition that leaves the bytes before it as they are: PAdES B-B, or B-T with
 * `stampTime`. With the same key and seals, and no stamp, the same PDF becomes the same bytes (RSA). Rejects as `stampTime` does.
 */
export async function sealDocument(
  document: Uint8Array,
  { key, seals, stampTime }: { key: SealKey; seals: readonly Seal[]; stampTime?: StampTime | undefined },
): Promise<Buffer> {
  const pdf = await PDF.load(new Uint8Array(document))
  let sealed: Uint8Array = document
  for (const { field, reason, location, at } of seals) {
    const { bytes, warnings } = await pdf.sign({
      signer: key.signer,
      fieldName: field,
      reason: withoutEscapes(reason),
      location: withoutEscapes(location),
      signingTime: at,
      estimatedSize: stampTime ? ROOM + ROOM_FOR_STAMP : ROOM,
      level: stampTime ? 'B-T' : 'B-B',
      ...(stampTime ? { timestampAuthority: { timestamp: stampTime } } : {}),
    })
    if (warnings.length > 0) throw new Error(`The seal was put with warnings: ${JSON.stringify(warnings)}`)
    sealed = bytes
  }
  return Buffer.from(sealed)
}

/** The library escapes these twice, so that readers would show the backslashes. */
function withoutEscapes(text: string): string {
  return text
    .replace(/[\\()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
