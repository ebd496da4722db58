import type { DayString } from '#app/domain/calendar/day.ts'
import type { CriteriaSet } from '../firmness.ts'
import { firmVacancy, toMatchableVacancy, type FirmProfile, type FirmVacancy } from '../matchable.ts'
import type { MatchIndex } from '../pool/match-index.ts'
import { dropEachDemand, type ReachContent, type ReachDemand } from './reach-demands.ts'

/** Places in the index of those whom a vacancy could fit, and whom it would fit without one demand (all of them). */
export type ReachGroups = { whole: number[]; without: { demand: ReachDemand; places: number[] }[] }

/** The set of those who miss nothing. */
const NOTHING: CriteriaSet = 0

/**
 * One pass over everybody: who misses nothing fits, and who misses only what one demand asks may fit without it. Exactly
 * `fits` of each vacancy with each profile. For this process only: exact groups are never told to anybody.
 */
export function countReach(
  index: MatchIndex<FirmProfile, FirmVacancy>,
  content: ReachContent,
  today: DayString,
): ReachGroups {
  const drops = dropEachDemand(content)
  const touches = [...new Set(drops.map((drop) => drop.touches))]
  const { places, within } = index.fittingBut([NOTHING, ...touches], firmVacancy(toMatchableVacancy(content)), today)
  const whole: number[] = []
  const but = touches.map((): number[] => [])
  for (const place of places) {
    const sets = within[place]!
    if (sets & 1) whole.push(place)
    else for (let at = 0; at < but.length; at += 1) if (sets & (2 << at)) but[at]!.push(place)
  }
  // In all that the demand does not touch the vacancy without it is the same, so the rest has been compared.
  const without = drops.map(({ demand, touches: set, without }) => ({
    demand,
    places: [...whole, ...index.fittingIn(set, but[touches.indexOf(set)]!, without, today)],
  }))
  return { whole, without }
}
