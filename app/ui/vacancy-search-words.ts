import { activeFilters, type VacancyFilter, type VacancySearch } from '#app/domain/vacancies/vacancy-search.ts'
import { needsLittleDutch, type PublicVacancy } from '#app/domain/vacancies/public-vacancy.ts'
import type { Speech } from '#app/i18n/speech.ts'
import type { Fact } from './fact-list.tsx'

/** "23 vacatures binnen schooltijd voor “kok”". */
export function headingText({ t, number }: Speech, search: VacancySearch, total: number, isCapped: boolean): string {
  const count = isCapped
    ? t('browse.heading.capped', { count: number(total) })
    : t('browse.heading.count', { count: total })
  const parts = activeFilters(search).flatMap((filter) => {
    switch (filter) {
      case 'text':
        return [t('browse.heading.text', { text: search.text })]
      case 'schoolHours':
        return search.schoolHours.length === 1 && search.schoolHours[0] === 'fully'
          ? [t('browse.heading.schoolHours')]
          : []
      case 'distance':
        return [t('browse.heading.distance', { km: search.km ?? 0, postcode: search.postcode ?? '' })]
      case 'littleDutch':
      case 'noDiploma':
        return [t(`browse.heading.${filter}`)]
      default:
        return []
    }
  })
  return [count, ...parts].join(' ')
}

/** Every choice that is on, in words, with the search that is left without it. */
export function chosen({ t }: Speech, search: VacancySearch): { label: string; rest: VacancySearch }[] {
  const rest = (change: Partial<VacancySearch>) => ({ ...search, ...change, page: 1 })
  return [
    ...(search.text ? [{ label: t('browse.chip.text', { text: search.text }), rest: rest({ text: '' }) }] : []),
    ...search.schoolHours.map((choice) => ({
      label: t(`browse.filters.schoolHoursChoice.${choice}`),
      rest: rest({ schoolHours: search.schoolHours.filter((other) => other !== choice) }),
    })),
    ...search.kinds.map((kind) => ({
      label: t(`words.kind.${kind}`),
      rest: rest({ kinds: search.kinds.filter((other) => other !== kind) }),
    })),
    ...search.hours.map((band) => ({
      label: t(`browse.filters.hoursBand.${band}`),
      rest: rest({ hours: search.hours.filter((other) => other !== band) }),
    })),
    ...(search.postcode && search.km
      ? [
          {
            label: t('browse.chip.distance', { km: search.km, postcode: search.postcode }),
            rest: rest({ km: null }),
          },
        ]
      : []),
    ...search.sectors.map((sector) => ({
      label: t(`words.sector.${sector}`),
      rest: rest({ sectors: search.sectors.filter((other) => other !== sector) }),
    })),
    ...(['littleDutch', 'noDiploma'] as const)
      .filter((filter) => search[filter])
      .map((filter) => ({ label: t(`browse.filters.${filter}`), rest: rest({ [filter]: false }) })),
  ]
}

/** What a whole filter is called, with what was chosen in it. */
export function filterText(speech: Speech, search: VacancySearch, filter: VacancyFilter): string {
  const { t, list } = speech
  switch (filter) {
    case 'text':
      return search.text
    case 'schoolHours':
      return list(search.schoolHours.map((choice) => t(`browse.filters.schoolHoursChoice.${choice}`)))
    case 'kinds':
      return list(search.kinds.map((kind) => t(`words.kind.${kind}`)))
    case 'hours':
      return list(search.hours.map((band) => t(`browse.filters.hoursBand.${band}`)))
    case 'sectors':
      return list(search.sectors.map((sector) => t(`words.sector.${sector}`)))
    case 'distance':
      return t('browse.filters.kmChoice', { km: search.km ?? 0 })
    default:
      return t(`browse.filters.${filter}`)
  }
}

type Facts = Pick<PublicVacancy, 'schoolHours' | 'diploma' | 'dutch' | 'kind' | 'offers'>
const FACTS_ON_CARD = 3

/** The two or three things about a vacancy that matter for this search: first what was asked for, then what is rare. */
export function factsFor({ t }: Speech, vacancy: Facts, search: VacancySearch): Fact[] {
  const { kind } = vacancy
  const facts: { asked: boolean; holds: boolean; fact: Fact }[] = [
    {
      asked: search.schoolHours.length > 0,
      holds: vacancy.schoolHours === 'fully',
      fact: { text: t('words.schoolHoursFit.fully'), tone: 'good' },
    },
    {
      asked: search.schoolHours.includes('partly'),
      holds: vacancy.schoolHours === 'partly',
      fact: { text: t('words.schoolHoursFit.partly') },
    },
    {
      asked: search.littleDutch,
      holds: needsLittleDutch(vacancy.dutch) === true,
      fact: { text: t('browse.filters.littleDutch'), tone: 'good' },
    },
    {
      asked: search.noDiploma,
      holds: vacancy.diploma === 'none',
      fact: { text: t('browse.filters.noDiploma'), tone: 'good' },
    },
    {
      asked: search.kinds.length > 0,
      holds: kind !== null && kind !== 'regular-job',
      fact: { text: kind ? t(`words.kind.${kind}`) : '' },
    },
    {
      asked: false,
      holds: vacancy.offers?.includes('dutch-on-shop-floor') === true,
      fact: { text: t('words.offer.dutch-on-shop-floor') },
    },
    {
      asked: false,
      holds: vacancy.offers?.includes('training') === true,
      fact: { text: t('words.offer.training') },
    },
  ]
  const holding = facts.filter(({ holds }) => holds)
  return [...holding.filter(({ asked }) => asked), ...holding.filter(({ asked }) => !asked)]
    .slice(0, FACTS_ON_CARD)
    .map(({ fact }) => fact)
}

/** A choice with its count: those that give nothing still stand there, so that the list does not jump. */
export function options<Value extends string>(
  slugs: Record<Value, string>,
  counts: Record<Value, number>,
  label: (value: Value) => string,
) {
  return (Object.keys(slugs) as Value[]).map((value) => ({
    value: slugs[value],
    label: label(value),
    count: counts[value],
  }))
}
