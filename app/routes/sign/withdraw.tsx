import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { isOver } from '#app/domain/agreements/agreement.ts'
import { reasonSchema } from '#app/domain/agreements/agreement.schema.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('agreement.withdraw.title', { reference: data?.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const { reference, status, can } = await getAgreement(ctx, { agreementId })
    if (!can.withdraw || isOver(status)) {
      throw new Refusal('conflict', `A ${status} agreement cannot be withdrawn`)
    }
    return { reference, status, page: agreementPage(ctx.actor.kind, agreementId) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) =>
    submitForm(args.request, reasonSchema, async ({ reason }) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const { reference } = await getAgreement(ctx, { agreementId })
      await withdrawAgreement(ctx, { agreementId, reason })
      return redirectWith(agreementPage(ctx.actor.kind, agreementId), 'agreement-withdrawn', { reference })
    }),
  )
}

export default function WithdrawAgreement() {
  const { t } = useLanguage()
  const { reference, status, page } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <ConfirmationForm
      form={form}
      labels={{ reason: t('agreement.withdraw.reason') }}
      title={t('agreement.withdraw.title', { reference })}
      consequence={t(`agreement.withdraw.consequence.${status}`)}
      act={t('agreement.withdraw.act')}
      cancelHref={page}
    >
      <TextArea name="reason" hint={t('agreement.withdraw.reasonHint')} limit={1000} rows={4} />
    </ConfirmationForm>
  )
}
