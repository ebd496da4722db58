import type { LoaderFunctionArgs } from '@remix-run/node'
import { agreementToSign } from '#app/documents/agreement-to-sign.ts'
import { assertId } from '#app/domain/id.ts'
import { getAgreementToSign } from '#app/domain/signing/get-agreement-to-sign.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { pdfDownload } from '#app/http/pdf-download.ts'

/** The text to print and sign with a pen. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asDesk(args, async (ctx) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const { reference, ...document } = await getAgreementToSign(ctx, { agreementId })
      return pdfDownload(`${reference}-papier`, await agreementToSign(document))
    }),
  )
}
