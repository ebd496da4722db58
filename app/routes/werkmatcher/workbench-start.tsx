import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listInterests } from '#app/domain/interests/list-interests.server.ts'
import { listDueCheckIns } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { listWerkmatcherIntroductions } from '#app/domain/introductions/list-werkmatcher-introductions.server.ts'
import { listWerkmatcherQuestions } from '#app/domain/questions/list-werkmatcher-questions.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { DueCheckIns } from './due-check-ins.tsx'

export const meta = pageTitle('werkmatcher.start.title')

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const [interests, introductions, answered, due] = await Promise.all([
      listInterests(ctx, { status: 'passed-on' }),
      listWerkmatcherIntroductions(ctx, { statuses: ['accepted', 'proposed'] }),
      listWerkmatcherQuestions(ctx, { statuses: ['answered'] }),
      listDueCheckIns(ctx),
    ])
    return {
      interests,
      answered,
      due,
      accepted: introductions.filter(({ status }) => status === 'accepted'),
      proposed: introductions.filter(({ status }) => status === 'proposed'),
    }
  })
}

export default function WorkbenchStart() {
  const { t, day } = useLanguage()
  const { interests, answered, due, accepted, proposed } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('werkmatcher.start.title')}</Heading>
      {interests.length + answered.length + due.length + accepted.length + proposed.length === 0 && (
        <Paragraph look="lead">{t('werkmatcher.start.nothing')}</Paragraph>
      )}
      {interests.length > 0 && (
        <Section title={t('werkmatcher.start.interests')}>
          <CardList>
            {interests.map((interest) => (
              <Card key={interest.id} title={interest.vacancyTitle} href={`/werkmatcher/interesses/${interest.id}`}>
                <Paragraph>
                  {t('werkmatcher.start.interestLine', {
                    vacancy: interest.vacancyTitle ?? '',
                    employer: interest.employerName ?? t('common.unknown'),
                    day: day(interest.createdAt),
                  })}
                </Paragraph>
              </Card>
            ))}
          </CardList>
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={t('question.start.title')}>
          <CardList>
            {answered.map(({ id, vacancy, profile, employerName, answer }) => (
              <Card
                key={id}
                title={t('question.list.about', { title: vacancy.title ?? '', reference: profile.reference })}
                href="/werkmatcher/vragen"
              >
                <Paragraph>
                  {t('question.start.line', {
                    employer: employerName ?? '',
                    answer: answer ? t(`words.questionAnswer.${answer}`) : '',
                  })}
                </Paragraph>
              </Card>
            ))}
          </CardList>
        </Section>
      )}
      <Introductions title={t('werkmatcher.start.accepted')} introductions={accepted} />
      <DueCheckIns due={due} />
      <Introductions title={t('werkmatcher.start.proposed')} introductions={proposed} />
      <div>
        <LinkButton href="/werkmatcher/vacatures">{t('werkmatcher.start.vacancies')}</LinkButton>{' '}
        <TextLink href="/werkmatcher/vragen">{t('question.start.all')}</TextLink>
      </div>
    </>
  )
}

type Introduction = ReturnType<typeof useLoaderData<typeof loader>>['accepted'][number]

function Introductions({ title, introductions }: { title: string; introductions: readonly Introduction[] }) {
  const { t, day } = useLanguage()
  if (introductions.length === 0) return null
  return (
    <Section title={title}>
      <CardList>
        {introductions.map((introduction) => (
          <Card
            key={introduction.id}
            title={t('introduction.werkmatcher.title', {
              reference: introduction.profileReference,
              vacancy: introduction.vacancyTitle ?? '',
            })}
            href={`/werkmatcher/introducties/${introduction.id}`}
          >
            <Paragraph>
              {introduction.employerName}, {day(introduction.decidedAt ?? introduction.createdAt)}
            </Paragraph>
          </Card>
        ))}
      </CardList>
    </Section>
  )
}
