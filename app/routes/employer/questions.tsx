import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEmployerQuestions } from '#app/domain/questions/list-employer-questions.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta = pageTitle('question.employer.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const all = await listEmployerQuestions(ctx)
    return {
      waiting: all.filter(({ standing }) => standing === 'open'),
      done: all.filter(({ standing }) => standing !== 'open'),
    }
  })
}

export default function EmployerQuestions() {
  const { t } = useLanguage()
  const { waiting, done } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('question.employer.title')}</Heading>
      <Paragraph look="lead">{t('question.employer.intro')}</Paragraph>
      {waiting.length + done.length === 0 && <Paragraph>{t('question.employer.none')}</Paragraph>}
      <QuestionList title={t('question.employer.waiting')} questions={waiting} />
      <QuestionList title={t('question.employer.done')} questions={done} />
    </>
  )
}

type Question = ReturnType<typeof useLoaderData<typeof loader>>['waiting'][number]

function QuestionList({ title, questions }: { title: string; questions: readonly Question[] }) {
  const { t, day } = useLanguage()
  if (questions.length === 0) return null
  return (
    <Section title={title}>
      <CardList label={title}>
        {questions.map(({ id, text, change, standing, answer, askedAt, vacancy, werkmatcher }) => (
          <Card
            key={id}
            title={t('question.employer.about', { title: vacancy.title ?? '', change: t(`nearMiss.change.${change}`) })}
            href={`/werkgever/vragen/${id}`}
            aside={
              <StatusBadge tone={standing === 'open' ? 'care' : 'neutral'}>
                {answer ? t(`words.questionAnswer.${answer}`) : t(`words.questionStanding.${standing}`)}
              </StatusBadge>
            }
          >
            <PlainText text={text} />
            <Paragraph look="small">
              {t('question.employer.askedBy', { name: werkmatcher.name, day: day(askedAt) })}
            </Paragraph>
          </Card>
        ))}
      </CardList>
    </Section>
  )
}
