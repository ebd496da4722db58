import { addMonths, type DayString } from '#app/domain/calendar/day.ts'

/** After how many months somebody who was placed is asked about. */
export const CHECK_IN_MONTHS = [3, 6] as const
export type CheckInMonths = (typeof CHECK_IN_MONTHS)[number]

/** `unknown`: it was asked, and nobody could say. */
export const CHECK_IN_OUTCOMES = ['still-there', 'stopped', 'unknown'] as const
export type CheckInOutcome = (typeof CHECK_IN_OUTCOMES)[number]

/**
 * Why somebody stopped: about the work and what came next, never about the person, their health or their home (trust.md §2).
 * Whatever is not the portal's business is 'other'.
 */
export const STOP_REASONS = [
  'other-work',
  'training',
  'contract-ended',
  'no-more-work',
  'hours',
  'travel',
  'tasks',
  'guidance',
  'other',
] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** What one side said of one check-in. */
export type SaidCheckIn = { months: CheckInMonths; outcome: CheckInOutcome }

/** The day on which it is asked whether somebody who started on `startsOn` is still there. */
export function dueOn(startsOn: DayString, months: CheckInMonths): DayString {
  return addMonths(startsOn, months)
}

/**
 * `not-due`: the day is still to come. `due`: it has come and this side said nothing. `lapsed`: somebody who stopped earlier is
 * not asked about again.
 */
export type CheckInStanding = CheckInOutcome | 'not-due' | 'due' | 'lapsed'

/** How both check-ins stand for one side, by what that side said. */
export function standingsOf(
  startsOn: DayString,
  said: readonly SaidCheckIn[],
  today: DayString,
): Record<CheckInMonths, CheckInStanding> {
  const outcome = (months: CheckInMonths) => said.find((one) => one.months === months)?.outcome
  const stands = (months: CheckInMonths): CheckInStanding =>
    outcome(months) ?? (today < dueOn(startsOn, months) ? 'not-due' : 'due')
  return { 3: stands(3), 6: outcome(3) === 'stopped' ? 'lapsed' : stands(6) }
}

/** The check-in that is the next to say something of: the first that is open; null when both are said, or need not be. */
export function nextCheckIn(standings: Record<CheckInMonths, CheckInStanding>): CheckInMonths | null {
  return CHECK_IN_MONTHS.find((months) => standings[months] === 'due' || standings[months] === 'not-due') ?? null
}

/**
 * What a side can say today of the check-in that is next. That somebody stopped can be said from the first day on; that
 * somebody is still there, or that nobody knows, only when it is time.
 */
export function outcomesToSay(startsOn: DayString, months: CheckInMonths, today: DayString): readonly CheckInOutcome[] {
  if (today < startsOn) return []
  return today < dueOn(startsOn, months) ? ['stopped'] : CHECK_IN_OUTCOMES
}
