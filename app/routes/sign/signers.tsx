import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { resendLink } from '#app/domain/signing/resend-link.server.ts'
import { signerActSchema } from '#app/domain/signing/signing.schema.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { AgreementActs } from '#app/ui/agreement-acts.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { SigningProgress } from './signing-progress.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('agreement.offer.title', { reference: data?.agreement.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const agreement = await getAgreement(ctx, { agreementId })
    const isWriter = agreement.party === agreement.drafter
    return { agreement, isWriter, page: agreementPage(ctx.actor.kind, agreementId) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) =>
    submitForm(args.request, signerActSchema, async (form) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const here = `/tekenen/${agreementId}/ondertekenaars`
      if (form.act === 'resend') {
        await resendLink(ctx, { agreementId, signerId: form.signerId })
        return redirectWith(here, 'signing-link-sent')
      }
      const { signerId, name, email } = form
      await delegateSigning(ctx, { agreementId, signerId, name, email })
      return redirectWith(here, 'signer-replaced', { name })
    }),
  )
}

export default function Signers() {
  const { t } = useLanguage()
  const { agreement, isWriter, page } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const labels = { name: t('agreement.offer.name'), email: t('agreement.offer.email') }
  return (
    <FormProvider issues={form?.issues} typed={form?.typed} labels={labels}>
      <Breadcrumb items={[{ href: page, label: t('agreement.page.title', { reference: agreement.reference }) }]} />
      <Heading level={1}>{t('agreement.offer.title', { reference: agreement.reference })}</Heading>
      {form?.conflict && <Alert kind="error" title={t('refusal.conflict.title')} announce />}
      <ErrorSummary />
      <SigningProgress {...agreement} isWriter={isWriter} />
      {isWriter && <AgreementActs agreement={agreement} withdraw={t('agreement.page.withdraw')} />}
    </FormProvider>
  )
}
