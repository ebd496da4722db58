import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementDocument } from '#app/ui/agreement-document.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { SignatureList } from '#app/ui/signature-list.tsx'
import { useSearchParams } from '@remix-run/react'
import { useMemo, type ReactNode } from 'react'
import type { ShownSigning } from './show-signing.server.ts'
import { CodeStep, TextStep } from './signing-steps.tsx'

type SigningPageProps = {
  shown: Omit<ShownSigning, 'status'>
  form: RefusedForm | undefined
  /** Where who logged in came from. */
  back?: string
  /** For who was asked: not to sign, and to let a colleague sign. */
  waysOut: { refuse: string; delegate: string } | null
  /** In the place of the act, when there is nothing to sign. */
  instead: ReactNode
  /** The text is another than the one to which the link of who looks was sent. */
  isChanged?: boolean
  /** In the place of the code, when this link is blocked. */
  blocked?: ReactNode
}

/**
 * The text, who signed, and one act in two steps: what one agrees to, and the code. After a conflict the text is the new one and
 * consent has to be given anew.
 */
export function SigningPage({ shown, form, back, waysOut, instead, isChanged, blocked }: SigningPageProps) {
  const { t } = useLanguage()
  const [search] = useSearchParams()
  const { reference, content, contentHash, signers, canSign, step } = shown
  const typed = useMemo(() => form && { ...form.typed, ...(form.conflict && { consent: '' }) }, [form])
  const isCoding = canSign && step.code !== null && search.get('stap') !== '1' && !form?.conflict
  const text = <AgreementDocument content={content} level={2} label={t('signing.page.document')} />
  const signatures = (
    <Section title={t('signing.signatures.title')}>
      {signers.length > 0 ? (
        <SignatureList signers={signers} />
      ) : (
        <Paragraph>{t('signing.signatures.nobodyYet')}</Paragraph>
      )}
    </Section>
  )
  const steps = { shown, form, back, waysOut }
  return (
    <FormProvider
      issues={form?.issues}
      typed={typed}
      labels={{
        signedName: t('signing.page.name'),
        signedFunction: t('signing.page.function'),
        consent: t('signing.page.consentShort'),
        code: t('signing.page.code'),
      }}
    >
      <Heading level={1}>{t(canSign ? 'signing.page.title' : 'signing.page.readTitle', { reference })}</Heading>
      {form?.conflict && (
        <Alert kind="error" title={t('signing.page.conflictTitle')} announce>
          <Paragraph>{t('signing.page.conflict')}</Paragraph>
        </Alert>
      )}
      <ErrorSummary />
      {isChanged && canSign && <Alert>{t('signing.invitation.textChanged')}</Alert>}
      {isCoding ? (
        <>
          {step.blockedUntil ? <Blocked until={step.blockedUntil} byLink={blocked} /> : <CodeStep {...steps} />}
          <Disclosure summary={t('signing.document.text')}>{text}</Disclosure>
          {signatures}
        </>
      ) : (
        <>
          {!canSign && instead}
          {text}
          {signatures}
          {canSign && step.blockedUntil && <Blocked until={step.blockedUntil} byLink={blocked} />}
          {canSign && !step.blockedUntil && <TextStep key={contentHash} {...steps} />}
        </>
      )}
    </FormProvider>
  )
}

function Blocked({ until, byLink }: { until: Date | 'for-good'; byLink: ReactNode }) {
  const { t, clock } = useLanguage()
  if (until === 'for-good') return byLink
  return (
    <Alert kind="warning" title={t('signing.page.blockedTitle')}>
      {t('signing.page.blocked', { clock: clock(until) })}
    </Alert>
  )
}
