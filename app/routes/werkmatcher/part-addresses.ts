import { PROFILE_PARTS, type ProfilePart } from '#app/domain/candidates/candidate.ts'

/** The last word of the address of each part of a profile. */
export const PART_ADDRESSES = {
  availability: 'dagen-en-tijden',
  school: 'school',
  hours: 'uren',
  home: 'woongebied',
  travel: 'reizen',
  dutch: 'nederlands',
  languages: 'talen',
  licences: 'rijbewijs',
  certificates: 'certificaten',
  diploma: 'diploma',
  conditions: 'voorwaarden',
  skills: 'vaardigheden',
  wishes: 'wensen',
  start: 'begin',
  terms: 'loon-en-banenafspraak',
  firmness: 'wat-moet',
} as const satisfies Record<ProfilePart, string>

export function partAt(address: string | undefined): ProfilePart | null {
  return PROFILE_PARTS.find((part) => PART_ADDRESSES[part] === address) ?? null
}

/** Where a part of this profile is filled in. */
export function partHref(profileId: string, part: ProfilePart): string {
  return `/werkmatcher/kandidaten/${profileId}/profiel/${PART_ADDRESSES[part]}`
}

/** The part after this one, in the order in which they are gone through; null after the last. */
export function partAfter(part: ProfilePart): ProfilePart | null {
  return PROFILE_PARTS[PROFILE_PARTS.indexOf(part) + 1] ?? null
}
