import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { listNearMissesForProfile } from '#app/domain/matching/list-near-misses-for-profile.server.ts'
import { listWerkmatcherQuestions } from '#app/domain/questions/list-werkmatcher-questions.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { sayNearMiss } from '#app/i18n/say-near-miss.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { caseloadFilterIn, caseloadQuery } from './caseload-filter.ts'
import { MatchTabs } from './match-tabs.tsx'
import { NearMissList } from './near-miss-list.tsx'
import { VacancyMatchRow } from './vacancy-match-row.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('question.near.title', { reference: data.profile.reference })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const page = Number(new URL(args.request.url).searchParams.get('pagina')) || 1
    const { profile, ...list } = await listNearMissesForProfile(ctx, { profileId: args.params.profileId, page })
    const { id, reference, availability, schoolHours } = profile
    const asked = await listWerkmatcherQuestions(ctx, { profileId: id, statuses: ['open', 'answered'] })
    return {
      profile: { id, reference, availability, schoolHours },
      ...list,
      asked: asked.map(({ vacancy, change, standing }) => ({ vacancyId: vacancy.id, change, standing })),
    }
  })
}

/** What one change of the vacancy would make fit, with the question to the employer ready. */
export default function NearMisses() {
  const { t } = useLanguage()
  const { profile, nearMisses, ...paging } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const person = `/werkmatcher/kandidaten/${profile.id}${caseloadQuery(caseloadFilterIn(params))}`
  return (
    <>
      <div>
        <TextLink href={person}>{t('werkmatcher.person.title', { reference: profile.reference })}</TextLink>
      </div>
      <Heading level={1}>{t('question.near.title', { reference: profile.reference })}</Heading>
      <MatchTabs profileId={profile.id} current="near" />
      <NearMissList words="near" paging={paging}>
        {nearMisses.map((near) => (
          <Near key={near.vacancy.id} near={near} />
        ))}
      </NearMissList>
    </>
  )
}

function Near({ near }: { near: ReturnType<typeof useLoaderData<typeof loader>>['nearMisses'][number] }) {
  const { t, language } = useLanguage()
  const { profile, asked } = useLoaderData<typeof loader>()
  const { vacancy, assessment, nearMiss } = near
  const title = vacancy.title ?? t('common.unknown')
  const question = asked.find((one) => one.vacancyId === vacancy.id && one.change === nearMiss.change)
  return (
    <VacancyMatchRow vacancy={vacancy} profile={profile} assessment={assessment} lead={sayNearMiss(language, nearMiss)}>
      {question ? (
        <TextLink href="/werkmatcher/vragen">
          {t('question.near.asked', { standing: t(`words.questionStanding.${question.standing}`) })}
        </TextLink>
      ) : (
        <LinkButton
          href={`/werkmatcher/kandidaten/${profile.id}/vraag/${vacancy.id}`}
          aria-label={t('question.near.askAbout', { title })}
        >
          {t('question.near.ask')}
        </LinkButton>
      )}
    </VacancyMatchRow>
  )
}
