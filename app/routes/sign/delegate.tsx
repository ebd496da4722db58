import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { getOwnSigner } from '#app/domain/signing/get-own-signer.server.ts'
import { delegateSchema } from '#app/domain/signing/signing.schema.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import type { Handle } from '#app/page-frame.tsx'
import { DelegateForm } from './delegate-form.tsx'

export const handle: Handle = { bare: true, width: 'narrow' }
export const meta = pageTitle('signing.delegate.title')

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { id } = await getAgreement(ctx, { agreementId: args.params.agreementId })
    return { back: `/tekenen/${id}` }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) =>
    submitForm(args.request, delegateSchema, async (form) => {
      const signer = await getOwnSigner(ctx, { agreementId: args.params.agreementId })
      await delegateSigning(ctx, { ...signer, ...form })
      return redirectWith(agreementPage(ctx.actor.kind, signer.agreementId), 'signing-delegated', { name: form.name })
    }),
  )
}

export default function Delegate() {
  const { back } = useLoaderData<typeof loader>()
  return <DelegateForm form={useActionData<typeof action>()?.form} back={back} />
}
