import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { endIntroduction } from '#app/domain/introductions/end-introduction.server.ts'
import { getWerkmatcherIntroduction } from '#app/domain/introductions/get-werkmatcher-introduction.server.ts'
import {
  recordCheckInSchema,
  recordPlacementSchema,
  undoCheckInSchema,
} from '#app/domain/introductions/introduction.schema.ts'
import { recordCheckIn } from '#app/domain/introductions/record-check-in.server.ts'
import { recordPlacement } from '#app/domain/introductions/record-placement.server.ts'
import { undoCheckIn } from '#app/domain/introductions/undo-check-in.server.ts'
import { withdrawIntroduction } from '#app/domain/introductions/withdraw-introduction.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { number } from '#app/http/form-fields.ts'
import { formOf } from '#app/http/form-of.server.ts'
import { submitForm, type RefusedForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { CriterionList } from '#app/ui/match/criterion-mark.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { criteriaOf } from '#app/ui/match/criteria-of.ts'
import { Email, Phone } from '#app/ui/contact-links.tsx'
import { CheckIns } from './check-ins.tsx'
import { PlacementForm } from './placement-form.tsx'
import { PointsTable } from './points-table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const params = { reference: data.profile.reference, vacancy: data.vacancy.title ?? '' }
  return [{ title: titleOf(translator('nl')('introduction.werkmatcher.title', params)) }]
}

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, (ctx) => getWerkmatcherIntroduction(ctx, { introductionId: args.params.introductionId }))
}

const stepSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('withdraw') }),
  z.strictObject({ intent: z.literal('end') }),
  undoCheckInSchema.extend({ intent: z.literal('undo-check-in') }),
  z.strictObject({
    intent: z.literal('place'),
    startsOn: recordPlacementSchema.shape.startsOn,
    hours: number.pipe(recordPlacementSchema.shape.hours),
  }),
])

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { introductionId } = args.params
    if (!introductionId) throw new Refusal('not-found', 'No introduction in the address')
    const here = `/werkmatcher/introducties/${introductionId}`
    const pressed = await formOf(args.request)
    if (pressed.has('outcome')) {
      return submitForm(args.request, recordCheckInSchema, async (said) => {
        await recordCheckIn(ctx, { introductionId, ...said })
        return redirectWith(here, 'check-in-recorded')
      })
    }
    return submitForm(args.request, stepSchema, async (step) => {
      if (step.intent === 'undo-check-in') {
        await undoCheckIn(ctx, { introductionId, ...step })
        return redirectWith(here, 'check-in-undone')
      }
      if (step.intent === 'withdraw') {
        await withdrawIntroduction(ctx, { introductionId })
        return redirectWith(here, 'introduction-withdrawn')
      }
      if (step.intent === 'end') {
        await endIntroduction(ctx, { introductionId })
        return redirectWith(here, 'introduction-ended')
      }
      const { startsOn, hours } = step
      await recordPlacement(ctx, { introductionId, startsOn, hours })
      return redirectWith(here, 'placement-recorded')
    })
  })
}

export default function Introduction() {
  const language = useLanguage()
  const { t, day } = language
  const introduction = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = answer?.form
  const { status, profile, vacancy } = introduction
  return (
    <>
      <Breadcrumb items={[{ href: '/werkmatcher/introducties', label: t('werkmatcher.introductions.title') }]} />
      <Heading level={1}>
        {t('introduction.werkmatcher.title', { reference: profile.reference, vacancy: vacancy.title ?? '' })}
      </Heading>
      {form?.conflict && (
        <Alert kind="warning" announce>
          {t('introduction.one.conflict')}
        </Alert>
      )}
      <DataList
        items={[
          {
            term: t('introduction.werkmatcher.status'),
            description: <StatusBadge>{t(`words.introductionStatus.${status}`)}</StatusBadge>,
          },
          { term: t('introduction.werkmatcher.employer'), description: vacancy.employerName },
          {
            term: t('introduction.werkmatcher.contact'),
            description: vacancy.contact && (
              <Stack gap="tight">
                <span>{vacancy.contact.name}</span>
                <Email email={vacancy.contact.email} />
                {vacancy.contact.phone && <Phone phone={vacancy.contact.phone} />}
              </Stack>
            ),
          },
          {
            term: t('introduction.werkmatcher.consent'),
            description: t('introduction.werkmatcher.consentLine', {
              way: t(`words.consentWay.${introduction.consentWay}`),
              day: day(introduction.consentOn),
            }),
          },
        ]}
      />
      <Paragraph>{t('introduction.werkmatcher.here', { reference: introduction.reference })}</Paragraph>
      <Outcome />
      <CheckIns {...introduction} side="werkmatcher" form={form} />
      <Steps form={form} />
      <Section title={t('introduction.werkmatcher.message')}>
        <PlainText text={introduction.message} />
      </Section>
      <Section title={t('introduction.werkmatcher.explanation')}>
        <CriterionList criteria={criteriaOf(introduction.explanation.results, language)} />
        <PointsTable assessment={introduction.explanation} />
      </Section>
      <div>
        <TextLink href={`/werkmatcher/kandidaten/${profile.id}`}>
          {t('introduction.werkmatcher.openCandidate', { reference: profile.reference })}
        </TextLink>
      </div>
    </>
  )
}

/** What came of it, as far as it came. */
function Outcome() {
  const { t, day, number } = useLanguage()
  const { placement, declineReason, declineNote } = useLoaderData<typeof loader>()
  if (placement) {
    return (
      <Alert kind="success">
        {t('introduction.one.placed', { day: day(placement.startsOn), hours: number(placement.hours) })}
      </Alert>
    )
  }
  if (!declineReason) return null
  return (
    <Alert>
      {t('introduction.werkmatcher.declined', { reason: t(`words.declineReason.${declineReason}`) })}
      {declineNote && <PlainText text={declineNote} />}
    </Alert>
  )
}

function Steps({ form }: { form: RefusedForm | undefined }) {
  const { t } = useLanguage()
  const { status } = useLoaderData<typeof loader>()
  if (status !== 'proposed' && status !== 'accepted') return null
  return (
    <Stack gap="close">
      {status === 'accepted' && <PlacementForm form={form} />}
      {status === 'accepted' && (
        <Disclosure summary={t('introduction.one.end')}>
          <Form method="post">
            <Button kind="danger" name="intent" value="end">
              {t('introduction.one.endAct')}
            </Button>
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={t('introduction.werkmatcher.withdraw')}>
        <Form method="post">
          <Paragraph>{t('introduction.werkmatcher.withdrawHint')}</Paragraph>
          <Button kind="danger" name="intent" value="withdraw">
            {t('introduction.werkmatcher.withdrawAct')}
          </Button>
        </Form>
      </Disclosure>
    </Stack>
  )
}
