import type { LoaderFunctionArgs } from '@remix-run/node'
import { lookAtScan } from '#app/domain/signing/look-at-scan.server.ts'
import { SCAN_MIME } from '#app/domain/signing/scan.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'

/** The scan of a signed paper, as it was uploaded: a picture to look at, a PDF to save. Nothing in it can run or reach anything. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asDesk(args, async (ctx) => {
      const { reference, bytes, type } = await lookAtScan(ctx, { paperId: args.params.paperId ?? '' })
      const name = `${reference}-papier.${type === 'jpeg' ? 'jpg' : type}`
      return new Response(new Uint8Array(bytes), {
        headers: {
          'Content-Type': SCAN_MIME[type],
          'Content-Disposition': `${type === 'pdf' ? 'attachment' : 'inline'}; filename="${name}"`,
          'Content-Length': String(bytes.length),
          'Content-Security-Policy': "sandbox; default-src 'none'",
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      })
    }),
  )
}
