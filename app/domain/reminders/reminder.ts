import { addDays, daysBetween, type DayString } from '#app/domain/calendar/day.ts'

/** What the people of an agreement in force are told on the way. */
export const AGREEMENT_REMINDERS = ['half-time', 'ending'] as const
export type AgreementReminder = (typeof AGREEMENT_REMINDERS)[number]

type Term = { startsOn: DayString; endsOn: DayString }

/** Days before the last day at which its people hear that an agreement ends. */
export const ENDING_DAYS = 60

/** The day on which each is due: the middle of the term, and sixty days before its last day. */
export function reminderDay({ startsOn, endsOn }: Term, kind: AgreementReminder): DayString {
  if (kind === 'ending') return addDays(endsOn, -ENDING_DAYS)
  return addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2))
}

/**
 * What is to be said today, however late: nothing once it has ended, one thing at a time, and no half time to those who are
 * told that it ends.
 */
export function reminderDue(term: Term, today: DayString): AgreementReminder | null {
  if (today > term.endsOn) return null
  if (today >= reminderDay(term, 'ending')) return 'ending'
  return today >= reminderDay(term, 'half-time') ? 'half-time' : null
}

/** Days after which a werkmatcher is reminded again of the same check-ins. */
const AGAIN_AFTER_DAYS = 7

/**
 * Whether a werkmatcher is mailed today: when something is asked since the last mail, or still is a week after it; never twice
 * on a day. `askedSince`: a day for each thing that is asked now.
 */
export function isTimeToRemind(askedSince: readonly DayString[], lastOn: DayString | null, today: DayString): boolean {
  if (askedSince.length === 0) return false
  if (lastOn === null) return true
  if (lastOn >= today) return false
  return daysBetween(lastOn, today) >= AGAIN_AFTER_DAYS || askedSince.some((day) => day > lastOn)
}
