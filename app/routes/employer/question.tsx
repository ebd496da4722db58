import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { assertId } from '#app/domain/id.ts'
import { demandOfChange, stepOfChange } from '#app/domain/matching/changes.ts'
import { answerQuestion } from '#app/domain/questions/answer-question.server.ts'
import { getEmployerQuestion } from '#app/domain/questions/list-employer-questions.server.ts'
import { answerQuestionSchema } from '#app/domain/questions/question.schema.ts'
import { QUESTION_ANSWERS } from '#app/domain/questions/question.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { giveWay } from '#app/domain/vacancies/give-way.server.ts'
import { canEdit } from '#app/domain/vacancies/vacancy.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { formOf } from '#app/http/form-of.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Reachable } from '#app/ui/contact-links.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Panel, Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { stepAddress } from './vacancy-step-address.ts'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('question.one.title', { title: data.vacancy.title ?? '' })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, (ctx) => getEmployerQuestion(ctx, { questionId: args.params.questionId }))
}

const giveWaySchema = z.strictObject({ intent: z.literal('give-way') })

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { questionId } = args.params
    assertId(questionId)
    const here = `/werkgever/vragen/${questionId}`
    const pressed = await formOf(args.request)
    if (pressed.get('intent') === 'give-way') {
      return submitForm(args.request, giveWaySchema, async () => {
        const { change, answer, vacancy } = await getEmployerQuestion(ctx, { questionId })
        const demand = demandOfChange(change)
        if (!demand || answer === 'no') throw new Refusal('conflict', 'Nothing to give way on')
        await giveWay(ctx, { vacancyId: vacancy.id, demand })
        return redirectWith(here, 'demand-negotiable')
      })
    }
    return submitForm(args.request, answerQuestionSchema, async (input) => {
      await answerQuestion(ctx, { questionId, ...input })
      return redirectWith(here, 'question-answered')
    })
  })
}

export default function EmployerQuestion() {
  const { t, day } = useLanguage()
  const { vacancy, text, standing, answer, note, askedAt, answeredAt, werkmatcher } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <>
      <Breadcrumb items={[{ href: '/werkgever/vragen', label: t('question.employer.title') }]} />
      <Heading level={1}>{t('question.one.title', { title: vacancy.title ?? '' })}</Heading>
      {form?.conflict && (
        <Alert kind="warning" announce>
          {t('question.one.conflict')}
        </Alert>
      )}
      <Paragraph>{t('question.employer.askedBy', { name: werkmatcher.name, day: day(askedAt) })}</Paragraph>
      <Panel>
        <PlainText text={text} />
      </Panel>
      <Paragraph look="small">{t('question.one.why')}</Paragraph>
      {standing === 'open' && <Answer />}
      {standing === 'lapsed' && <Alert>{t('question.one.lapsed')}</Alert>}
      {answer && answeredAt && (
        <Section title={t('question.one.yourAnswer')}>
          <Paragraph>
            {t('question.one.answered', { answer: t(`words.questionAnswer.${answer}`), day: day(answeredAt) })}
          </Paragraph>
          {note && <PlainText text={note} />}
        </Section>
      )}
      <FollowUp />
      <Section title={t('question.one.werkmatcher')}>
        <Reachable person={werkmatcher} />
      </Section>
    </>
  )
}

function Answer() {
  const { t } = useLanguage()
  const form = useActionData<typeof action>()?.form
  return (
    <FormProvider {...form} labels={{ answer: t('question.one.answer'), note: t('question.one.note') }}>
      <Form method="post" noValidate>
        <Stack>
          <ErrorSummary />
          <RadioGroup
            name="answer"
            options={QUESTION_ANSWERS.map((value) => ({ value, label: t(`words.questionAnswer.${value}`) }))}
          />
          <TextArea name="note" optional hint={t('question.one.noteHint')} limit={400} rows={3} />
          <ActionGroup>
            <SubmitButton>{t('question.one.send')}</SubmitButton>
          </ActionGroup>
        </Stack>
      </Form>
    </FormProvider>
  )
}

/** After a yes: the vacancy can say so too, so that others who would fit are found as well. */
function FollowUp() {
  const { t } = useLanguage()
  const { answer, change, vacancy } = useLoaderData<typeof loader>()
  if (!answer || answer === 'no' || !canEdit(vacancy.status)) return null
  const demand = demandOfChange(change)
  const gives = demand !== null && (vacancy.negotiable ?? []).includes(demand)
  const name = t(`nearMiss.change.${change}`)
  return (
    <Section title={t('question.one.next')}>
      <Paragraph>{t(gives ? 'question.one.givesWay' : 'question.one.nextText', { change: name })}</Paragraph>
      <ActionGroup>
        {demand && !gives && (
          <Form method="post">
            <SubmitButton name="intent" value="give-way">
              {t('question.one.giveWay', { change: name })}
            </SubmitButton>
          </Form>
        )}
        <LinkButton kind="secondary" href={stepAddress(vacancy.id, stepOfChange(change))}>
          {t('question.one.changeVacancy')}
        </LinkButton>
      </ActionGroup>
    </Section>
  )
}
