import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMatchesForVacancy, type ProfileMatch } from '#app/domain/matching/list-matches-for-vacancy.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { sayResult } from '#app/i18n/say-reason.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { CriterionLegend } from '#app/ui/match/criterion-mark.tsx'
import { MatchList } from '#app/ui/match/match-row.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { rosterLine } from '#app/ui/week/week-sentence.ts'
import { CandidateMatchRow } from './candidate-match-row.tsx'
import { VacancyTabs } from './vacancy-tabs.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [{ title: titleOf(translator('nl')('werkmatcher.vacancyCandidates.title', { title: data.vacancy.title ?? '' })) }]
    : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const page = Number(new URL(args.request.url).searchParams.get('pagina')) || 1
    return listMatchesForVacancy(ctx, { vacancyId: args.params.vacancyId, page })
  })
}

export default function VacancyCandidates() {
  const { t, language } = useLanguage()
  const { vacancy, matches, total, page, pages, viaDatabase } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb items={[{ href: '/werkmatcher/vacatures', label: t('werkmatcher.vacancies.title') }]} />
      <Heading level={1}>{t('werkmatcher.vacancyCandidates.title', { title: vacancy.title ?? '' })}</Heading>
      <Paragraph>
        {[vacancy.employerName, rosterLine(language, vacancy.roster)].filter(Boolean).join(' · ')}{' '}
        <TextLink href={`/vacatures/${vacancy.id}`}>{t('werkmatcher.matches.vacancyPage')}</TextLink>
      </Paragraph>
      <VacancyTabs vacancyId={vacancy.id} current="fitting" />
      {viaDatabase && <Alert kind="note">{t('werkmatcher.matches.viaDatabase')}</Alert>}
      {total === 0 ? (
        <Paragraph>{t('werkmatcher.vacancyCandidates.none')}</Paragraph>
      ) : (
        <>
          <Heading level={2} look={3}>
            {t('werkmatcher.vacancyCandidates.count', { count: total })}
          </Heading>
          <Paragraph look="small">
            <TextLink href="/zo-werkt-het-matchen">{t('howMatching.title')}</TextLink>
          </Paragraph>
          <CriterionLegend />
          <MatchList label={t('werkmatcher.vacancyCandidates.list')}>
            {matches.map((match) => (
              <Candidate key={match.referenceHere} match={match} />
            ))}
          </MatchList>
          <Pagination page={page} pages={pages} hrefOf={(to) => `?pagina=${to}`} />
        </>
      )}
    </>
  )
}

function Candidate({ match }: { match: ProfileMatch }) {
  const { t, language } = useLanguage()
  const { vacancy } = useLoaderData<typeof loader>()
  const isOwn = match.kind === 'own'
  // What was said long ago may not be so any more: that comes first.
  const stale = match.assessment.results.find(
    ({ criterion, outcome }) => criterion === 'confirmed' && outcome === 'not-met',
  )
  return (
    <CandidateMatchRow match={match} lead={stale && sayResult(language, stale)}>
      {isOwn && match.introduction && (
        <TextLink href={`/werkmatcher/introducties/${match.introduction.id}`}>
          {t('werkmatcher.matches.proposed', { status: t(`words.introductionStatus.${match.introduction.status}`) })}
        </TextLink>
      )}
      {isOwn && !match.introduction && (
        <LinkButton
          href={`/werkmatcher/kandidaten/${match.profileId}/voorstel/${vacancy.id}`}
          aria-label={t('werkmatcher.matches.proposeAbout', {
            reference: match.reference,
            title: vacancy.title ?? '',
          })}
        >
          {t('werkmatcher.matches.propose')}
        </LinkButton>
      )}
    </CandidateMatchRow>
  )
}
