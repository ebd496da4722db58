import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEmployerIntroductions } from '#app/domain/introductions/list-employer-introductions.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta = pageTitle('introduction.list.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const all = await listEmployerIntroductions(ctx)
    return {
      waiting: all.filter(({ status }) => status === 'proposed'),
      meeting: all.filter(({ status }) => status === 'accepted'),
      done: all.filter(({ status }) => status !== 'proposed' && status !== 'accepted'),
    }
  })
}

export default function EmployerIntroductions() {
  const { t } = useLanguage()
  const { waiting, meeting, done } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('introduction.list.title')}</Heading>
      <Paragraph look="lead">{t('introduction.list.intro')}</Paragraph>
      {waiting.length + meeting.length + done.length === 0 && <Paragraph>{t('introduction.list.none')}</Paragraph>}
      <Introductions title={t('introduction.list.waiting')} introductions={waiting} />
      <Introductions title={t('introduction.list.meeting')} introductions={meeting} />
      <Introductions title={t('introduction.list.done')} introductions={done} />
    </>
  )
}

type Introduction = ReturnType<typeof useLoaderData<typeof loader>>['waiting'][number]

function Introductions({ title, introductions }: { title: string; introductions: readonly Introduction[] }) {
  const { t, day } = useLanguage()
  if (introductions.length === 0) return null
  return (
    <Section title={title}>
      <CardList label={title}>
        {introductions.map(({ id, reference, status, vacancyTitle, createdAt, startsOn }) => (
          <Card
            key={id}
            title={t('introduction.list.candidate', { reference })}
            href={`/werkgever/introducties/${id}`}
            aside={
              <StatusBadge tone={status === 'proposed' ? 'care' : status === 'placed' ? 'good' : 'neutral'}>
                {t(`words.introductionStatus.${status}`)}
              </StatusBadge>
            }
          >
            <Paragraph>{t('introduction.list.line', { vacancy: vacancyTitle ?? '', day: day(createdAt) })}</Paragraph>
            {startsOn && <Paragraph>{t('introduction.list.starts', { day: day(startsOn) })}</Paragraph>}
          </Card>
        ))}
      </CardList>
    </Section>
  )
}
