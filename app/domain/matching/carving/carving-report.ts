import type { DayString } from '#app/domain/calendar/day.ts'
import type { Sector } from '../words.ts'
import type { Easing } from './easing.ts'

/** What keeps a person and a vacancy apart, as the desk speaks of it with employers. */
export const OBSTACLES = [
  'hours',
  'week',
  'school-holidays',
  'travel',
  'dutch',
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
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** People, to the nearest five; null: fewer than five, or so many that those left out are fewer than five. */
export type Figure = number | null

export type CarvingReport = {
  measuredOn: DayString
  /** Active profiles and open vacancies that were compared. */
  people: number
  vacancies: number
  /** People for whom there is a vacancy that this alone keeps from them. */
  obstacles: { obstacle: Obstacle; people: Figure }[]
  /** People for whom this would open a vacancy that does not fit them now. */
  easings: {
    easing: Easing
    people: Figure
    /** Vacancies that it would open for somebody. */
    vacancies: Figure
    perSector: { sector: Sector; people: Figure }[]
    /** By where the people live: a code of `AREAS`. */
    perDistrict: { area: string; people: Figure }[]
  }[]
}

/** Groups smaller than this are not shown. */
export const LEAST_SHOWN = 5

/**
 * A number of people as it may be shown. Of a part, `whole` is what it is a part of: what is left must not be a small group
 * either, or it could be had by subtraction. Fives, so that no two figures (of two days, two sectors) differ by a few.
 */
export function shown(people: number, whole?: number): Figure {
  if (people < LEAST_SHOWN || (whole !== undefined && whole - people < LEAST_SHOWN)) return null
  return Math.round(people / 5) * 5
}
