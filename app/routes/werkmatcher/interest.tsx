import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { closeInterest } from '#app/domain/interests/close-interest.server.ts'
import { closeInterestSchema } from '#app/domain/interests/interest.schema.ts'
import { INTEREST_CLOSE_REASONS } from '#app/domain/interests/interest.ts'
import { lookAtInterest } from '#app/domain/interests/look-at-interest.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Email, Phone } from '#app/ui/contact-links.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('werkmatcher.interest.title', { vacancy: data.vacancyTitle ?? '' })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { interestId } = args.params
    assertId(interestId)
    return lookAtInterest(ctx, { interestId })
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { interestId } = args.params
    assertId(interestId)
    return submitForm(args.request, closeInterestSchema, async ({ reason }) => {
      await closeInterest(ctx, { interestId, reason })
      return redirectWith('/werkmatcher', 'interest-handled')
    })
  })
}

export default function Interest() {
  const { t, day } = useLanguage()
  const interest = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const { contact } = interest
  return (
    <>
      <Breadcrumb items={[{ href: '/werkmatcher', label: t('werkmatcher.caseload.title') }]} />
      <Heading level={1}>{t('werkmatcher.interest.title', { vacancy: interest.vacancyTitle ?? '' })}</Heading>
      <Paragraph>{t('werkmatcher.interest.intro')}</Paragraph>
      {contact ? (
        <DataList
          items={[
            { term: t('werkmatcher.interest.name'), description: contact.name },
            { term: t('werkmatcher.interest.phone'), description: contact.phone && <Phone phone={contact.phone} /> },
            { term: t('werkmatcher.interest.email'), description: contact.email && <Email email={contact.email} /> },
            {
              term: t('werkmatcher.interest.message'),
              description: contact.message && <PlainText text={contact.message} />,
            },
            { term: t('werkmatcher.interest.employer'), description: interest.employerName },
            { term: t('werkmatcher.interest.since'), description: day(interest.createdAt) },
          ]}
        />
      ) : (
        <Alert>{t('werkmatcher.interest.gone')}</Alert>
      )}
      <TextLink href={`/vacatures/${interest.vacancyId}`}>{t('werkmatcher.matches.vacancyPage')}</TextLink>
      {interest.status === 'closed' ? (
        <Alert>{t('werkmatcher.interest.closed')}</Alert>
      ) : (
        <>
          <div>
            <LinkButton kind="primary" href={`/werkmatcher/kandidaten/nieuw?interesse=${interest.id}`}>
              {t('werkmatcher.interest.makeProfile')}
            </LinkButton>
          </div>
          <Section title={t('werkmatcher.interest.close')}>
            <FormProvider {...form} labels={{ reason: t('werkmatcher.interest.closeReason') }}>
              <Form method="post" noValidate>
                <Stack gap="close">
                  <ErrorSummary />
                  <RadioGroup
                    name="reason"
                    options={INTEREST_CLOSE_REASONS.map((reason) => ({
                      value: reason,
                      label: t(`interest.closeReason.${reason}`),
                    }))}
                  />
                  <div>
                    <SubmitButton kind="secondary">{t('werkmatcher.interest.close')}</SubmitButton>
                  </div>
                </Stack>
              </Form>
            </FormProvider>
          </Section>
        </>
      )}
    </>
  )
}
