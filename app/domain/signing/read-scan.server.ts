import { fileTypeFromBuffer } from 'file-type'
import { createHash } from 'node:crypto'
import { Refusal } from '#app/domain/refusal.ts'
import { MAX_SCAN_BYTES, SCAN_MIME, SCAN_TYPES, type ScanType } from './scan.ts'

/**
 * What an uploaded scan is, by its first bytes: what a browser calls a file is only its name. The bytes are kept as they came,
 * since their SHA-256 (hex) is evidence. Throws an invalid Refusal at the field `scan`.
 */
export async function readScan(upload: Uint8Array): Promise<{ bytes: Buffer; type: ScanType; sha256: string }> {
  if (upload.length === 0) throw no('choose-file')
  if (upload.length > MAX_SCAN_BYTES) throw no('file-too-large', { max: '10 MB' })
  const found = await fileTypeFromBuffer(upload).catch(() => undefined)
  const type = SCAN_TYPES.find((one) => SCAN_MIME[one] === found?.mime)
  if (!type) throw no('not-a-scan')
  const bytes = Buffer.from(upload)
  return { bytes, type, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function no(message: string, params?: Record<string, string | number>): Refusal {
  return new Refusal('invalid', 'Not a scan that can be kept', [{ path: 'scan', message, ...(params && { params }) }])
}
