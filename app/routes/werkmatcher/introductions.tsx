import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDueCheckIns } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { listWerkmatcherIntroductions } from '#app/domain/introductions/list-werkmatcher-introductions.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { DueCheckIns } from './due-check-ins.tsx'

export const meta = pageTitle('werkmatcher.introductions.title')

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const [all, due] = await Promise.all([listWerkmatcherIntroductions(ctx), listDueCheckIns(ctx)])
    const isRunning = ({ status }: (typeof all)[number]) => status === 'proposed' || status === 'accepted'
    return { due, running: all.filter(isRunning), done: all.filter((introduction) => !isRunning(introduction)) }
  })
}

export default function Introductions() {
  const { t } = useLanguage()
  const { due, running, done } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('werkmatcher.introductions.title')}</Heading>
      {running.length + done.length === 0 && <Paragraph>{t('werkmatcher.introductions.none')}</Paragraph>}
      <DueCheckIns due={due} />
      <IntroductionTable title={t('werkmatcher.introductions.open')} introductions={running} />
      <IntroductionTable title={t('werkmatcher.introductions.closed')} introductions={done} />
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['running'][number]

function IntroductionTable({ title, introductions }: { title: string; introductions: readonly Row[] }) {
  const { t, shortDay } = useLanguage()
  if (introductions.length === 0) return null
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        rows={introductions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'candidate',
            header: t('werkmatcher.introductions.candidate'),
            rowHeader: true,
            cell: ({ id, profileReference }) => (
              <TextLink href={`/werkmatcher/introducties/${id}`}>{profileReference}</TextLink>
            ),
          },
          { key: 'vacancy', header: t('werkmatcher.introductions.vacancy'), cell: ({ vacancyTitle }) => vacancyTitle },
          {
            key: 'employer',
            header: t('werkmatcher.introductions.employer'),
            cell: ({ employerName }) => employerName,
          },
          {
            key: 'status',
            header: t('werkmatcher.introductions.status'),
            cell: ({ status }) => (
              <StatusBadge tone={status === 'accepted' || status === 'placed' ? 'good' : 'neutral'}>
                {t(`words.introductionStatus.${status}`)}
              </StatusBadge>
            ),
          },
          {
            key: 'since',
            header: t('werkmatcher.introductions.since'),
            cell: ({ decidedAt, createdAt }) => shortDay(decidedAt ?? createdAt),
          },
        ]}
      />
    </Section>
  )
}
