import type { DayString } from '#app/domain/calendar/day.ts'
import type { SchoolRegion } from '#app/domain/calendar/school-holidays.ts'
import type { Weights } from './weights.ts'

/** What an assessment is made by: the day it is, the points of the municipality, and the school holidays that hold there. */
export type MatchRules = { today: DayString; weights: Weights; schoolRegion: SchoolRegion }

/** Points are whole or half, so that they are easily added up. */
export function inHalves(points: number): number {
  return Math.round(points * 2) / 2
}
