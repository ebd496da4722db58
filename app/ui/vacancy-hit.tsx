import { searchAddress, type VacancySearch } from '#app/domain/vacancies/vacancy-search.ts'
import type { VacancyCard as FoundVacancy } from '#app/domain/vacancies/vacancy-card.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { VacancyCard } from './vacancy-card.tsx'
import { hoursText, placeText } from './vacancy-facts.ts'
import { factsFor } from './vacancy-search-words.ts'

type VacancyHitProps = {
  hit: FoundVacancy
  /** What was searched for: it decides which facts matter. */
  search: VacancySearch
  level?: 2 | 3
  /** On the page of its employer. */
  isTheirs?: boolean
}

/** A vacancy that a job seeker found, inside `CardList`. Its page hears the postcode too, to say how far it is. */
export function VacancyHit({ hit, search, level = 2, isTheirs = false }: VacancyHitProps) {
  const speech = useLanguage()
  const { t, to } = speech
  const place = placeText(speech, hit)
  return (
    <VacancyCard
      level={level}
      href={to(`/vacatures/${hit.id}`) + searchAddress({ postcode: search.postcode })}
      title={hit.title ?? t('vacancyPage.untitled')}
      employer={isTheirs ? undefined : (hit.employerName ?? t('vacancyPage.unknownEmployer'))}
      place={
        place && hit.cyclingMinutes !== null
          ? t('browse.place.cycling', { place: hit.areaName ?? place, minutes: hit.cyclingMinutes })
          : place
      }
      hours={hoursText(speech, hit)}
      roster={hit.roster}
      facts={factsFor(speech, hit, search)}
    />
  )
}
