import { occupationByCode } from '#app/domain/occupations/occupation.ts'
import { VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { met, notMet, unknown, type Finding, type Reason } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { STRANGE, type WordSet } from '../word-set.ts'
import { SECTORS } from '../words.ts'

/** Where someone wants to work. No wish at all means that anything will do. */
export function missesWorkplace(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return isOther(vacancy.workplace, profile.workplaces)
}

/** In what kind of place someone wants to work. */
export function missesKind(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return isOther(vacancy.kind, profile.kinds)
}

function isOther(value: number | null, wished: WordSet | null): boolean {
  return value !== null && wished !== null && wished !== 0 && (wished & (1 << value)) === 0 && (wished & STRANGE) === 0
}

/** Anything will do, it is among the wishes, it is not, or one side has not said. */
function compare(value: number | null, wished: WordSet | null) {
  if (wished === 0) return 'no-wish'
  if (value === null) return 'ask-employer'
  if (wished === null) return 'ask-candidate'
  if (wished & (1 << value)) return 'met'
  return isOther(value, wished) ? 'other' : 'ask-candidate'
}

export function assessWorkplace(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const params: Reason['params'] = vacancy.workplace === null ? {} : { workplace: WORKPLACES[vacancy.workplace]! }
  return toFinding('workplace', compare(vacancy.workplace, profile.workplaces), params)
}

export function assessKind(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const params: Reason['params'] = vacancy.kind === null ? {} : { kind: VACANCY_KINDS[vacancy.kind]! }
  return toFinding('kind', compare(vacancy.kind, profile.kinds), params)
}

export function assessSector(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const params: Reason['params'] = vacancy.sector === null ? {} : { sector: SECTORS[vacancy.sector]! }
  return toFinding('sector', compare(vacancy.sector, profile.sectors), params)
}

/** How much near relatives count: work of the same group of ISCO-08 is not the work that was asked for, nor quite another. */
export const RELATED_SHARE = 0.5

/** Soft: the work is one that the person wants, or a near relative of it. */
export function assessOccupation(
  vacancy: MatchableVacancy,
  { occupations, occupationGroups }: MatchableProfile,
): Finding {
  const { occupation, occupationGroup, occupationName } = vacancy
  if (occupations?.length === 0) return met('occupation.no-wish')
  if (occupation === null) return unknown('employer', 'occupation.ask-employer')
  // Ours by its code, which is said in the language of the reader; another as the employer calls it.
  const params = { occupation: occupationByCode(occupation) ? occupation : (occupationName ?? occupation) }
  if (occupations === null) return unknown('candidate', 'occupation.ask-candidate', params)
  if (occupations.includes(occupation)) return met('occupation.met', params)
  return occupationGroup !== null && occupationGroups.includes(occupationGroup)
    ? met('occupation.related', params, RELATED_SHARE)
    : notMet('occupation.other', params)
}

function toFinding(
  group: 'workplace' | 'kind' | 'sector',
  comparison: ReturnType<typeof compare>,
  params: Reason['params'],
): Finding {
  switch (comparison) {
    case 'no-wish':
    case 'met':
      return met(`${group}.${comparison}`, params)
    case 'other':
      return notMet(`${group}.other`, params)
    case 'ask-employer':
      return unknown('employer', `${group}.ask-employer`)
    case 'ask-candidate':
      return unknown('candidate', `${group}.ask-candidate`, params)
  }
}
