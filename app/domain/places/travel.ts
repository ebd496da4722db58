import { TRAVEL_MODES, type TravelMode } from '#app/domain/candidates/candidate.ts'
import { areaIndex, AREAS, crowKm, type AreaCode } from './area.ts'

/**
 * How we estimate: the way is longer than the crow flies (`detour`); before and after it time is lost (`fixed`: walking to
 * the stop and waiting, unlocking, parking); the first `nearKm` go at the pace of the city, the rest at that of road or rail.
 */
type Pace = { fixed: number; detour: number; nearKm: number; nearKmh: number; farKmh: number }

const PACES: Record<TravelMode, Pace> = {
  walking: { fixed: 0, detour: 1.25, nearKm: Infinity, nearKmh: 5, farKmh: 5 },
  cycling: { fixed: 2, detour: 1.3, nearKm: Infinity, nearKmh: 15, farKmh: 15 },
  'public-transport': { fixed: 12, detour: 1.3, nearKm: 8, nearKmh: 22, farKmh: 45 },
  moped: { fixed: 3, detour: 1.3, nearKm: Infinity, nearKmh: 26, farKmh: 26 },
  car: { fixed: 6, detour: 1.35, nearKm: 6, nearKmh: 25, farKmh: 60 },
}

/** Home and work in one area are still some way apart. */
const WITHIN_AREA_KM = 1

const minutesByMode = Object.fromEntries(
  TRAVEL_MODES.map((mode) => [
    mode,
    Int16Array.from(AREAS.flatMap((from) => AREAS.map((to) => estimate(mode, from, to)))),
  ]),
) as Record<TravelMode, Int16Array>

function estimate(mode: TravelMode, from: (typeof AREAS)[number], to: (typeof AREAS)[number]): number {
  const { fixed, detour, nearKm, nearKmh, farKmh } = PACES[mode]
  const km = Math.max(crowKm(from, to), WITHIN_AREA_KM) * detour
  const near = Math.min(km, nearKm)
  return Math.round(fixed + (near / nearKmh) * 60 + ((km - near) / farKmh) * 60)
}

/**
 * Minutes from door to door between two areas: an estimate, the same in both directions, computed once. Null when an area
 * is not ours. Good enough to tell "a quarter of an hour" from "three quarters"; a later table can hold measured times.
 */
export function travelMinutes(mode: TravelMode, from: string, to: string): number | null {
  const a = areaIndex(from)
  const b = areaIndex(to)
  if (a === null || b === null) return null
  return minutesByMode[mode][a * AREAS.length + b] ?? null
}

/** The quickest of these ways between two areas; null without a way or when an area is not ours. */
export function quickest(
  modes: readonly TravelMode[],
  from: string,
  to: string,
): { mode: TravelMode; minutes: number } | null {
  let best: { mode: TravelMode; minutes: number } | null = null
  for (const mode of modes) {
    const minutes = travelMinutes(mode, from, to)
    if (minutes !== null && (best === null || minutes < best.minutes)) best = { mode, minutes }
  }
  return best
}

/** The areas that can be reached within `minutes` by any of these ways; all of them, in the order of AREAS. */
export function areasWithin(modes: readonly TravelMode[], minutes: number, from: string): AreaCode[] {
  return AREAS.filter((to) => modes.some((mode) => (travelMinutes(mode, from, to.code) ?? Infinity) <= minutes)).map(
    (area) => area.code,
  )
}
