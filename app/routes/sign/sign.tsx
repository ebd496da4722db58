import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import type { SigningEvidence } from '#app/domain/signing/evidence.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { signSchema } from '#app/domain/signing/signing.schema.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { toNextItem } from '#app/routes/desk/to-next-item.server.ts'
import { AgreementDocument } from '#app/ui/agreement-document.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { SignatureList } from '#app/ui/signature-list.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { bare: true, width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('agreement.sign.title', { reference: data?.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const { id, reference, status, content, contentHash, signers, can } = await getAgreement(ctx, { agreementId })
    const side = ctx.actor.kind === 'employer' ? ('employer' as const) : ('municipality' as const)
    const canSign = can.signAs !== null || (side === 'employer' && can.offer)
    return { id, reference, status, content, contentHash, signers, side, canSign, requestKey: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) =>
    submitForm(args.request, signSchema, async ({ consent: _, ...form }) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const { actor } = ctx
      await signAgreement(ctx, { agreementId, ...form, evidence: evidenceOf(args) })
      if (actor.kind === 'employer') {
        return redirectWith(`/werkgever/intentieverklaringen/${agreementId}`, 'agreement-signed')
      }
      const asDesk = { ...ctx, actor }
      const { reference, employerName: employer } = await getAgreement(asDesk, { agreementId })
      return toNextItem(asDesk, args.request, { said: 'agreement-countersigned', params: { reference, employer } })
    }),
  )
}

function evidenceOf({ request }: ActionFunctionArgs): SigningEvidence {
  return {
    consent: translator('nl')('agreement.sign.consent'),
    language: 'nl',
    email: '',
    ipAddress: null,
    userAgent: request.headers.get('user-agent'),
  }
}

/** The text, who signed, and one act. After a conflict the text is the new one and consent has to be given anew. */
export default function Sign() {
  const { t } = useLanguage()
  const { reference, content, contentHash, signers, canSign } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const typed = form && { ...form.typed, ...(form.conflict ? { consent: '' } : {}) }
  return (
    <FormProvider
      issues={form?.issues}
      typed={typed}
      labels={{
        signedName: t('agreement.sign.name'),
        signedFunction: t('agreement.sign.function'),
        consent: t('agreement.sign.consentShort'),
      }}
    >
      <Heading level={1}>{t('agreement.sign.title', { reference })}</Heading>
      {form?.conflict && (
        <Alert kind="error" title={t('agreement.sign.conflictTitle')} announce>
          <Paragraph>{t('agreement.sign.conflict')}</Paragraph>
        </Alert>
      )}
      <ErrorSummary />
      <AgreementDocument content={content} level={2} label={t('agreement.sign.document')} />
      <Section title={t('agreement.signatures.title')}>
        <SignatureList signers={signers} />
      </Section>
      {canSign ? <Act key={contentHash} /> : <NothingToSign />}
    </FormProvider>
  )
}

function Act() {
  const { t } = useLanguage()
  const { contentHash, requestKey, content, side } = useLoaderData<typeof loader>()
  const back = useBack()
  const name = side === 'employer' ? content.employer.name : content.municipality.name
  return (
    <Section title={t('agreement.sign.by')}>
      <Form method="post" noValidate>
        <Stack>
          <Paragraph>
            {t(side === 'employer' ? 'agreement.sign.byEmployer' : 'agreement.sign.byCity', { name })}
          </Paragraph>
          <input type="hidden" name="contentHash" value={contentHash} />
          <input type="hidden" name="requestKey" value={requestKey} />
          <TextField name="signedName" autoComplete="name" maxLength={100} />
          <TextField
            name="signedFunction"
            hint={t('agreement.sign.functionHint')}
            autoComplete="organization-title"
            maxLength={100}
          />
          <CheckboxField name="consent" label={t('agreement.sign.consent')} />
          <div>
            <SubmitButton pendingText={t('agreement.sign.busy')}>{t('agreement.sign.act')}</SubmitButton>
          </div>
          <Paragraph look="small">{t('agreement.sign.after')}</Paragraph>
          <Paragraph>
            <TextLink href={back}>{t('agreement.sign.notNow')}</TextLink>
          </Paragraph>
        </Stack>
      </Form>
    </Section>
  )
}

function NothingToSign() {
  const { t } = useLanguage()
  const { signers, side } = useLoaderData<typeof loader>()
  const back = useBack()
  const isSigned = signers.some((signer) => signer.party === side && signer.status === 'signed')
  return (
    <Alert title={t(isSigned ? 'agreement.sign.done' : 'agreement.sign.nothingToSign')}>
      <TextLink href={back}>{t('agreement.sign.back')}</TextLink>
    </Alert>
  )
}

/** The agreement's own page, with the desk's place in its list. */
function useBack(): string {
  const { id, side } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  return `/${side === 'employer' ? 'werkgever' : 'balie'}/intentieverklaringen/${id}${search}`
}
