import { addDays, type DayString } from '#app/domain/calendar/day.ts'
import type { Issue } from '#app/domain/refusal.ts'
import { totalMinutes, weeksToChoose, type TimeBlock } from '#app/domain/week/week.ts'
import type { VacancyContent, VacancyField } from './vacancy.schema.ts'
import type { VacancyKind } from './vacancy.ts'

/*
 * What a vacancy says, step by step, and what is missing, contradicts itself or comes too early or too late. Apart from
 * the schemas, since pages need it in the browser and zod has no business there.
 */

/** What a step of the wizard holds, by name and in order; the last step, the check, holds nothing itself. */
export const VACANCY_STEP_FIELDS = {
  work: ['title', 'occupation', 'sector', 'tasks'],
  kind: ['kind', 'places'],
  week: ['hoursMin', 'hoursMax', 'roster'],
  holidays: ['schoolHolidaysFree'],
  place: ['workplace', 'postcode', 'street', 'placeName'],
  asks: [
    'dutchSpeaking',
    'dutchUnderstanding',
    'dutchReading',
    'dutchWriting',
    'otherLanguages',
    'licences',
    'certificates',
    'demands',
    'skills',
    'diploma',
  ],
  negotiable: ['negotiable'],
  offers: ['offers', 'benefits'],
  pay: ['pay'],
  dates: ['startsOn', 'closesOn', 'contact'],
} as const satisfies Record<string, readonly VacancyField[]>

export type VacancyStep = keyof typeof VACANCY_STEP_FIELDS
export const VACANCY_STEPS = Object.keys(VACANCY_STEP_FIELDS) as VacancyStep[]
export const VACANCY_FIELDS: readonly VacancyField[] = Object.values(VACANCY_STEP_FIELDS).flat()

/** The step in which a field, or an issue with a part of it ("roster.shifts.0"), is asked. */
export function stepOf(path: string): VacancyStep | null {
  const field = path.split('.')[0]
  return VACANCY_STEPS.find((step) => (VACANCY_STEP_FIELDS[step] as readonly string[]).includes(field ?? '')) ?? null
}

/** Everything that stands between this vacancy and the public: missing, contradicting, too early or too late. */
export function problemsOf(
  vacancy: VacancyContent,
  today: DayString,
  { leaveOutContradictions = false } = {},
): Issue[] {
  return [...missing(vacancy), ...(leaveOutContradictions ? [] : contradictions(vacancy)), ...untimely(vacancy, today)]
}

/** Nobody is paid for these: the income stays what it was. */
const UNPAID: readonly VacancyKind[] = ['work-experience-place', 'trial-placement']

export function isUnpaid(kind: VacancyKind | null | undefined): boolean {
  return kind !== null && kind !== undefined && UNPAID.includes(kind)
}

const MAY_STAY_UNKNOWN: readonly VacancyField[] = ['occupation', 'benefits', 'street', 'startsOn', 'negotiable']

/** What a job seeker must be told and is not known yet. A list may be empty ("none"), but somebody has to have said so. */
export function missing(vacancy: VacancyContent): Issue[] {
  return VACANCY_FIELDS.filter((field) => {
    if (MAY_STAY_UNKNOWN.includes(field)) return false
    if (field === 'pay') return !isUnpaid(vacancy.kind) && !isPayKnown(vacancy.pay)
    if (field === 'postcode' || field === 'placeName') return vacancy.workplace !== 'home' && !vacancy[field]
    return vacancy[field] === null || vacancy[field] === undefined
  }).map((field) => ({ path: firstPartOf(field, vacancy), message: CHOICES.includes(field) ? 'choose' : 'required' }))
}

/** Where the answer to what is missing begins: a field of several parts is asked part by part. */
function firstPartOf(field: VacancyField, { pay }: VacancyContent): string {
  if (field === 'contact') return 'contact.name'
  if (field === 'pay') return pay ? 'pay.fromCents' : 'pay.kind'
  return field
}

function isPayKnown(pay: VacancyContent['pay']): boolean {
  return !!pay && (pay.kind === 'scale' || pay.fromCents !== null)
}

const CHOICES: readonly VacancyField[] = [
  'sector',
  'kind',
  'schoolHolidaysFree',
  'workplace',
  'dutchSpeaking',
  'dutchUnderstanding',
  'dutchReading',
  'dutchWriting',
  'otherLanguages',
  'licences',
  'certificates',
  'demands',
  'skills',
  'diploma',
  'offers',
  'pay',
]

/** Parts that cannot both be true. All of one contradiction stand in one step of the wizard. */
export function contradictions({ hoursMin, hoursMax, roster, pay }: VacancyContent): Issue[] {
  const issues: Issue[] = []
  const from = hoursMin ?? null
  const to = hoursMax ?? null
  if (from !== null && to !== null && from > to) issues.push({ path: 'hoursMax', message: 'hours.from-after-to' })
  else if (roster && roster.kind !== 'to-be-agreed') {
    weeksToChoose(roster).forEach((shifts, at) => {
      const { least, most } = paidHours(shifts)
      if ((from !== null && most < from) || (to !== null && least > to)) {
        issues.push({
          path: roster.kind === 'fixed' ? 'roster' : `roster.rosters.${at}`,
          message: 'week.hours-do-not-fit',
          params: { hours: inDutch(most), from: inDutch(from ?? to ?? 0), to: inDutch(to ?? from ?? 0) },
        })
      }
    })
  } else if (roster && from !== null && totalMinutes(roster.windows) < from * 60) {
    const hours = inDutch(totalMinutes(roster.windows) / 60)
    issues.push({ path: 'roster', message: 'week.windows-too-short', params: { hours, from: inDutch(from) } })
  }
  if (pay?.kind === 'per-hour' && pay.fromCents !== null && pay.toCents !== null && pay.fromCents > pay.toCents) {
    issues.push({ path: 'pay.toCents', message: 'pay.from-after-to' })
  }
  return issues
}

/**
 * Hours paid for these shifts: at most the time one is there, at least that time without the breaks of the
 * Arbeidstijdenwet (art. 5:4: 30 minutes in more than 5½ hours, 45 in more than 10), which need not be paid.
 */
export function paidHours(shifts: readonly TimeBlock[]): { least: number; most: number } {
  const minutes = totalMinutes(shifts)
  const breaks = shifts
    .map((shift) => shift.endsAt - shift.startsAt)
    .reduce((sum, length) => sum + (length > 600 ? 45 : length > 330 ? 30 : 0), 0)
  return { least: (minutes - breaks) / 60, most: minutes / 60 }
}

function inDutch(hours: number): string {
  return String(Math.round(hours * 10) / 10).replace('.', ',')
}

/** Days that are too early or too late, seen from today. The closing day itself still counts: one can respond until it ends. */
export function untimely({ startsOn, closesOn }: VacancyContent, today: DayString): Issue[] {
  const issues: Issue[] = []
  if (startsOn && startsOn < today) issues.push({ path: 'startsOn', message: 'day.in-the-past' })
  if (startsOn && startsOn > addDays(today, 730)) issues.push({ path: 'startsOn', message: 'day.start-too-far' })
  if (closesOn && closesOn <= today) issues.push({ path: 'closesOn', message: 'day.not-in-the-future' })
  if (closesOn && closesOn > addDays(today, 365)) issues.push({ path: 'closesOn', message: 'day.closes-too-far' })
  return issues
}
