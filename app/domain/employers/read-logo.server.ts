import { fileTypeFromBuffer } from 'file-type'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Refusal } from '#app/domain/refusal.ts'
import { LARGEST_LOGO, LOGO_TYPES, MAX_LOGO_BYTES, SMALLEST_LOGO, type Logo } from './logo.ts'

// One picture at a time and nothing kept between them: this runs in the process that answers everybody.
sharp.concurrency(1)
sharp.cache(false)

/** More than any camera makes; a small file can claim a picture that fills the memory. */
const MOST_PIXELS = 50_000_000

/**
 * Makes the logo that is kept of an uploaded file: turned upright, at most LARGEST_LOGO pixels a side, as WebP, without whatever
 * else the file carried (place, camera, comments, hidden data). Throws an invalid Refusal at the field `logo`.
 */
export async function readLogo(upload: Uint8Array): Promise<Logo & { bytes: Buffer }> {
  if (upload.length === 0) throw no('choose-file')
  if (upload.length > MAX_LOGO_BYTES) throw no('file-too-large', { max: '2 MB' })
  // By its first bytes: what the browser calls a file is only its name.
  const type = await fileTypeFromBuffer(upload).catch(() => undefined)
  if (!LOGO_TYPES.some((mime) => mime === type?.mime)) throw no('not-a-logo')
  const { data: bytes, info } = await sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: LARGEST_LOGO, height: LARGEST_LOGO, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 92, alphaQuality: 100 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw no('broken-image')
    })
  if (Math.max(info.width, info.height) < SMALLEST_LOGO) throw no('image-too-small', { min: SMALLEST_LOGO })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, sha256, width: info.width, height: info.height }
}

function no(message: string, params?: Record<string, string | number>): Refusal {
  return new Refusal('invalid', 'Not a logo that can be kept', [{ path: 'logo', message, ...(params && { params }) }])
}
