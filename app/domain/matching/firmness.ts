import { criteriaSet, criterionBit, type Criterion } from './weights.ts'

/**
 * What each side can give way on. A demand is required unless the employer says that it can be talked about; a wish is a must
 * unless the person says "rather". Where a criterion is not met and one of them gives way, it is negotiable and excludes nobody.
 */

/** How an employer stands in a demand, and a person in a wish. */
export const FIRMNESS = ['firm', 'negotiable'] as const

/** Demands that an employer can mark as negotiable. */
export const NEGOTIABLE_DEMANDS = [
  'hours',
  'week',
  'school-holidays',
  'dutch-speaking',
  'dutch-understanding',
  'dutch-reading',
  'dutch-writing',
  'other-languages',
  'licences',
  'certificates',
  'diploma',
  'avoids',
  'start',
] as const satisfies readonly Criterion[]
export type NegotiableDemand = (typeof NEGOTIABLE_DEMANDS)[number]

/** Wishes of which a person can say "rather". */
export const RATHER_WISHES = [
  'hours',
  'week',
  'school-hours',
  'school-holidays',
  'travel',
  'needs',
  'avoids',
  'workplace',
  'kind',
  'start',
] as const satisfies readonly Criterion[]
export type RatherWish = (typeof RATHER_WISHES)[number]

/** Criteria as bits (`criteriaSet`). */
export type CriteriaSet = number

/** The criteria on which this employer gives way: other shifts may also lie within school hours. */
export function negotiableSet(marked: readonly string[] | null | undefined): CriteriaSet {
  const set = criteriaSet(NEGOTIABLE_DEMANDS.filter((demand) => marked?.includes(demand)))
  return set & criterionBit('week') ? set | criterionBit('school-hours') : set
}

/** The criteria on which this person gives way. */
export function ratherSet(marked: readonly string[] | null | undefined): CriteriaSet {
  return criteriaSet(RATHER_WISHES.filter((wish) => marked?.includes(wish)))
}
