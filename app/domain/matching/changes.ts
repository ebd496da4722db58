import type { VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import { WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import type { Assessment, CriterionResult } from './assessment.ts'
import type { CriteriaSet, NegotiableDemand } from './firmness.ts'
import type { MatchableProfile } from './matchable.ts'
import { STRANGE } from './word-set.ts'
import { criteriaSet, type Criterion } from './weights.ts'

/*
 * What an employer could change about a vacancy, so that somebody who is kept apart from it by one thing fits after all.
 * The kind of contract and the banenafspraak are not in it: that would be another vacancy.
 */
export const CHANGES = [
  'hours',
  'roster',
  'school-holidays',
  'work-at-home',
  'dutch-speaking',
  'dutch-understanding',
  'dutch-reading',
  'dutch-writing',
  'other-languages',
  'licences',
  'certificates',
  'diploma',
  'offers',
  'demands',
  'start',
] as const
export type Change = (typeof CHANGES)[number]

/**
 * Per change: the criteria that it solves, all at once; on which demand the employer would give way by it; and the step of
 * the wizard in which the vacancy says so.
 */
const FACTS: Record<Change, { solves: readonly Criterion[]; demand: NegotiableDemand | null; step: VacancyStep }> = {
  hours: { solves: ['hours'], demand: 'hours', step: 'week' },
  roster: { solves: ['week', 'school-hours'], demand: 'week', step: 'week' },
  'school-holidays': { solves: ['school-holidays'], demand: 'school-holidays', step: 'holidays' },
  'work-at-home': { solves: ['travel', 'workplace'], demand: null, step: 'place' },
  'dutch-speaking': { solves: ['dutch-speaking'], demand: 'dutch-speaking', step: 'asks' },
  'dutch-understanding': { solves: ['dutch-understanding'], demand: 'dutch-understanding', step: 'asks' },
  'dutch-reading': { solves: ['dutch-reading'], demand: 'dutch-reading', step: 'asks' },
  'dutch-writing': { solves: ['dutch-writing'], demand: 'dutch-writing', step: 'asks' },
  'other-languages': { solves: ['other-languages'], demand: 'other-languages', step: 'asks' },
  licences: { solves: ['licences'], demand: 'licences', step: 'asks' },
  certificates: { solves: ['certificates'], demand: 'certificates', step: 'asks' },
  diploma: { solves: ['diploma'], demand: 'diploma', step: 'asks' },
  offers: { solves: ['needs'], demand: null, step: 'offers' },
  demands: { solves: ['avoids'], demand: 'avoids', step: 'asks' },
  start: { solves: ['start'], demand: 'start', step: 'dates' },
}

const SOLVES: readonly [Change, CriteriaSet][] = CHANGES.map((change) => [change, criteriaSet(FACTS[change].solves)])

/** The one change that would solve all of this; null when nothing is missed or it takes more than one. Allocates nothing. */
export function changeFor(missed: CriteriaSet): Change | null {
  if (missed === 0) return null
  for (const [change, solves] of SOLVES) if ((missed & ~solves) === 0) return change
  return null
}

/** The demand on which an employer gives way by this change; null where it is not a demand but something to offer. */
export function demandOfChange(change: Change): NegotiableDemand | null {
  return FACTS[change].demand
}

/** The step of the wizard in which a vacancy says it otherwise. */
export function stepOfChange(change: Change): VacancyStep {
  return FACTS[change].step
}

export type NearMiss = {
  change: Change
  /** What stands in the way: one result, or the tighter of two that the change solves together. */
  missed: CriterionResult
  /** 0 (nearly there) to 1 (far): how big the change is. Changes of different kinds compare only roughly. */
  size: number
}

/** How an assessment that does not fit is one change away; null when it is more, or a step too big to ask. */
export function nearMissOf({ results }: Assessment, profile: Pick<MatchableProfile, 'workplaces'>): NearMiss | null {
  const missed = results.filter(({ hard, outcome }) => hard && outcome === 'not-met')
  const change = changeFor(criteriaSet(missed.map(({ criterion }) => criterion)))
  // School hours lie within the free time, so of the two they are the tighter.
  const tightest = missed.find(({ criterion }) => criterion === 'school-hours') ?? missed[0]
  if (change === null || !tightest) return null
  if (change.startsWith('dutch-') && tightest.reason.params.levels !== 1) return null
  if (change === 'work-at-home' && !takesHome(profile)) return null
  return { change, missed: tightest, size: sizeOf(tightest) }
}

const HOME = 1 << WORKPLACES.indexOf('home')

function takesHome({ workplaces }: Pick<MatchableProfile, 'workplaces'>): boolean {
  return workplaces === null || workplaces === 0 || (workplaces & (HOME | STRANGE)) !== 0
}

/** What counts as far, in the unit of each: minutes of a shift, hours a week, days until the start. */
const FAR = { minutes: 240, hours: 16, days: 60 }

/** One demand that is dropped altogether, or a shift on a day that is not free. */
const A_WHOLE_THING = 0.75
const ONE_LEVEL = 0.5

function sizeOf({ criterion, reason: { key, params } }: CriterionResult): number {
  const number = (name: string) => (typeof params[name] === 'number' ? params[name] : 0)
  const part = (value: number, far: number) => Math.min(1, value / far)
  if (/^(week|school-hours)\.(starts-early|ends-late)/.test(key)) {
    return part(number('minutes') * Math.max(1, number('count')), FAR.minutes)
  }
  if (key === 'hours.too-many' || key === 'hours.too-few') return part(number('difference'), FAR.hours)
  if (key === 'start.too-late') return part(number('count'), FAR.days)
  return criterion.startsWith('dutch-') ? ONE_LEVEL : A_WHOLE_THING
}
