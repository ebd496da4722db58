import { addDays, daysBetween, type DayString } from '#app/domain/calendar/day.ts'

/** How an employer stands to its schedule; `kept`: all that was promised is done. */
export const PACES = ['behind', 'on-schedule', 'ahead', 'kept'] as const
export type Pace = (typeof PACES)[number]

/** One pledge of an agreement in force: filled before a day, from the first day of the agreement. */
export type PacedPledge = { places: number; placed: number; startsOn: DayString; before: DayString }

/** How far from the schedule somebody is still on it, as a share of the term. */
const LEEWAY = 0.1

/**
 * The schedule is a straight line: when a third of the time of a pledge has passed, a third of its places are filled. Behind is
 * a whole place or more below that line, ahead a whole place or more above it, each with a tenth of the term for leeway. A
 * pledge whose day has come has no leeway. What is placed above one pledge does not make up for another.
 */
export function paceOf(pledges: readonly PacedPledge[], today: DayString): Pace {
  const sum = (of: (pledge: PacedPledge) => number) => pledges.reduce((total, pledge) => total + of(pledge), 0)
  const placed = sum((pledge) => Math.min(pledge.placed, pledge.places))
  if (placed >= sum(({ places }) => places)) return 'kept'
  const expected = (leeway: number) =>
    sum((pledge) => {
      const passed = shareOfTerm(pledge, today)
      return pledge.places * (passed === 1 ? 1 : Math.min(1, Math.max(0, passed + leeway)))
    })
  if (placed < Math.floor(expected(-LEEWAY))) return 'behind'
  return placed > 0 && placed >= Math.ceil(expected(LEEWAY)) ? 'ahead' : 'on-schedule'
}

/** From 0 on the first day to 1 on the day before which it is to be filled. */
function shareOfTerm({ startsOn, before }: PacedPledge, today: DayString): number {
  const term = daysBetween(startsOn, before)
  return term <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(startsOn, today) / term))
}

/** Days without a sign of life after which an employer who has something to do is silent. */
export const SILENT_AFTER_DAYS = 30

/**
 * Whether nobody of the employer did anything for a month while it was their turn: no log-in, no vacancy opened or changed, no
 * answer. `toOpen`: places that were promised and have no vacancy; `waiting`: introductions and questions without an answer.
 * Whoever opened every place and answered everything waits for the city, and is not silent however quiet it is.
 */
export function isSilent(
  { quietSince, toOpen, waiting }: { quietSince: DayString; toOpen: number; waiting: number },
  today: DayString,
): boolean {
  return toOpen + waiting > 0 && daysBetween(quietSince, today) >= SILENT_AFTER_DAYS
}

/** Days before its last day in which an agreement in force is about to end. */
const ENDING_WITHIN_DAYS = 60

export function isEnding(endsOn: DayString, today: DayString): boolean {
  return endsOn >= today && endsOn <= addDays(today, ENDING_WITHIN_DAYS)
}
