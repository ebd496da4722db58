import type { DayString } from '#app/domain/calendar/day.ts'
import type { FirmProfile, FirmVacancy } from '#app/domain/matching/matchable.ts'
import { indexUid, searchServer } from './client.ts'
import type { Filter } from './filter.ts'
import { candidatesIndex } from './indexes/candidates.ts'
import { vacanciesIndex } from './indexes/vacancies.ts'
import { candidatesFor, vacanciesFor } from './matching-filter.ts'

/** As many as the indexes give at once (`maxTotalHits`). */
const MOST = 1000

/** Ids that may fit. `isComplete` is false when there are more than the search server gives at once. */
export type Recall = { ids: string[]; isComplete: boolean }

/** Published vacancies that may fit a person; at least all that do. Rejects when the search server does not answer. */
export async function recallVacancies(
  profile: FirmProfile,
  place: { regionId: string; today: DayString },
): Promise<Recall> {
  return recall(vacanciesIndex.name, vacanciesFor(profile, place))
}

/** Active profiles that may fit a vacancy; at least all that do. Rejects when the search server does not answer. */
export async function recallCandidates(vacancy: FirmVacancy, place: { municipalityId: string }): Promise<Recall> {
  return recall(candidatesIndex.name, candidatesFor(vacancy, place))
}

async function recall(index: string, filter: Filter): Promise<Recall> {
  // In no order: it is used as a whole or not at all.
  const { hits } = await searchServer()
    .index<{ id: string }>(indexUid(index))
    .search('', { filter, limit: MOST, attributesToRetrieve: ['id'] })
  return { ids: hits.map((hit) => hit.id), isComplete: hits.length < MOST }
}
