import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { changeAgreementSchema } from '#app/domain/agreements/agreement.schema.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack, Tiles } from '#app/ui/layout.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { PledgeRows, usePledgeLabel } from './pledge-rows.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('agreement.draft.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const agreement = await getAgreement(ctx, { agreementId })
    const { id, reference, version, startsOn, endsOn, contact, pledges, handedBackReason, can } = agreement
    return { id, reference, version, startsOn, endsOn, contact, pledges, handedBackReason, canChange: can.change }
  })
}

/** Every button saves; `then` says where it leads. */
export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, changeAgreementSchema, async ({ then, ...input }) => {
      const { agreementId } = args.params
      assertId(agreementId)
      await changeAgreement(ctx, { agreementId, ...input })
      const page = `/werkgever/intentieverklaringen/${agreementId}`
      if (then === 'read' && input.pledges.length > 0) return redirectWith(`/tekenen/${agreementId}`, 'agreement-saved')
      if (then === 'read') return redirectWith(`${page}/opstellen`, 'agreement-needs-pledge')
      return redirectWith(`${page}/opstellen${then === 'add' ? '#toezeggingen' : ''}`, 'agreement-saved')
    }),
  )
}

export default function DraftAgreement() {
  const { t } = useLanguage()
  const agreement = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const pledgeLabel = usePledgeLabel()
  const page = `/werkgever/intentieverklaringen/${agreement.id}`
  const labels: Record<string, string> = {
    startsOn: t('agreement.draft.startsOn'),
    endsOn: t('agreement.draft.endsOn'),
    'contact.name': t('agreement.draft.name'),
    'contact.email': t('agreement.draft.email'),
    'contact.phone': t('agreement.draft.phone'),
  }
  return (
    <FormProvider
      issues={answer?.form.issues}
      typed={answer?.form.typed}
      labels={(name) => labels[name] ?? pledgeLabel(name)}
    >
      <Breadcrumb
        items={[
          { href: '/werkgever/intentieverklaringen', label: t('agreement.list.title') },
          { href: page, label: agreement.reference },
        ]}
      />
      <Heading level={1}>{t('agreement.draft.title')}</Heading>
      {answer?.form.conflict && (
        <Alert kind="error" title={t('agreement.draft.conflictTitle')} announce>
          <Paragraph>{t('agreement.draft.conflict')}</Paragraph>
          <TextLink href={page} target="_blank">
            {t('agreement.draft.conflictLink')}
          </TextLink>
        </Alert>
      )}
      <ErrorSummary />
      {agreement.handedBackReason && (
        <Alert kind="warning" title={t('agreement.draft.handedBack')}>
          <PlainText text={agreement.handedBackReason} />
        </Alert>
      )}
      {agreement.canChange || answer?.form ? <DraftForm key={agreement.version} /> : <Fixed page={page} />}
    </FormProvider>
  )
}

function Fixed({ page }: { page: string }) {
  const { t } = useLanguage()
  return (
    <Alert title={t('agreement.draft.fixed')}>
      <TextLink href={page}>{t('agreement.draft.conflictLink')}</TextLink>
    </Alert>
  )
}

function DraftForm() {
  const { t } = useLanguage()
  const { version, startsOn, endsOn, contact, pledges, canChange } = useLoaderData<typeof loader>()
  return (
    <Form method="post" noValidate>
      <Stack gap="wide">
        <input type="hidden" name="version" value={version} />
        {/* The first button of a form is the one that Enter presses; that must not be one that removes something. */}
        <button
          type="submit"
          name="then"
          value="stay"
          className="wb-hidden-visually"
          tabIndex={-1}
          aria-hidden="true"
        />
        <Paragraph look="lead">{t('agreement.draft.intro')}</Paragraph>
        <Section id="toezeggingen" title={t('agreement.draft.pledges')}>
          <Paragraph>{t('agreement.draft.pledgesHint')}</Paragraph>
          <PledgeRows pledges={pledges} canChange={canChange} />
        </Section>
        <Section title={t('agreement.draft.term')}>
          <Tiles>
            <DateField name="startsOn" defaultValue={startsOn} />
            <DateField name="endsOn" defaultValue={endsOn} />
          </Tiles>
        </Section>
        <Section title={t('agreement.draft.contact')}>
          <TextField name="contact.name" defaultValue={contact.name} autoComplete="name" maxLength={100} />
          <TextField name="contact.email" type="email" defaultValue={contact.email} autoComplete="email" />
          <TextField
            name="contact.phone"
            type="tel"
            defaultValue={contact.phone}
            autoComplete="tel"
            optional
            width={20}
          />
        </Section>
        {canChange && (
          <ActionGroup>
            <SubmitButton name="then" value="read">
              {t('agreement.draft.read')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="then" value="stay">
              {t('agreement.draft.save')}
            </SubmitButton>
          </ActionGroup>
        )}
      </Stack>
    </Form>
  )
}
