/** All that is compared, in the order in which it is shown. */
export const CRITERIA = [
  'hours',
  'week',
  'school-hours',
  'school-holidays',
  'travel',
  'dutch-speaking',
  'dutch-understanding',
  'dutch-reading',
  'dutch-writing',
  'other-languages',
  'licences',
  'certificates',
  'diploma',
  'needs',
  'avoids',
  'workplace',
  'kind',
  'banenafspraak',
  'start',
  'skills',
  'sector',
  'occupation',
  'learning',
  'pay',
  'confirmed',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** Points that each criterion can give. They add up to `TOTAL_POINTS`, so that a score is nothing but the sum of the points. */
export type Weights = Record<Criterion, number>

export const TOTAL_POINTS = 100

/** What a municipality starts with; its desk can change them. */
export const DEFAULT_WEIGHTS: Weights = {
  hours: 5,
  week: 9,
  'school-hours': 4,
  'school-holidays': 4,
  travel: 6,
  'dutch-speaking': 4,
  'dutch-understanding': 4,
  'dutch-reading': 2,
  'dutch-writing': 2,
  'other-languages': 2,
  licences: 2,
  certificates: 3,
  diploma: 3,
  needs: 4,
  avoids: 4,
  workplace: 2,
  kind: 3,
  banenafspraak: 2,
  start: 3,
  skills: 8,
  sector: 4,
  occupation: 6,
  learning: 2,
  pay: 2,
  // A profile that nobody went through with the person for three months sinks by this much.
  confirmed: 10,
}

/** Those that can only rank; `not-met` on any of the others means that the two do not fit. */
export const SOFT_CRITERIA = [
  'skills',
  'sector',
  'occupation',
  'learning',
  'pay',
  'confirmed',
] as const satisfies readonly Criterion[]

export function isHard(criterion: Criterion): boolean {
  return !(SOFT_CRITERIA as readonly Criterion[]).includes(criterion)
}

/** A criterion as one bit, for sets of criteria in one integer. */
export function criterionBit(criterion: Criterion): number {
  return 1 << CRITERIA.indexOf(criterion)
}

/** These criteria as bits. */
export function criteriaSet(criteria: readonly Criterion[]): number {
  return criteria.reduce((set, criterion) => set | criterionBit(criterion), 0)
}
