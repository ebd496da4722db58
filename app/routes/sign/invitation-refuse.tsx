import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonSchema } from '#app/domain/agreements/agreement.schema.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { asInvited } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import type { Handle } from '#app/page-frame.tsx'
import { RefuseForm } from './refuse-form.tsx'

export const handle: Handle = { bare: true, width: 'narrow' }
export const meta = pageTitle('signing.refuse.title')

export async function loader(args: LoaderFunctionArgs) {
  return asInvited(args, async () => ({ back: signingLinkPath(args.params.token) }))
}

export async function action(args: ActionFunctionArgs) {
  return asInvited(args, (ctx) =>
    submitForm(args.request, reasonSchema, async (form) => {
      const { agreementId, signerId } = ctx.actor
      await refuseToSign(ctx, { agreementId, signerId, ...form })
      return redirectWith(signingLinkPath(args.params.token), 'signing-refused')
    }),
  )
}

export default function RefuseInvitation() {
  const { back } = useLoaderData<typeof loader>()
  return <RefuseForm form={useActionData<typeof action>()?.form} back={back} />
}
