import type { DayString } from '#app/domain/calendar/day.ts'
import type { PlaceMap, Placed } from './place-map.ts'

/** Milliseconds in which the search server has surely heard of a change: its repair comes round more often. */
const HEARD_OF_AFTER_MS = 15 * 60_000

type Asked<Other> = {
  /** What the search server named; null when it did not answer. */
  recalled: { ids: readonly string[]; isComplete: boolean } | null
  firm: Other
  today: DayString
  now: Date
}

/**
 * The rows that fit: of those that the search server named, and those that changed so lately that it may not have heard of
 * it; of all, when it named none or not all of them.
 */
export function fittingOnes<Firm extends object, Other extends object, Row extends Placed<Firm>>(
  pool: PlaceMap<Firm, Other, Row>,
  { recalled, firm, today, now }: Asked<Other>,
): Row[] {
  const { index } = pool
  if (!recalled?.isComplete) return Array.from(index.fitting(firm, today), (place) => pool.at(place)!)
  const named = new Set(recalled.ids)
  for (const id of pool.changedSince(now.getTime() - HEARD_OF_AFTER_MS)) named.add(id)
  const rows: Row[] = []
  for (const id of named) {
    const place = pool.placeOf(id)
    if (place !== undefined && index.fits(place, firm, today)) rows.push(pool.at(place)!)
  }
  return rows
}
