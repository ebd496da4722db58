import type { LoaderFunctionArgs } from '@remix-run/node'
import { getAgreementDocument } from '#app/domain/signing/get-agreement-document.server.ts'
import { asInvited } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { pdfDownload } from '#app/http/pdf-download.ts'

/** The sealed document, for who came by a personal link. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asInvited(args, async (ctx) => {
      const { reference, bytes } = await getAgreementDocument(ctx, { agreementId: ctx.actor.agreementId })
      return pdfDownload(reference, bytes)
    }),
  )
}
