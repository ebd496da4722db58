import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { getReminder } from '#app/domain/reminders/get-reminder.server.ts'
import { handleReminder } from '#app/domain/reminders/handle-reminder.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Contact } from '#app/ui/contact-links.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section, Stack } from '#app/ui/layout.tsx'
import { LedgerPicture } from '#app/ui/ledger-picture.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ItemFrame } from './item-frame.tsx'
import { toNextItem } from './to-next-item.server.ts'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('desk.reminder.title', { reference: data?.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, (ctx) => getReminder(ctx, { reminderId: args.params.reminderId }))
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, z.strictObject({}), async () => {
      const { reminderId } = args.params
      const { reference, employerName: employer } = await getReminder(ctx, { reminderId })
      await handleReminder(ctx, { reminderId })
      return toNextItem(ctx, args.request, { said: 'reminder-handled', params: { reference, employer } })
    }),
  )
}

export default function Reminder() {
  const { t, day } = useLanguage()
  const { kind, reference, startsOn, endsOn, handledAt, agreementId, employerId, employerName, contacts, ledger } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { steps, pledged, ...progress } = ledger
  return (
    <ItemFrame form={answer?.form} labels={{}}>
      <Stack gap="close">
        <Heading level={1}>{t('desk.reminder.title', { reference })}</Heading>
        <Paragraph look="lead">{employerName}</Paragraph>
        <Paragraph>
          {t(`desk.reminder.kind.${kind}`, { from: day(startsOn), to: day(endsOn) })} {t('desk.reminder.mailed')}
        </Paragraph>
      </Stack>
      <Section title={t('desk.reminder.next')}>
        {steps.length === 0 ? (
          <Alert kind="success">{t('desk.reminder.nothing')}</Alert>
        ) : (
          <BulletList items={steps.map((step) => t(`desk.reminder.steps.${step.kind}`, { count: step.count }))} />
        )}
        <DataList
          items={[
            {
              term: t('desk.reminder.call'),
              description: contacts.map((contact) => <Contact key={contact.email} contact={contact} />),
            },
          ]}
        />
        {handledAt ? (
          <Alert>{t('desk.reminder.handled', { day: day(handledAt) })}</Alert>
        ) : (
          <Form method="post">
            <SubmitButton>{t('desk.reminder.handle')}</SubmitButton>
          </Form>
        )}
        <Row>
          <LinkButton href={`/balie/intentieverklaringen/${agreementId}`}>{t('desk.reminder.open')}</LinkButton>
          <TextLink href={`/balie/werkgevers/${employerId}`}>{t('desk.reminder.employer')}</TextLink>
        </Row>
      </Section>
      <Section title={t('desk.reminder.done')}>
        <LedgerPicture pledges={[{ ...progress, key: agreementId, label: reference, promised: pledged }]} />
      </Section>
    </ItemFrame>
  )
}
