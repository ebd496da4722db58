import type { LoaderFunctionArgs } from '@remix-run/node'
import { assertId } from '#app/domain/id.ts'
import { getAgreementDocument } from '#app/domain/signing/get-agreement-document.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { pdfDownload } from '#app/http/pdf-download.ts'

/** The sealed document of an agreement with the desk's municipality. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asDesk(args, async (ctx) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const { reference, bytes } = await getAgreementDocument(ctx, { agreementId })
      return pdfDownload(reference, bytes)
    }),
  )
}
