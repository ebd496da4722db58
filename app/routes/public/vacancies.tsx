import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { findOccupations } from '#app/domain/occupations/find-occupations.server.ts'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { parseVacancySearch } from '#app/domain/vacancies/vacancy-search.schema.ts'
import {
  EMPTY_SEARCH,
  LAST_PAGE,
  VACANCIES_PER_PAGE,
  VACANCY_FILTERS,
  searchAddress,
  without,
  type VacancySearch,
} from '#app/domain/vacancies/vacancy-search.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { speechOf } from '#app/i18n/speech.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { CardList } from '#app/ui/card.tsx'
import { ChipList } from '#app/ui/chip-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Stack } from '#app/ui/layout.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VacancyFilters } from '#app/ui/vacancy-filters.tsx'
import { VacancyHit } from '#app/ui/vacancy-hit.tsx'
import { chosen, filterText, headingText } from '#app/ui/vacancy-search-words.ts'

export const handle: Handle = { scripts: false, everyLanguage: true }

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return []
  const speech = speechOf(languageOf(location.pathname))
  const { search, total, totalIsCapped, ignored } = data
  return [
    { title: titleOf(headingText(speech, search, total, totalIsCapped)) },
    // Search engines read the whole list and each vacancy, not every combination of filters.
    ...(location.search && (ignored.length > 0 || searchAddress(search))
      ? [{ name: 'robots', content: 'noindex' }]
      : []),
  ]
}

/** With fewer results than this there is room for other words. */
const FEW = 3

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const url = new URL(args.request.url)
    const { search, ignored } = parseVacancySearch(url.searchParams)
    const { regionId, desk } = await getPortal(ctx)
    const found = await browseVacancies(ctx, { ...search, regionId })
    const pages = Math.min(LAST_PAGE, Math.max(1, Math.ceil(found.total / VACANCIES_PER_PAGE)))
    if (search.page > pages) throw redirect(url.pathname + searchAddress({ ...search, page: pages }))
    // Few results may mean that we did not understand the words: then other names of work are offered.
    const meant = search.text && found.total < FEW ? await findOccupations(ctx, { text: search.text, limit: 4 }) : null
    return data({ ...found, search, ignored, pages, desk, meant })
  })
}

export default function Vacancies() {
  const speech = useLanguage()
  const { t, to } = speech
  const { search, ignored, total, totalIsCapped, counts, hits, pages, source } = useLoaderData<typeof loader>()
  const here = (wanted: VacancySearch) => to('/vacatures') + searchAddress(wanted)
  return (
    <>
      <Heading level={1}>{headingText(speech, search, total, totalIsCapped)}</Heading>
      {source === 'database' && <Alert title={t('browse.database.title')}>{t('browse.database.text')}</Alert>}
      {ignored.length > 0 && (
        <Alert kind="warning" title={t('browse.ignored.title')}>
          {ignored.includes('postcode')
            ? t('browse.ignored.postcode')
            : t('browse.ignored.text', { names: speech.list(ignored.map((name) => t(`browse.name.${name}`))) })}
        </Alert>
      )}
      <Beside narrow="start">
        <VacancyFilters action={to('/vacatures')} search={search} counts={counts} />
        <Stack>
          <ChipList
            chips={chosen(speech, search).map(({ label, rest }) => ({ label, href: here(rest) }))}
            clearHref={here({ ...EMPTY_SEARCH, postcode: search.postcode, sort: search.sort })}
          />
          {total === 0 ? (
            <NothingFound here={here} />
          ) : (
            <>
              <Order search={search} here={here} />
              <CardList label={t('browse.title')}>
                {hits.map((hit) => (
                  <VacancyHit key={hit.id} hit={hit} search={search} />
                ))}
              </CardList>
              <Pagination page={search.page} pages={pages} hrefOf={(page) => here({ ...search, page })} />
              <OtherWords here={here} />
            </>
          )}
        </Stack>
      </Beside>
    </>
  )
}

function Order({ search, here }: { search: VacancySearch; here: (wanted: VacancySearch) => string }) {
  const { t } = useLanguage()
  // Without words there is nothing to fit but the newest; without a postcode nothing is near.
  const sorts = (['fit', 'newest', 'nearest'] as const).filter(
    (sort) =>
      sort === search.sort ||
      (sort === 'fit' && search.text) ||
      sort === 'newest' ||
      (sort === 'nearest' && search.postcode),
  )
  const shown = search.text || search.sort !== 'fit' ? sorts : sorts.filter((sort) => sort !== 'fit')
  const current = !search.text && search.sort === 'fit' ? 'newest' : search.sort
  if (shown.length < 2) return null
  return (
    <LinkTabs
      label={t('browse.sort.label')}
      items={shown.map((sort) => ({
        label: t(`browse.sort.${sort}`),
        href: here({ ...search, sort, page: 1 }),
        current: sort === current,
      }))}
    />
  )
}

function NothingFound({ here }: { here: (wanted: VacancySearch) => string }) {
  const speech = useLanguage()
  const { t } = speech
  const { search, without: countWithout, desk } = useLoaderData<typeof loader>()
  const droppable = VACANCY_FILTERS.flatMap((filter) => {
    const count = countWithout[filter] ?? 0
    return count > 0 ? [{ filter, count }] : []
  }).sort((a, b) => b.count - a.count)
  return (
    <EmptyState title={t('browse.none.title')}>
      {droppable.length > 0 && (
        <>
          <Paragraph>{t('browse.none.drop')}</Paragraph>
          <BulletList
            items={droppable.map(({ filter, count }) => (
              <TextLink key={filter} href={here(without(search, filter))}>
                {t('browse.none.without', {
                  filter: filterText(speech, search, filter),
                  count: t('browse.home.count', { count }),
                })}
              </TextLink>
            ))}
          />
        </>
      )}
      <OtherWords here={here} />
      <Paragraph>{t('browse.none.call', { desk: desk.name, phone: desk.phone })}</Paragraph>
      <Paragraph>{t('browse.none.keep')}</Paragraph>
      <TextLink href={here({ ...EMPTY_SEARCH, postcode: search.postcode })}>{t('browse.none.all')}</TextLink>
    </EmptyState>
  )
}

/** Occupations that the words may have meant, each as a search of its own. */
function OtherWords({ here }: { here: (wanted: VacancySearch) => string }) {
  const { t } = useLanguage()
  const { search, meant } = useLoaderData<typeof loader>()
  const others = meant?.occupations.filter(({ label }) => label.toLowerCase() !== search.text?.toLowerCase()) ?? []
  if (others.length === 0) return null
  return (
    <div>
      <Paragraph>{t('browse.meant')}</Paragraph>
      <BulletList
        items={others.map(({ code, label }) => (
          <TextLink key={code} href={here({ ...EMPTY_SEARCH, postcode: search.postcode, text: label })}>
            {label}
          </TextLink>
        ))}
      />
      {meant?.fromEsco && <Paragraph look="small">{t('common.esco')}</Paragraph>}
    </div>
  )
}
