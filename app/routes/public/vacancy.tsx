import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { travelMinutes } from '#app/domain/places/travel.ts'
import { getPublicVacancy, type PublicVacancyPage } from '#app/domain/vacancies/get-public-vacancy.server.ts'
import { toJobPosting } from '#app/domain/vacancies/job-posting.ts'
import { parseVacancySearch } from '#app/domain/vacancies/vacancy-search.schema.ts'
import { EMPTY_SEARCH } from '#app/domain/vacancies/vacancy-search.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { speechOf } from '#app/i18n/speech.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { PrintOnly, ScreenOnly } from '#app/ui/print-only.tsx'
import { ShareLinks } from '#app/ui/share-links.tsx'
import { VacancyHit } from '#app/ui/vacancy-hit.tsx'
import { VacancyView } from '#app/ui/vacancy-view.tsx'

export const handle: Handle = { scripts: false, everyLanguage: true }

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return []
  const { t } = speechOf(languageOf(location.pathname))
  if (data.state !== 'open') {
    return [{ title: titleOf(t(`vacancyPage.gone.title.${data.state}`)) }, { name: 'robots', content: 'noindex' }]
  }
  const { vacancy, url } = data
  const title = [vacancy.title ?? t('vacancyPage.untitled'), vacancy.employer?.name].filter(Boolean).join(', ')
  return [{ title: titleOf(title) }, { 'script:ld+json': toJobPosting(vacancy, { url }) }]
}

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const page = await getPublicVacancy(ctx, { vacancyId: args.params.vacancyId })
    const { origin, pathname, searchParams } = new URL(args.request.url)
    if (page.state !== 'open') return data({ ...page, url: origin + pathname }, { status: 410 })
    const { postcode } = parseVacancySearch(searchParams).search
    const home = postcode && areaOfPostcode(postcode)?.code
    const { areaCode, workplace } = page.vacancy
    return data({
      ...page,
      url: origin + pathname,
      cyclingMinutes: home && areaCode && workplace !== 'home' ? travelMinutes('cycling', home, areaCode) : null,
    })
  })
}

export default function Vacancy() {
  const page = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <>
      <Breadcrumb
        items={[
          { href: to('/'), label: t('vacancyPage.crumbs.home') },
          { href: to('/vacatures'), label: t('vacancyPage.crumbs.vacancies') },
        ]}
      />
      {page.state === 'open' ? <Open {...page} /> : <Gone {...page} />}
    </>
  )
}

type OpenProps = Extract<PublicVacancyPage, { state: 'open' }> & { url: string; cyclingMinutes: number | null }

function Open({ vacancy, desk, url, cyclingMinutes }: OpenProps) {
  const { t, to } = useLanguage()
  return (
    <>
      <VacancyView
        vacancy={vacancy}
        desk={desk}
        cyclingMinutes={cyclingMinutes}
        interestHref={to(`/vacatures/${vacancy.id}/interesse`)}
      >
        <ScreenOnly>
          <ShareLinks url={url} title={vacancy.title ?? t('vacancyPage.untitled')} />
        </ScreenOnly>
      </VacancyView>
      <PrintOnly>
        <Paragraph>{url}</Paragraph>
      </PrintOnly>
    </>
  )
}

/** It was here and is not any more: say why, and what else there is. */
function Gone({ state, title, similar, desk }: Exclude<PublicVacancyPage, { state: 'open' }>) {
  const { t, to } = useLanguage()
  return (
    <>
      <Heading level={1}>{t(`vacancyPage.gone.title.${state}`)}</Heading>
      {title && <Paragraph look="lead">{t('vacancyPage.gone.was', { title })}</Paragraph>}
      <Paragraph>{t(`vacancyPage.gone.text.${state}`)}</Paragraph>
      {similar.length > 0 && (
        <Section title={t('vacancyPage.gone.similar')}>
          <CardList>
            {similar.map((hit) => (
              <VacancyHit key={hit.id} hit={hit} search={EMPTY_SEARCH} level={3} />
            ))}
          </CardList>
        </Section>
      )}
      <Paragraph>{t('vacancyPage.gone.call', { desk: desk.name, phone: desk.phone })}</Paragraph>
      <LinkButton kind="primary" href={to('/vacatures')}>
        {t('vacancyPage.gone.all')}
      </LinkButton>
    </>
  )
}
