import { daysBetween, type DayString } from '#app/domain/calendar/day.ts'
import { PROFILE_PARTS, type Confirmations, type ProfilePart } from './candidate.ts'

/** The fields of a profile that each part holds. */
export const PART_FIELDS = {
  availability: ['availability', 'schoolHours'],
  school: ['withinSchoolHours', 'schoolHolidaysFree'],
  hours: ['hoursMin', 'hoursMax'],
  home: ['homeArea'],
  travel: ['travelModes', 'travelMinutes'],
  dutch: ['dutchSpeaking', 'dutchUnderstanding', 'dutchReading', 'dutchWriting'],
  languages: ['otherLanguages'],
  licences: ['licences'],
  certificates: ['certificates'],
  diploma: ['diploma'],
  conditions: ['needs', 'avoids'],
  skills: ['skills'],
  wishes: ['sectors', 'occupations', 'kinds', 'workplaces', 'learning'],
  start: ['availableFrom'],
  terms: ['payFromCents', 'banenafspraak'],
  firmness: ['rather'],
} as const satisfies Record<ProfilePart, readonly string[]>

export type PartField = (typeof PART_FIELDS)[ProfilePart][number]
type Fields = Record<PartField, unknown>

/** Days after which what was said is asked again. */
export const CONFIRM_AGAIN_AFTER_DAYS = 90

/** Whether anything of a part is known. "None" (an empty list) is known; own school times alone say nothing of when someone can work. */
export function isPartKnown(profile: Fields, part: ProfilePart): boolean {
  const fields: readonly PartField[] = part === 'availability' ? ['availability'] : PART_FIELDS[part]
  return fields.some((field) => profile[field] !== null)
}

/** The parts of which something is known: how ready a profile is, as a count of what was asked and never of who someone is. */
export function knownParts(profile: Fields): ProfilePart[] {
  return PROFILE_PARTS.filter((part) => isPartKnown(profile, part))
}

/** The last day on which any part was confirmed with the person; null when none ever was. */
export function lastConfirmedOn(confirmed: Confirmations): DayString | null {
  return Object.values(confirmed).sort().at(-1) ?? null
}

/** Whether nobody has gone through this profile with the person for three months (or ever). */
export function isStale(confirmed: Confirmations, today: DayString): boolean {
  const last = lastConfirmedOn(confirmed)
  return last === null || daysBetween(last, today) > CONFIRM_AGAIN_AFTER_DAYS
}

/** Whether what is known of this part was said more than three months ago. */
export function isPartStale(confirmed: Confirmations, part: ProfilePart, today: DayString): boolean {
  const on = confirmed[part]
  return on === undefined || daysBetween(on, today) > CONFIRM_AGAIN_AFTER_DAYS
}
