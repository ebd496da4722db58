/** All that is compared, in the order in which it is shown. */
export const CRITERIA = [
  'hours',
  'week',
  'travel',
  'dutch-speaking',
  'dutch-understanding',
  'dutch-reading',
  'dutch-writing',
  'other-languages',
  'licences',
  'certificates',
  'needs',
  'avoids',
  'workplace',
  'kind',
  'start',
  'skills',
  'sector',
  'occupation',
  'learning',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** The points that each criterion can give. They add up to 100, so that a score is nothing but the sum of the points. */
export const WEIGHTS: Record<Criterion, number> = {
  hours: 6,
  week: 12,
  travel: 8,
  'dutch-speaking': 4,
  'dutch-understanding': 4,
  'dutch-reading': 2,
  'dutch-writing': 2,
  'other-languages': 2,
  licences: 2,
  certificates: 4,
  needs: 4,
  avoids: 4,
  workplace: 2,
  kind: 4,
  start: 4,
  skills: 12,
  sector: 8,
  occupation: 10,
  learning: 6,
}

/** Those that can only rank; `not-met` on any of the others means that the two do not fit. */
export const SOFT_CRITERIA = ['skills', 'sector', 'occupation', 'learning'] as const satisfies readonly Criterion[]

export function isHard(criterion: Criterion): boolean {
  return !(SOFT_CRITERIA as readonly Criterion[]).includes(criterion)
}
