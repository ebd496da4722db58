import { WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import { MINUTES_IN_DAY } from '#app/domain/week/week.ts'
import type { CriteriaSet } from '../firmness.ts'
import type { FirmVacancy, MatchableRoster } from '../matchable.ts'
import { sharedSpans, weekSpans, type WeekSpans } from '../week-spans.ts'
import { criteriaSet } from '../weights.ts'

/** What an employer can be asked to do otherwise. */
export const EASINGS = [
  'ends-by-1430',
  'starts-at-9',
  'within-school-hours',
  'dutch-one-level-less',
  'no-licence',
  'no-diploma',
  'four-hours-less',
  'school-holidays-free',
  'from-home',
] as const
export type Easing = (typeof EASINGS)[number]

const ROSTER = criteriaSet(['week', 'school-hours'])

/** The criteria that each can change; everything else must fit already. */
export const EASING_TOUCHES: Record<Easing, CriteriaSet> = {
  'ends-by-1430': ROSTER,
  'starts-at-9': ROSTER,
  'within-school-hours': ROSTER,
  'dutch-one-level-less': criteriaSet(['dutch-speaking', 'dutch-understanding', 'dutch-reading', 'dutch-writing']),
  'no-licence': criteriaSet(['licences']),
  'no-diploma': criteriaSet(['diploma']),
  'four-hours-less': ROSTER | criteriaSet(['hours']),
  'school-holidays-free': criteriaSet(['school-holidays']),
  'from-home': criteriaSet(['travel', 'workplace']),
}

const HOME = WORKPLACES.indexOf('home')
const SCHOOL = weekSpans(WITHIN_SCHOOL_HOURS)!

/** The vacancy with this one thing otherwise; null when it makes no difference. */
export function eased(vacancy: FirmVacancy, easing: Easing): FirmVacancy | null {
  switch (easing) {
    case 'ends-by-1430':
      return withRoster(vacancy, (week) => clipped(week, 0, 14 * 60 + 30))
    case 'starts-at-9':
      return withRoster(vacancy, (week) => clipped(week, 9 * 60, MINUTES_IN_DAY))
    case 'within-school-hours':
      return withRoster(vacancy, (week) => sharedSpans(week, SCHOOL))
    case 'dutch-one-level-less':
      return vacancy.dutch.some((level) => level !== null && level > 0)
        ? { ...vacancy, dutch: vacancy.dutch.map((level) => level && level - 1) }
        : null
    case 'no-licence':
      return vacancy.licences ? { ...vacancy, licences: 0 } : null
    case 'no-diploma':
      return vacancy.diploma ? { ...vacancy, diploma: 0 } : null
    case 'four-hours-less':
      return fourHoursLess(vacancy)
    case 'school-holidays-free':
      return vacancy.schoolHolidaysFree === false ? { ...vacancy, schoolHolidaysFree: true } : null
    case 'from-home':
      return vacancy.workplace === HOME ? null : { ...vacancy, workplace: HOME, area: null }
  }
}

function fourHoursLess(vacancy: FirmVacancy): FirmVacancy | null {
  const { min, max } = vacancy.hours
  return min === null ? null : { ...vacancy, hours: { min: Math.max(1, min - 4), max } }
}

/** Every week, or the windows, changed; null when nothing changes, or nothing of a week would be left. */
function withRoster(vacancy: FirmVacancy, change: (week: WeekSpans) => WeekSpans): FirmVacancy | null {
  const { roster } = vacancy
  if (roster === null) return null
  const before = roster.kind === 'shifts' ? roster.weeks : [roster.spans]
  const after = before.map(change)
  if (after.some((week) => week.length === 0)) return null
  if (after.every((week, at) => week.join() === before[at]!.join())) return null
  const changed: MatchableRoster =
    roster.kind === 'shifts' ? { kind: 'shifts', weeks: after } : { kind: 'to-be-agreed', spans: after[0]! }
  return { ...vacancy, roster: changed }
}

/** What of each shift lies between two times of its day; a shift that lies outside of them altogether stays as it is. */
function clipped(week: WeekSpans, from: number, until: number): WeekSpans {
  return week.map((time, at) => {
    const start = at % 2 === 0 ? time : week[at - 1]!
    const end = at % 2 === 0 ? week[at + 1]! : time
    const midnight = Math.floor(start / MINUTES_IN_DAY) * MINUTES_IN_DAY
    const [first, last] = [Math.max(start, midnight + from), Math.min(end, midnight + until)]
    if (first >= last) return time
    return at % 2 === 0 ? first : last
  })
}
