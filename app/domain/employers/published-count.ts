import { dayOf, type DayString } from '#app/domain/calendar/day.ts'

/** Fewer people than this could be recognised. */
export const SMALLEST_COUNT = 5
const STEP = 5

/**
 * How many people, as everybody may read it. `few`: none up to four, without saying which. `at-least`: a multiple of five that
 * the count has reached.
 */
export type PublishedCount = { kind: 'few' } | { kind: 'at-least'; count: number }

/**
 * Counts of people under five are withheld, none at all included: "nobody" and "one" must look the same, or the first placement
 * would be news about one person. Others are rounded down to five, so that nothing is claimed that is not so.
 *
 * What is published is a function of this one count alone, so that no total, share or remainder gives the count away: nothing
 * that is worked out of exact counts of people (sums over employers, what is left of a promise, whether it is kept) may stand
 * beside it.
 */
export function publishedCount(people: number): PublishedCount {
  if (!Number.isInteger(people) || people < 0) throw new Error(`${people} is no count of people`)
  return people < SMALLEST_COUNT ? { kind: 'few' } : { kind: 'at-least', count: people - (people % STEP) }
}

/**
 * The day of which published counts tell: the first of this month. Counts that follow every placement at once tell when the
 * fifth one came; those of a month do not.
 */
export function publishedAsOf(now: Date): DayString {
  return `${dayOf(now).slice(0, 7)}-01`
}
