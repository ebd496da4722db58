/** The words and rules of a candidate profile: the anonymised half of a job seeker, all that matching may see. */

export const PROFILE_STATUSES = ['draft', 'active', 'paused', 'withdrawn'] as const
export type ProfileStatus = (typeof PROFILE_STATUSES)[number]

/** Only an active profile is matched. A withdrawn one is gone from every answer and comes back only as a new consent. */
export const PROFILE_TRANSITIONS: Record<ProfileStatus, readonly ProfileStatus[]> = {
  draft: ['active', 'withdrawn'],
  active: ['paused', 'withdrawn'],
  paused: ['active', 'withdrawn'],
  withdrawn: ['draft'],
}

export const TRAVEL_MODES = ['walking', 'cycling', 'public-transport', 'moped', 'car'] as const
export type TravelMode = (typeof TRAVEL_MODES)[number]

export const LEARNING_WISHES = ['yes', 'maybe', 'no'] as const
export type LearningWish = (typeof LEARNING_WISHES)[number]

/** The groups in which a profile is asked, confirmed and shown; each carries the day on which it was last confirmed. */
export const PROFILE_PARTS = [
  'availability',
  'school',
  'hours',
  'home',
  'travel',
  'dutch',
  'languages',
  'licences',
  'certificates',
  'diploma',
  'conditions',
  'skills',
  'wishes',
  'start',
  'terms',
  'firmness',
] as const
export type ProfilePart = (typeof PROFILE_PARTS)[number]

/** When each part was last confirmed with the person; a part that was never asked is absent. */
export type Confirmations = Partial<Record<ProfilePart, string>>

export function canBecome(from: ProfileStatus, to: ProfileStatus): boolean {
  return PROFILE_TRANSITIONS[from].includes(to)
}

/** Why a werkmatcher looks at who someone is: a closed list, because a typed reason could itself say too much. */
export const LOOK_REASONS = ['make-contact', 'prepare-talk', 'correct-details', 'recognise-caseload'] as const
export type LookReason = (typeof LOOK_REASONS)[number]
