import { blocksOf, liesWithin, weeksToChoose, type Roster, type TimeBlock } from './week.ts'

/**
 * The hours in which a parent can work at nearly every Dutch primary school, travel to and from school included:
 * five equal days, the continuous timetable and the traditional week all leave 9:00–13:45, and 9:00–12:00 on Wednesday.
 * A person's own school may allow more; a profile can carry its own times.
 */
export const WITHIN_SCHOOL_HOURS: readonly TimeBlock[] = [
  { day: 'monday', startsAt: 540, endsAt: 825 },
  { day: 'tuesday', startsAt: 540, endsAt: 825 },
  { day: 'wednesday', startsAt: 540, endsAt: 720 },
  { day: 'thursday', startsAt: 540, endsAt: 825 },
  { day: 'friday', startsAt: 540, endsAt: 825 },
]

/** How much of a roster lies within school hours. `partly`: a week to choose lies inside, or hours to be agreed can. */
export const SCHOOL_HOURS_FITS = ['fully', 'partly', 'no'] as const
export type SchoolHoursFit = (typeof SCHOOL_HOURS_FITS)[number]

/**
 * Fixed shifts fit when all do; of several weeks, partly when one does; a window fits partly when it only overlaps, since
 * the hours are still to be agreed.
 */
export function schoolHoursFit(
  roster: Roster | null,
  schoolHours: readonly TimeBlock[] = WITHIN_SCHOOL_HOURS,
): SchoolHoursFit | null {
  if (!roster) return null
  const blocks = blocksOf(roster)
  if (blocks.length === 0) return null
  if (liesWithin(blocks, schoolHours)) return 'fully'
  if (roster.kind !== 'to-be-agreed') {
    return weeksToChoose(roster).some((shifts) => liesWithin(shifts, schoolHours)) ? 'partly' : 'no'
  }
  return blocks.some((block) =>
    schoolHours.some((s) => s.day === block.day && s.startsAt < block.endsAt && block.startsAt < s.endsAt),
  )
    ? 'partly'
    : 'no'
}
