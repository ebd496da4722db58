import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listNearMissesForVacancy } from '#app/domain/matching/list-near-misses-for-vacancy.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { sayNearMiss } from '#app/i18n/say-near-miss.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { rosterLine } from '#app/ui/week/week-sentence.ts'
import { CandidateMatchRow } from './candidate-match-row.tsx'
import { NearMissList } from './near-miss-list.tsx'
import { VacancyTabs } from './vacancy-tabs.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('question.nearVacancy.title', { title: data.vacancy.title ?? '' })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const page = Number(new URL(args.request.url).searchParams.get('pagina')) || 1
    return listNearMissesForVacancy(ctx, { vacancyId: args.params.vacancyId, page })
  })
}

/** Who would fit this vacancy if one thing about it were otherwise. */
export default function VacancyNearMisses() {
  const { t, language } = useLanguage()
  const { vacancy, nearMisses, ...paging } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb items={[{ href: '/werkmatcher/vacatures', label: t('werkmatcher.vacancies.title') }]} />
      <Heading level={1}>{t('question.nearVacancy.title', { title: vacancy.title ?? '' })}</Heading>
      <Paragraph>
        {[vacancy.employerName, rosterLine(language, vacancy.roster)].filter(Boolean).join(' · ')}{' '}
        <TextLink href={`/vacatures/${vacancy.id}`}>{t('werkmatcher.matches.vacancyPage')}</TextLink>
      </Paragraph>
      <VacancyTabs vacancyId={vacancy.id} current="near" />
      <NearMissList words="nearVacancy" paging={paging}>
        {nearMisses.map((near) => (
          <Near key={near.referenceHere} near={near} />
        ))}
      </NearMissList>
    </>
  )
}

function Near({ near }: { near: ReturnType<typeof useLoaderData<typeof loader>>['nearMisses'][number] }) {
  const { t, language } = useLanguage()
  const { vacancy } = useLoaderData<typeof loader>()
  return (
    <CandidateMatchRow match={near} lead={sayNearMiss(language, near.nearMiss)}>
      {near.kind === 'own' && (
        <LinkButton
          href={`/werkmatcher/kandidaten/${near.profileId}/vraag/${vacancy.id}`}
          aria-label={t('question.near.askFor', { reference: near.reference })}
        >
          {t('question.near.ask')}
        </LinkButton>
      )}
    </CandidateMatchRow>
  )
}
