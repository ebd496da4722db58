import type { TravelMode } from '#app/domain/candidates/candidate.ts'
import type { Outcome } from '#app/domain/matching/assessment.ts'
import type { ProfileFacts, VacancyFacts } from '#app/domain/matching/matchable.ts'
import type { Criterion } from '#app/domain/matching/weights.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_LEVELS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SECTORS,
} from '#app/domain/matching/words.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { travelMinutes } from '#app/domain/places/travel.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { DAYS, type TimeBlock } from '#app/domain/week/week.ts'

export type Plain = Exclude<Outcome, 'negotiable'>

/**
 * The rules a second time, slowly and by another road: straight from the rows, by sets, by counting minutes, and by trying
 * every value that an unknown could have.
 */
type Rule = (vacancy: VacancyFacts, profile: ProfileFacts, today: string) => Plain

/** Of all that could be the case: always, never, or now and then. */
function overall(cases: Iterable<boolean>): Plain {
  const seen = new Set(cases)
  return seen.size === 2 ? 'unknown' : seen.has(true) ? 'met' : 'not-met'
}

/** Every range that the known ends leave possible; beyond the ends that occur, one more on either side says it all. */
function rangesOf(min: number | null, max: number | null, ends: number[]): [number, number][] {
  const possible = [-1, ...ends, 99]
  return (min === null ? possible : [min]).flatMap((from) =>
    (max === null ? possible : [max]).filter((to) => from <= to).map((to): [number, number] => [from, to]),
  )
}

const minutes = new WeakMap<readonly TimeBlock[], Set<string>>()

function minutesOf(blocks: readonly TimeBlock[]): Set<string> {
  const known = minutes.get(blocks)
  if (known) return known
  const counted = countMinutes(blocks)
  minutes.set(blocks, counted)
  return counted
}

function countMinutes(blocks: readonly TimeBlock[]): Set<string> {
  const minutes = new Set<string>()
  for (const { day, startsAt, endsAt } of blocks) {
    // All times in these tests are whole quarters.
    for (let minute = startsAt; minute < endsAt; minute += 15) minutes.add(`${DAYS.indexOf(day)}-${minute}`)
  }
  return minutes
}

const hours: Rule = (v, p) => {
  const ends = [v.hoursMin, v.hoursMax, p.hoursMin, p.hoursMax].filter((h) => h !== null)
  return overall(
    rangesOf(v.hoursMin, v.hoursMax, ends).flatMap(([a, b]) =>
      // Two ranges overlap when an end of one lies in the other.
      rangesOf(p.hoursMin, p.hoursMax, ends).map(([c, d]) => (a <= c && c <= b) || (c <= a && a <= d)),
    ),
  )
}

/** Whether the work can be done in these minutes of the week. */
function doneIn(free: Set<string>, v: VacancyFacts, p: ProfileFacts): Plain {
  const { roster } = v
  if (!roster) return 'unknown'
  if (roster.kind === 'to-be-agreed') {
    if (roster.windows.length === 0) return 'unknown'
    const shared = [...minutesOf(roster.windows)].filter((minute) => free.has(minute)).length * 15
    if (shared === 0) return 'not-met'
    const least = [v.hoursMin, p.hoursMin].filter((h) => h !== null)
    if (least.length === 0) return 'unknown'
    return least.every((h) => shared >= h * 60) ? 'met' : 'not-met'
  }
  const weeks = (roster.kind === 'fixed' ? [roster.shifts] : roster.rosters).filter((shifts) => shifts.length > 0)
  if (weeks.length === 0) return 'unknown'
  return weeks.some((shifts) => [...minutesOf(shifts)].every((minute) => free.has(minute))) ? 'met' : 'not-met'
}

const week: Rule = (v, p) => (p.availability === null ? 'unknown' : doneIn(minutesOf(p.availability), v, p))

const SCHOOL: TimeBlock[] = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((day) => ({
  day,
  startsAt: 9 * 60,
  endsAt: day === 'wednesday' ? 12 * 60 : 13 * 60 + 45,
}))

const schoolHours: Rule = (v, p) => {
  if (p.withinSchoolHours === false) return 'met'
  const school = minutesOf(p.schoolHours ?? SCHOOL)
  const free = p.availability === null || p.rather?.includes('week') ? null : minutesOf(p.availability)
  const outcome = doneIn(free ? new Set([...school].filter((minute) => free.has(minute))) : school, v, p)
  return p.withinSchoolHours === null && outcome !== 'met' ? 'unknown' : outcome
}

const schoolHolidays: Rule = (v, p) =>
  overall(
    (v.schoolHolidaysFree === null ? [true, false] : [v.schoolHolidaysFree]).flatMap((free) =>
      (p.schoolHolidaysFree === null ? [true, false] : [p.schoolHolidaysFree]).map((needs) => free || !needs),
    ),
  )

const diploma: Rule = (v, p) => {
  const { diploma: asked } = v
  if (asked === null) return 'unknown'
  const possible = p.diploma === null ? DIPLOMAS : [p.diploma]
  return overall(possible.map((has) => DIPLOMAS.indexOf(has) >= DIPLOMAS.indexOf(asked)))
}

const banenafspraak: Rule = (v, p) =>
  overall(
    (v.kind === null ? VACANCY_KINDS : [v.kind]).flatMap((kind) =>
      (p.banenafspraak === null ? [true, false] : [p.banenafspraak]).map(
        (counts) => kind !== 'banenafspraak-job' || counts,
      ),
    ),
  )

const UNPAID = ['work-experience-place', 'trial-placement']

const pay: Rule = (v, p) => {
  const isUnpaid = v.kind !== null && UNPAID.includes(v.kind)
  if (p.payFromCents === null) return isUnpaid ? 'unknown' : 'met'
  if (isUnpaid) return 'not-met'
  const { fromCents: from, toCents: to } = v.pay?.kind === 'per-hour' ? v.pay : { fromCents: null, toCents: null }
  if (from !== null && from >= p.payFromCents) return 'met'
  if (to === null) return 'unknown'
  return to >= p.payFromCents ? 'met' : 'not-met'
}

/** Ninety days before the day of these tests. */
const confirmed: Rule = (_, p) => (Object.values(p.confirmed).some((day) => day >= '2026-03-06') ? 'met' : 'not-met')

const travel: Rule = (v, p) => {
  if (v.workplace === 'home') return 'met'
  const possible = (modes: string[]): Plain => {
    const area = v.postcode && areaOfPostcode(v.postcode)?.code
    if (modes.length === 0) return 'not-met'
    if (!area || !p.homeArea || p.travelMinutes === null) return 'unknown'
    const times = modes.map((mode) => travelMinutes(mode as TravelMode, p.homeArea!, area))
    if (times.includes(null)) return 'unknown'
    return times.some((minutes) => minutes! <= p.travelMinutes!) ? 'met' : 'not-met'
  }
  const outcome = p.travelModes === null ? 'unknown' : possible(p.travelModes)
  return outcome === 'not-met' && v.workplace === null ? 'unknown' : outcome
}

function dutch(column: 'dutchSpeaking' | 'dutchUnderstanding' | 'dutchReading' | 'dutchWriting'): Rule {
  return (v, p) => {
    const asked = v[column]
    if (asked === null) return 'unknown'
    if (asked === 'none') return 'met'
    const helps =
      v.offers === null || v.offers.includes('no-longer-in-the-list')
        ? v.offers?.includes('dutch-on-shop-floor')
          ? [true]
          : [true, false]
        : [v.offers.includes('dutch-on-shop-floor')]
    const levels = p[column] === null ? LANGUAGE_LEVELS : [p[column]]
    return overall(
      helps.flatMap((help) =>
        levels.map((has) => LANGUAGE_LEVELS.indexOf(has) >= LANGUAGE_LEVELS.indexOf(asked) - (help ? 1 : 0)),
      ),
    )
  }
}

/** All of `asked` (of the list) must be in `has`; a value outside the list leaves it open. */
function covers(list: readonly string[], asked: string[] | null, has: string[] | null): Plain {
  if (asked === null) return 'unknown'
  if (asked.length === 0) return 'met'
  if (has && asked.some((value) => list.includes(value) && !has.includes(value))) return 'not-met'
  if (has === null || asked.some((value) => !list.includes(value))) return 'unknown'
  return 'met'
}

const LICENCE_CHAINS: Record<string, string> = {
  AM: 'AM',
  B: 'B AM',
  BE: 'BE B AM',
  C: 'C B AM',
  CE: 'CE C BE B AM',
  D: 'D B AM',
  T: 'T AM',
}

const certificates: Rule = (v, p) => {
  const has = p.certificates?.flatMap((c) => (c === 'vca-vol' ? [c, 'vca-basis'] : [c])) ?? null
  const others = v.certificates?.filter((c) => c !== 'vog') ?? null
  const outcome = covers(CERTIFICATES, others, has)
  const needsVog = v.certificates?.includes('vog') && !has?.includes('vog')
  return outcome === 'met' && needsVog ? 'unknown' : outcome
}

const needs: Rule = (v, p) => {
  if (p.needs === null) return 'unknown'
  if (p.needs.length === 0) return 'met'
  if (v.offers === null) return 'unknown'
  const missing = p.needs.filter((need) => OFFERS.includes(need as never) && !v.offers!.includes(need))
  const vague = v.offers.some((offer) => !OFFERS.includes(offer as never))
  if (missing.length > 0) return vague ? 'unknown' : 'not-met'
  return p.needs.every((need) => OFFERS.includes(need as never)) ? 'met' : 'unknown'
}

const avoids: Rule = (v, p) => {
  if (p.avoids?.length === 0 || v.demands?.length === 0) return 'met'
  if (p.avoids === null || v.demands === null) return 'unknown'
  const avoided = p.avoids.includes('light-lifting') ? [...p.avoids, 'heavy-lifting'] : p.avoids
  if (v.demands.some((demand) => DEMANDS.includes(demand as never) && avoided.includes(demand))) return 'not-met'
  return [...v.demands, ...p.avoids].every((demand) => DEMANDS.includes(demand as never)) ? 'met' : 'unknown'
}

function wish(list: readonly string[], value: string | null, wished: string[] | null): Plain {
  if (wished?.length === 0) return 'met'
  if (value === null || wished === null) return 'unknown'
  if (wished.includes(value)) return 'met'
  return wished.every((w) => list.includes(w)) ? 'not-met' : 'unknown'
}

const start: Rule = (v, p, today) => {
  if (p.availableFrom === null) return 'unknown'
  const possibleStarts = v.startsOn === null ? [today, '9999-12-31'] : [v.startsOn]
  return overall(possibleStarts.map((day) => p.availableFrom! <= (day < today ? today : day)))
}

const skills: Rule = (v, p) => {
  if (v.skills?.length === 0) return 'met'
  if (v.skills === null || p.skills === null) return 'unknown'
  return v.skills.filter((skill) => p.skills!.includes(skill)).length * 2 >= v.skills.length ? 'met' : 'not-met'
}

const occupation: Rule = (v, p) => {
  if (p.occupations?.length === 0) return 'met'
  if (v.occupation === null || v.occupation === 'iets anders' || p.occupations === null) return 'unknown'
  const code = v.occupation === 'Schoonmaakster' ? 'schoonmaker' : v.occupation
  // Near relatives: cleaners of offices and cleaners, those who grill and cooks.
  const asked = { kantoorschoonmaker: 'schoonmaker', Grillkok: 'kok' }[code] ?? code
  return p.occupations.includes(asked) ? 'met' : 'not-met'
}

const learning: Rule = (v, p) => {
  if (p.learning === null) return 'unknown'
  if (p.learning === 'maybe') return 'met'
  if (p.learning === 'no') return v.kind === 'learn-work-track' ? 'not-met' : 'met'
  if (v.kind === 'learn-work-track' || v.offers?.includes('training')) return 'met'
  return v.offers?.every((offer) => OFFERS.includes(offer as never)) ? 'not-met' : 'unknown'
}

export const ORACLE: Record<Criterion, Rule> = {
  hours,
  week,
  'school-hours': schoolHours,
  'school-holidays': schoolHolidays,
  travel,
  'dutch-speaking': dutch('dutchSpeaking'),
  'dutch-understanding': dutch('dutchUnderstanding'),
  'dutch-reading': dutch('dutchReading'),
  'dutch-writing': dutch('dutchWriting'),
  'other-languages': (v, p) => covers(OTHER_LANGUAGES, v.otherLanguages, p.otherLanguages),
  licences: (v, p) =>
    covers(LICENCES, v.licences, p.licences?.flatMap((l) => (LICENCE_CHAINS[l] ?? '').split(' ')) ?? null),
  certificates,
  diploma,
  needs,
  avoids,
  workplace: (v, p) => wish(WORKPLACES, v.workplace, p.workplaces),
  kind: (v, p) => wish(VACANCY_KINDS, v.kind, p.kinds),
  banenafspraak,
  start,
  skills,
  sector: (v, p) => wish(SECTORS, v.sector, p.sectors),
  occupation,
  learning,
  pay,
  confirmed,
}

/** Criteria on which the vacancy may give way, and those that give way with them. */
const EMPLOYER_CAN =
  'hours week school-holidays dutch-speaking dutch-understanding dutch-reading dutch-writing other-languages licences certificates diploma avoids start'
const PERSON_CAN = 'hours week school-hours school-holidays travel needs avoids workplace kind start'

/**
 * What is not met is negotiable when a side gives way on it. Where hours are to be agreed, that the hours do not fit in is also
 * negotiable when it would fit without the hours of the side that gives way on hours.
 */
export function oracle(criterion: Criterion, v: VacancyFacts, p: ProfileFacts, today: string): Outcome {
  const plain = ORACLE[criterion](v, p, today)
  if (plain !== 'not-met' || ['skills', 'sector', 'occupation', 'learning', 'pay', 'confirmed'].includes(criterion)) {
    return plain
  }
  const gives = (marks: string[] | null, can: string, name: string) =>
    can.split(' ').includes(name) && (marks ?? []).includes(name)
  const employer =
    gives(v.negotiable, EMPLOYER_CAN, criterion) ||
    (criterion === 'school-hours' && gives(v.negotiable, EMPLOYER_CAN, 'week'))
  if (employer || gives(p.rather, PERSON_CAN, criterion)) return 'negotiable'
  if (v.roster?.kind === 'to-be-agreed' && (criterion === 'week' || criterion === 'school-hours')) {
    const easedV = gives(v.negotiable, EMPLOYER_CAN, 'hours') ? { ...v, hoursMin: null } : v
    const easedP = gives(p.rather, PERSON_CAN, 'hours') ? { ...p, hoursMin: null } : p
    if (ORACLE[criterion](easedV, easedP, today) !== 'not-met') return 'negotiable'
  }
  return 'not-met'
}
