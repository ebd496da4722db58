import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { closeQuestion } from '#app/domain/questions/close-question.server.ts'
import { listWerkmatcherQuestions } from '#app/domain/questions/list-werkmatcher-questions.server.ts'
import { withdrawQuestion } from '#app/domain/questions/withdraw-question.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('question.list.title')

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const all = await listWerkmatcherQuestions(ctx)
    const among = (...standings: string[]) => all.filter(({ standing }) => standings.includes(standing))
    return { answered: among('answered'), open: among('open'), done: among('closed', 'withdrawn', 'lapsed') }
  })
}

const stepSchema = z.strictObject({ questionId: z.string(), intent: z.enum(['close', 'withdraw']) })

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, (ctx) =>
    submitForm(args.request, stepSchema, async ({ questionId, intent }) => {
      if (intent === 'close') await closeQuestion(ctx, { questionId })
      else await withdrawQuestion(ctx, { questionId })
      return redirectWith('/werkmatcher/vragen', intent === 'close' ? 'question-closed' : 'question-withdrawn')
    }),
  )
}

/** What was asked of employers: the answers first. */
export default function Questions() {
  const { t } = useLanguage()
  const { answered, open, done } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <>
      <Heading level={1}>{t('question.list.title')}</Heading>
      {form && (
        <Alert kind="warning" announce>
          {t('question.list.changed')}
        </Alert>
      )}
      {answered.length + open.length + done.length === 0 && <Paragraph>{t('question.list.none')}</Paragraph>}
      <QuestionList title={t('question.list.answered')} questions={answered} />
      <QuestionList title={t('question.list.open')} questions={open} />
      <QuestionList title={t('question.list.done')} questions={done} />
    </>
  )
}

type Question = ReturnType<typeof useLoaderData<typeof loader>>['open'][number]

function QuestionList({ title, questions }: { title: string; questions: readonly Question[] }) {
  const { t, day } = useLanguage()
  if (questions.length === 0) return null
  return (
    <Section title={title}>
      <CardList label={title}>
        {questions.map((question) => {
          const { id, standing, text, answer, note, askedAt, profile, vacancy, employerName } = question
          return (
            <Card
              key={id}
              title={t('question.list.about', { title: vacancy.title ?? '', reference: profile.reference })}
              aside={
                <StatusBadge tone={answer === 'yes' ? 'good' : standing === 'open' ? 'care' : 'neutral'}>
                  {answer ? t(`words.questionAnswer.${answer}`) : t(`words.questionStanding.${standing}`)}
                </StatusBadge>
              }
            >
              <Paragraph look="small">
                {t('question.list.askedOn', { employer: employerName ?? '', day: day(askedAt) })}
              </Paragraph>
              <PlainText text={text} />
              {note && (
                <Paragraph>
                  {t('question.list.note')} “{note}”
                </Paragraph>
              )}
              {standing === 'lapsed' && <Paragraph>{t('question.list.lapsed')}</Paragraph>}
              <Steps question={question} />
            </Card>
          )
        })}
      </CardList>
    </Section>
  )
}

function Steps({ question: { id, standing, answer, profile, vacancy } }: { question: Question }) {
  const { t } = useLanguage()
  const mayPropose = standing === 'answered' && answer !== 'no' && vacancy.status === 'published'
  const step = standing === 'answered' ? 'close' : standing === 'open' || standing === 'lapsed' ? 'withdraw' : null
  if (!step) return null
  return (
    <ActionGroup>
      {mayPropose && profile.status === 'active' && (
        <LinkButton
          kind="primary"
          href={`/werkmatcher/kandidaten/${profile.id}/voorstel/${vacancy.id}`}
          aria-label={t('werkmatcher.propose.title', { reference: profile.reference, title: vacancy.title ?? '' })}
        >
          {t('werkmatcher.matches.propose')}
        </LinkButton>
      )}
      <Form method="post">
        <input type="hidden" name="questionId" value={id} />
        <Button
          kind="secondary"
          name="intent"
          value={step}
          aria-label={t(`question.list.${step}About`, { title: vacancy.title ?? '', reference: profile.reference })}
        >
          {t(`question.list.${step}`)}
        </Button>
      </Form>
    </ActionGroup>
  )
}
