import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { reasonSchema } from '#app/domain/agreements/agreement.schema.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { roundOffAgreement } from '#app/domain/agreements/round-off-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { isAgreementAct, type AgreementAct } from '#app/ui/agreement-acts.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'

type Agreement = Awaited<ReturnType<typeof getAgreement>>

const CAN: Record<AgreementAct, (can: Agreement['can']) => boolean> = {
  terughalen: (can) => can.takeBack,
  teruggeven: (can) => can.handBack,
  'nieuwe-versie': (can) => can.revise,
  afronden: (can) => can.roundOff,
}

const SAID: Record<AgreementAct, string> = {
  terughalen: 'agreement-taken-back',
  teruggeven: 'agreement-given-back',
  'nieuwe-versie': 'agreement-revised',
  afronden: 'agreement-rounded-off',
}

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? titleOf(translator('nl')(`offer.acts.${data.act}.title`, { reference: data.reference })) : '' },
]

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { agreementId, act } = read(args)
    const { reference, can } = await getAgreement(ctx, { agreementId })
    // The agreement's own page says where it stands.
    if (!CAN[act](can)) throw redirect(agreementPage(ctx.actor.kind, agreementId))
    return { act, reference, page: agreementPage(ctx.actor.kind, agreementId) }
  })
}

/** Takes the step and leads to where one goes on: a draft that it made is opened to be changed. */
export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) => {
    const { agreementId, act } = read(args)
    const schema = act === 'teruggeven' ? reasonSchema : z.strictObject({}).transform(() => ({ reason: '' }))
    return submitForm(args.request, schema, async ({ reason }) => {
      const { reference } = await getAgreement(ctx, { agreementId })
      const done = (id: string, rest = '') =>
        redirectWith(`${agreementPage(ctx.actor.kind, id)}${rest}`, SAID[act], { reference })
      switch (act) {
        case 'terughalen':
          await takeBackAgreement(ctx, { agreementId })
          return done(agreementId, '/opstellen')
        case 'nieuwe-versie':
          return done(await reviseAgreement(ctx, { agreementId }), '/opstellen')
        case 'teruggeven':
          await handBackAgreement(ctx, { agreementId, reason })
          return done(agreementId)
        case 'afronden': {
          const { actor } = ctx
          if (actor.kind !== 'desk') throw new Refusal('forbidden', 'Only the desk rounds off')
          await roundOffAgreement({ ...ctx, actor }, { agreementId })
          return done(agreementId)
        }
      }
    })
  })
}

function read({ params }: LoaderFunctionArgs | ActionFunctionArgs): { agreementId: string; act: AgreementAct } {
  const { agreementId, act } = params
  assertId(agreementId)
  if (!isAgreementAct(act)) throw new Refusal('not-found', 'No such step')
  return { agreementId, act }
}

export default function ActOnAgreement() {
  const { t } = useLanguage()
  const { act, reference, page } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <ConfirmationForm
      form={form}
      labels={{ reason: t('offer.reason') }}
      title={t(`offer.acts.${act}.title`, { reference })}
      consequence={t(`offer.acts.${act}.consequence`)}
      act={t(`offer.acts.${act}.act`)}
      cancelHref={page}
      danger={false}
    >
      {act === 'teruggeven' && <TextArea name="reason" hint={t('offer.reasonHint')} limit={1000} rows={4} />}
    </ConfirmationForm>
  )
}
