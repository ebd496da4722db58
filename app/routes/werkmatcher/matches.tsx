import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { dayOf } from '#app/domain/calendar/day.ts'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { proposeIntroductionSchema } from '#app/domain/introductions/introduction.schema.ts'
import { proposeIntroduction } from '#app/domain/introductions/propose-introduction.server.ts'
import { assertId, isId } from '#app/domain/id.ts'
import { listMatchesForProfile, type VacancyMatch } from '#app/domain/matching/list-matches-for-profile.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { CriterionLegend } from '#app/ui/match/criterion-mark.tsx'
import { MatchList } from '#app/ui/match/match-row.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { caseloadFilterIn, caseloadQuery } from './caseload-filter.ts'
import { MatchTabs } from './match-tabs.tsx'
import { ProposeForm } from './propose-form.tsx'
import { VacancyMatchRow } from './vacancy-match-row.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('werkmatcher.matches.title', { reference: data.profile.reference })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const params = new URL(args.request.url).searchParams
    const all = params.get('alles') === '1'
    const page = Number(params.get('pagina')) || 1
    const { id, reference, status, availability, schoolHours } = await getProfile(ctx, {
      profileId: args.params.profileId,
    })
    const list = await listMatchesForProfile(ctx, { profileId: id, page, all })
    return { profile: { id, reference, status, availability, schoolHours }, all, ...list, today: dayOf(ctx.now) }
  })
}

/** Proposes for the vacancy in `voorstel`, whose form is open in its row. */
export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId } = await getProfile(ctx, { profileId: args.params.profileId })
    const here = new URL(args.request.url)
    const vacancyId = here.searchParams.get('voorstel') ?? undefined
    assertId(vacancyId)
    return submitForm(args.request, proposeIntroductionSchema, async (input) => {
      await proposeIntroduction(ctx, { profileId, vacancyId, ...input })
      here.searchParams.delete('voorstel')
      here.searchParams.delete('_routes')
      return redirectWith(here.pathname.replace(/\.data$/, '') + here.search, 'introduction-proposed')
    })
  })
}

export default function Matches() {
  const { t } = useLanguage()
  const { profile, matches, total, page, pages, all, viaDatabase } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const here = (changes: Record<string, string | null>) => hrefWith(params, changes)
  const person = `/werkmatcher/kandidaten/${profile.id}${caseloadQuery(caseloadFilterIn(params))}`
  return (
    <>
      <div>
        <TextLink href={person}>{t('werkmatcher.person.title', { reference: profile.reference })}</TextLink>
      </div>
      <Heading level={1}>{t('werkmatcher.matches.title', { reference: profile.reference })}</Heading>
      {viaDatabase && <Alert kind="note">{t('werkmatcher.matches.viaDatabase')}</Alert>}
      {profile.status !== 'active' && <Alert kind="warning">{t('werkmatcher.matches.notActive')}</Alert>}
      <MatchTabs profileId={profile.id} current={all ? 'all' : 'fitting'} />
      <Heading level={2} look={3}>
        {t(all ? 'werkmatcher.matches.countAll' : 'werkmatcher.matches.count', { count: total })}
      </Heading>
      <Paragraph look="small">
        {t('werkmatcher.matches.intro')} <TextLink href="/zo-werkt-het-matchen">{t('howMatching.title')}</TextLink>
      </Paragraph>
      {total === 0 ? (
        <Paragraph>
          {t('werkmatcher.matches.none')} {t('werkmatcher.matches.noneHint')}
        </Paragraph>
      ) : (
        <>
          <CriterionLegend />
          <MatchList label={t('werkmatcher.matches.list')}>
            {matches.map((match) => (
              <Match key={match.vacancy.id} match={match} hrefWith={here} />
            ))}
          </MatchList>
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(to) => here({ pagina: to === 1 ? null : String(to), voorstel: null })}
          />
        </>
      )}
    </>
  )
}

type MatchProps = { match: VacancyMatch; hrefWith: (changes: Record<string, string | null>) => string }

function Match({ match: { vacancy, assessment, introduction }, hrefWith }: MatchProps) {
  const { t } = useLanguage()
  const { profile, today } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const proposing = useSearchParams()[0].get('voorstel')
  const isProposing = isId(proposing ?? undefined) && proposing === vacancy.id
  const title = vacancy.title ?? t('common.unknown')
  const isOpen = introduction?.status === 'proposed' || introduction?.status === 'accepted'
  const mayPropose = profile.status === 'active' && !isOpen && introduction?.status !== 'placed'
  return (
    <VacancyMatchRow vacancy={vacancy} profile={profile} assessment={assessment}>
      {!assessment.fits && <StatusBadge tone="bad">{t('werkmatcher.matches.doesNotFit')}</StatusBadge>}
      {introduction && (
        <TextLink href={`/werkmatcher/introducties/${introduction.id}`}>
          {t('werkmatcher.matches.proposed', { status: t(`words.introductionStatus.${introduction.status}`) })}
        </TextLink>
      )}
      {mayPropose && !isProposing && (
        <LinkButton
          href={`${hrefWith({ voorstel: vacancy.id })}#voorstel`}
          aria-label={t('werkmatcher.matches.proposeAbout', { reference: profile.reference, title })}
        >
          {t('werkmatcher.matches.propose')}
        </LinkButton>
      )}
      {mayPropose && isProposing && (
        <ProposeForm
          form={form}
          today={today}
          title={t('werkmatcher.propose.title', { reference: profile.reference, title })}
          cancelHref={hrefWith({ voorstel: null })}
        />
      )}
    </VacancyMatchRow>
  )
}

/** This page's address with some of its parameters changed or, for null, left out. */
function hrefWith(params: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return `?${next}`
}
