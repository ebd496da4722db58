import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { reasonSchema } from '#app/domain/agreements/agreement.schema.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { getOwnSigner } from '#app/domain/signing/get-own-signer.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import type { Handle } from '#app/page-frame.tsx'
import { RefuseForm } from './refuse-form.tsx'

export const handle: Handle = { bare: true, width: 'narrow' }
export const meta = pageTitle('signing.refuse.title')

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { id } = await getAgreement(ctx, { agreementId: args.params.agreementId })
    return { back: `/tekenen/${id}` }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) =>
    submitForm(args.request, reasonSchema, async (form) => {
      const signer = await getOwnSigner(ctx, { agreementId: args.params.agreementId })
      await refuseToSign(ctx, { ...signer, ...form })
      return redirectWith(agreementPage(ctx.actor.kind, signer.agreementId), 'signing-refused')
    }),
  )
}

export default function Refuse() {
  const { back } = useLoaderData<typeof loader>()
  return <RefuseForm form={useActionData<typeof action>()?.form} back={back} />
}
