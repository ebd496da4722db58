import type { LoaderFunctionArgs } from '@remix-run/node'
import { findLogo } from '#app/domain/employers/find-logo.server.ts'
import { logoHashOf } from '#app/domain/employers/logo.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'

/** The address holds the hash of the picture, so it never has another. */
const KEPT_SECONDS = 365 * 24 * 60 * 60

/** A logo, as a picture: `/logos/<hash>.webp`. */
export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const sha256 = logoHashOf(args.params.file)
    const logo = sha256 && (await findLogo(ctx, { sha256 }))
    // Not kept by anybody: it may be there in a minute.
    if (!logo) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
    return new Response(new Uint8Array(logo.bytes), {
      headers: {
        'Content-Type': 'image/webp',
        'Content-Length': String(logo.bytes.length),
        'Content-Disposition': 'inline',
        'Cache-Control': `${logo.isPublic ? 'public' : 'private'}, max-age=${KEPT_SECONDS}, immutable`,
      },
    })
  })
}
