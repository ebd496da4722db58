import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { delegateSchema } from '#app/domain/signing/signing.schema.ts'
import { asInvited } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import type { Handle } from '#app/page-frame.tsx'
import { DelegateForm } from './delegate-form.tsx'

export const handle: Handle = { bare: true, width: 'narrow' }
export const meta = pageTitle('signing.delegate.title')

export async function loader(args: LoaderFunctionArgs) {
  return asInvited(args, async () => ({ back: signingLinkPath(args.params.token) }))
}

export async function action(args: ActionFunctionArgs) {
  return asInvited(args, (ctx) =>
    submitForm(args.request, delegateSchema, async (form) => {
      const { agreementId, signerId } = ctx.actor
      await delegateSigning(ctx, { agreementId, signerId, ...form })
      return redirectWith(signingLinkPath(args.params.token), 'signing-delegated', { name: form.name })
    }),
  )
}

export default function PassInvitationOn() {
  const { back } = useLoaderData<typeof loader>()
  return <DelegateForm form={useActionData<typeof action>()?.form} back={back} />
}
