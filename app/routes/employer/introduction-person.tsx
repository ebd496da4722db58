import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Panel, Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Email, Phone } from '#app/ui/contact-links.tsx'
import { PlacementForm } from '../werkmatcher/placement-form.tsx'
import type { loader } from './introduction.tsx'

/** How it stands after the employer's answer: who it is, what to do next, or how it ended. */
export function IntroductionPerson({ form }: { form: RefusedForm | undefined }) {
  const { status } = useLoaderData<typeof loader>()
  if (status === 'proposed') return null
  return (
    <>
      <Ending />
      <WhoItIs />
      {status === 'accepted' && <WhatNext form={form} />}
    </>
  )
}

function WhoItIs() {
  const { t } = useLanguage()
  const { status, person } = useLoaderData<typeof loader>()
  if (status !== 'accepted' && status !== 'placed') return null
  if (!person) return <Alert>{t('introduction.one.personGone')}</Alert>
  return (
    <Section title={t('introduction.one.person')}>
      <Panel>
        <DataList
          items={[
            { term: t('introduction.one.name'), description: person.name },
            { term: t('introduction.one.phone'), description: person.phone && <Phone phone={person.phone} /> },
            { term: t('introduction.one.email'), description: person.email && <Email email={person.email} /> },
          ]}
        />
        <Paragraph look="small">{t('introduction.one.personIntro')}</Paragraph>
      </Panel>
    </Section>
  )
}

function WhatNext({ form }: { form: RefusedForm | undefined }) {
  const { t } = useLanguage()
  return (
    <Section title={t('introduction.one.next')}>
      <Paragraph>{t('introduction.one.nextAccepted')}</Paragraph>
      <PlacementForm form={form} />
      <Disclosure summary={t('introduction.one.end')}>
        <Form method="post">
          <Stack gap="close">
            <Paragraph>{t('introduction.one.endHint')}</Paragraph>
            <div>
              <Button kind="danger" name="intent" value="end">
                {t('introduction.one.endAct')}
              </Button>
            </div>
          </Stack>
        </Form>
      </Disclosure>
    </Section>
  )
}

function Ending() {
  const { t, day, number } = useLanguage()
  const { status, placement, declineReason, declineNote, vacancy } = useLoaderData<typeof loader>()
  const isFull = useSearchParams()[0].get('bezet') === '1' && vacancy.status !== 'filled'
  switch (status) {
    case 'placed':
      return (
        <>
          {placement && (
            <Alert kind="success">
              {t('introduction.one.placed', { day: day(placement.startsOn), hours: number(placement.hours) })}
            </Alert>
          )}
          {isFull && (
            <Alert>
              {t('introduction.one.allPlacesTaken')}{' '}
              <TextLink href={`/werkgever/vacatures/${vacancy.id}`}>{t('introduction.one.toVacancy')}</TextLink>
            </Alert>
          )}
        </>
      )
    case 'declined':
      return (
        <Alert>
          {declineReason && t('introduction.one.declined', { reason: t(`words.declineReason.${declineReason}`) })}
          {declineNote && <PlainText text={declineNote} />}
        </Alert>
      )
    case 'withdrawn':
      return <Alert>{t('introduction.one.withdrawn')}</Alert>
    case 'ended':
      return <Alert>{t('introduction.one.ended')}</Alert>
    default:
      return null
  }
}
