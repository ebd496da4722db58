import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { acceptIntroduction } from '#app/domain/introductions/accept-introduction.server.ts'
import { answerCheckIn } from '#app/domain/introductions/answer-check-in.server.ts'
import { declineIntroduction } from '#app/domain/introductions/decline-introduction.server.ts'
import { endIntroduction } from '#app/domain/introductions/end-introduction.server.ts'
import { getEmployerIntroduction } from '#app/domain/introductions/get-employer-introduction.server.ts'
import {
  answerCheckInSchema,
  declineIntroductionSchema,
  recordPlacementSchema,
  undoCheckInSchema,
} from '#app/domain/introductions/introduction.schema.ts'
import { recordPlacement } from '#app/domain/introductions/record-placement.server.ts'
import { undoCheckIn } from '#app/domain/introductions/undo-check-in.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { number } from '#app/http/form-fields.ts'
import { formOf } from '#app/http/form-of.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Reachable } from '#app/ui/contact-links.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { CriterionList } from '#app/ui/match/criterion-mark.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { criteriaOf } from '#app/ui/match/criteria-of.ts'
import { CheckIns } from '../werkmatcher/check-ins.tsx'
import { IntroductionAnswer } from './introduction-answer.tsx'
import { IntroductionPerson } from './introduction-person.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const params = { reference: data.reference, vacancy: data.vacancy.title ?? '' }
  return [{ title: titleOf(translator('nl')('introduction.one.title', params)) }]
}

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, (ctx) => getEmployerIntroduction(ctx, { introductionId: args.params.introductionId }))
}

const stepSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('accept') }),
  z.strictObject({ intent: z.literal('end') }),
  undoCheckInSchema.extend({ intent: z.literal('undo-check-in') }),
  z.strictObject({
    intent: z.literal('place'),
    startsOn: recordPlacementSchema.shape.startsOn,
    hours: number.pipe(recordPlacementSchema.shape.hours),
  }),
])

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { introductionId } = args.params
    assertId(introductionId)
    const here = `/werkgever/introducties/${introductionId}`
    const pressed = await formOf(args.request)
    if (pressed.get('intent') === 'decline') {
      const schema = declineIntroductionSchema.safeExtend({ intent: z.literal('decline') })
      return submitForm(args.request, schema, async ({ reason, note }) => {
        await declineIntroduction(ctx, { introductionId, reason, note })
        return redirectWith(here, 'introduction-declined')
      })
    }
    if (pressed.has('outcome')) {
      return submitForm(args.request, answerCheckInSchema, async (said) => {
        await answerCheckIn(ctx, { introductionId, ...said })
        return redirectWith(here, 'check-in-answered')
      })
    }
    return submitForm(args.request, stepSchema, async (step) => {
      if (step.intent === 'undo-check-in') {
        await undoCheckIn(ctx, { introductionId, ...step })
        return redirectWith(here, 'check-in-undone')
      }
      if (step.intent === 'accept') {
        await acceptIntroduction(ctx, { introductionId })
        return redirectWith(here, 'introduction-accepted')
      }
      if (step.intent === 'end') {
        await endIntroduction(ctx, { introductionId })
        return redirectWith(here, 'introduction-ended')
      }
      const { startsOn, hours } = step
      const { placesLeft } = await recordPlacement(ctx, { introductionId, startsOn, hours })
      return redirectWith(placesLeft === 0 ? `${here}?bezet=1` : here, 'placement-recorded')
    })
  })
}

export default function EmployerIntroduction() {
  const language = useLanguage()
  const { t, day } = language
  const introduction = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const { reference, vacancy, werkmatcher } = introduction
  return (
    <>
      <Breadcrumb items={[{ href: '/werkgever/introducties', label: t('introduction.list.title') }]} />
      <Heading level={1}>{t('introduction.one.title', { reference, vacancy: vacancy.title ?? '' })}</Heading>
      <Paragraph>
        {t('introduction.one.proposedBy', { name: werkmatcher.name, day: day(introduction.createdAt) })}
      </Paragraph>
      {form?.conflict && (
        <Alert kind="warning" announce>
          {t('introduction.one.conflict')}
        </Alert>
      )}
      <IntroductionPerson form={form} />
      <CheckIns {...introduction} side="employer" form={form} />
      <Section title={t('introduction.one.message')}>
        <PlainText text={introduction.message} />
      </Section>
      <Section title={t('introduction.one.criteria')}>
        <Paragraph look="small">{t('introduction.one.criteriaIntro')}</Paragraph>
        <CriterionList criteria={criteriaOf(introduction.lines, language)} />
      </Section>
      <IntroductionAnswer form={form} />
      <Section title={t('introduction.one.werkmatcher')}>
        <Reachable person={werkmatcher} />
      </Section>
    </>
  )
}
