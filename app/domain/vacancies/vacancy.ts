/** The words and rules of a vacancy: a job, learn-work track or place on offer. Pure; runs anywhere. */

export const VACANCY_KINDS = [
  'regular-job',
  'learn-work-track',
  'work-experience-place',
  'trial-placement',
  'development-job',
  'banenafspraak-job',
] as const
export type VacancyKind = (typeof VACANCY_KINDS)[number]

export const VACANCY_STATUSES = [
  'draft',
  'submitted',
  'returned',
  'published',
  'paused',
  'filled',
  'withdrawn',
  'closed',
] as const
export type VacancyStatus = (typeof VACANCY_STATUSES)[number]

/** What a vacancy can become next. `closed` is by its own date, `withdrawn` by hand; both end here: copy it to offer it again. */
export const VACANCY_TRANSITIONS: Record<VacancyStatus, readonly VacancyStatus[]> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['published', 'returned', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  published: ['paused', 'filled', 'withdrawn', 'closed'],
  paused: ['published', 'filled', 'withdrawn', 'closed'],
  filled: ['published', 'withdrawn', 'closed'],
  withdrawn: [],
  closed: [],
}

export function canBecome(from: VacancyStatus, to: VacancyStatus): boolean {
  return VACANCY_TRANSITIONS[from].includes(to)
}

/** Whether its text can still be changed. What is with the desk stands still, so that the desk approves what it read. */
export function canEdit(status: VacancyStatus): boolean {
  return ['draft', 'returned', 'published', 'paused'].includes(status)
}

/** Approved and on offer, findable now or after one click: what is changed here reaches the public without the desk. */
export function isApproved(status: VacancyStatus): boolean {
  return status === 'published' || status === 'paused'
}

/** Whether job seekers can find it. */
export function isOpen(status: VacancyStatus): boolean {
  return status === 'published'
}

export const WORKPLACES = ['on-site', 'hybrid', 'home'] as const
export type Workplace = (typeof WORKPLACES)[number]

export const DIPLOMAS = ['none', 'vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo'] as const
export type Diploma = (typeof DIPLOMAS)[number]

/** Where a vacancy came from; `portal` was typed here. */
export const VACANCY_SOURCES = ['portal', 'schema.org', 'recruitee'] as const
export type VacancySource = (typeof VACANCY_SOURCES)[number]

/** Pay per hour in euro cents, gross; or the name of a scale in a collective agreement. Unknown ends are null. */
export type Pay =
  { kind: 'per-hour'; fromCents: number | null; toCents: number | null } | { kind: 'scale'; scale: string }

export type ContactPerson = { name: string; email: string; phone: string | null }
