import type { DayString } from '#app/domain/calendar/day.ts'
import { firmVacancy, toMatchableVacancy, type FirmProfile, type FirmVacancy } from '../matchable.ts'
import { EMPTY } from '../pool/match-index.ts'
import type { MatchIndex } from '../pool/match-index.ts'
import { dropEachDemand, type ReachContent, type ReachDemand } from './reach-demands.ts'

/** Places in the index of those whom a vacancy could fit, and whom it would fit without one demand (all of them). */
export type ReachGroups = { whole: number[]; without: { demand: ReachDemand; places: number[] }[] }

/**
 * One pass over everybody: who misses nothing fits, and who misses only what one demand asks would fit without it. Exactly
 * `fits` of each vacancy with each profile. For this process only: exact groups are never told to anybody.
 */
export function countReach(
  index: MatchIndex<FirmProfile, FirmVacancy>,
  content: ReachContent,
  today: DayString,
): ReachGroups {
  const drops = dropEachDemand(content)
  const gained = drops.map((): number[] => [])
  const whole: number[] = []
  const missed = index.misses(firmVacancy(toMatchableVacancy(content)), today)
  for (let place = 0; place < missed.length; place += 1) {
    const bits = missed[place]!
    if (bits === 0) whole.push(place)
    else if (bits !== EMPTY) {
      for (let at = 0; at < drops.length; at += 1) {
        const { touches, without } = drops[at]!
        if ((bits & ~touches) === 0 && index.fits(place, without, today)) gained[at]!.push(place)
      }
    }
  }
  return { whole, without: drops.map(({ demand }, at) => ({ demand, places: whole.concat(gained[at]!) })) }
}
