import { addDays, type DayString } from '#app/domain/calendar/day.ts'
import { CONFIRM_AGAIN_AFTER_DAYS } from '#app/domain/candidates/profile-parts.ts'
import { VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { inHalves, type MatchRules } from './match-rules.ts'
import type { MatchableProfile, MatchableVacancy } from './matchable.ts'
import { sharedMinutes, spansLieWithin, type WeekSpans } from './week-spans.ts'
import { CRITERIA, criterionBit, isHard, type Criterion } from './weights.ts'
import { STRANGE, type WordSet } from './word-set.ts'
import { CERTIFICATES, OFFERS } from './words.ts'

/*
 * The score of two without its explanation: `assess(…).score` to the point, so that millions of pairs can be put in order and
 * only those that are shown are explained. Nothing here allocates. Which two fit is not said here: that is `fits`.
 */

/** What a criterion gives: nothing, half its points (unknown, what gives way, or related work), or all. */
type Share = typeof NOTHING | typeof HALF | typeof ALL
const NOTHING = 0
const HALF = 1
const ALL = 2

type Give = (vacancy: MatchableVacancy, profile: MatchableProfile, today: DayString) => Share

const GIVES: Record<Exclude<Criterion, 'skills'>, Give> = {
  hours,
  week: (vacancy, profile) =>
    vacancy.roster === null || profile.availability === null ? HALF : room(vacancy, profile, profile.availability),
  'school-hours': schoolHours,
  'school-holidays': (vacancy, profile) =>
    vacancy.schoolHolidaysFree === true || profile.schoolHolidaysFree === false
      ? ALL
      : vacancy.schoolHolidaysFree === null || profile.schoolHolidaysFree === null
        ? HALF
        : NOTHING,
  travel,
  'dutch-speaking': (vacancy, profile) => dutch(0, vacancy, profile),
  'dutch-understanding': (vacancy, profile) => dutch(1, vacancy, profile),
  'dutch-reading': (vacancy, profile) => dutch(2, vacancy, profile),
  'dutch-writing': (vacancy, profile) => dutch(3, vacancy, profile),
  'other-languages': (vacancy, profile) => has(vacancy.otherLanguages, profile.otherLanguages),
  licences: (vacancy, profile) => has(vacancy.licences, profile.licences),
  certificates,
  diploma: (vacancy, profile) =>
    vacancy.diploma === null
      ? HALF
      : vacancy.diploma === 0
        ? ALL
        : profile.diploma === null
          ? HALF
          : profile.diploma >= vacancy.diploma
            ? ALL
            : NOTHING,
  needs,
  avoids,
  workplace: (vacancy, profile) => wished(vacancy.workplace, profile.workplaces),
  kind: (vacancy, profile) => wished(vacancy.kind, profile.kinds),
  banenafspraak: ({ kind }, { banenafspraak }) =>
    (kind !== null && kind !== BANENAFSPRAAK) || banenafspraak === true
      ? ALL
      : kind === null || banenafspraak === null
        ? HALF
        : NOTHING,
  start: ({ startsOn }, { availableFrom }, today) =>
    availableFrom === null
      ? HALF
      : availableFrom <= today
        ? ALL
        : startsOn === null
          ? HALF
          : availableFrom <= startsOn
            ? ALL
            : NOTHING,
  sector: (vacancy, profile) => wished(vacancy.sector, profile.sectors),
  occupation: ({ occupation, occupationGroup }, { occupations, occupationGroups }) =>
    occupations?.length === 0
      ? ALL
      : occupation === null || occupations === null
        ? HALF
        : occupations.includes(occupation)
          ? ALL
          : occupationGroup !== null && occupationGroups.includes(occupationGroup)
            ? HALF
            : NOTHING,
  learning,
  pay,
  confirmed: (_, { confirmedOn }, today) =>
    confirmedOn !== null && confirmedOn >= lastDayThatCounts(today) ? ALL : NOTHING,
}

const BANENAFSPRAAK = VACANCY_KINDS.indexOf('banenafspraak-job')
const LEARN_WORK_TRACK = VACANCY_KINDS.indexOf('learn-work-track')
const AT_HOME = WORKPLACES.indexOf('home')
const ON_SHOP_FLOOR = 1 << OFFERS.indexOf('dutch-on-shop-floor')
const TRAINING = 1 << OFFERS.indexOf('training')
const VOG = 1 << CERTIFICATES.indexOf('vog')
const HOURS = criterionBit('hours')

/** Per criterion, in order: how it is found, and the bit by which one side may give way on it (0: nobody can). */
const ORDER = CRITERIA.map((criterion) => ({
  give: criterion === 'skills' ? null : GIVES[criterion],
  bit: isHard(criterion) ? criterionBit(criterion) : 0,
}))

/** 0–100. Nothing is rounded but the points of skills, so that who adds them up by hand finds the same. */
export function score(vacancy: MatchableVacancy, profile: MatchableProfile, { today, weights }: MatchRules): number {
  const givesWay = vacancy.negotiable | profile.rather
  let sum = 0
  for (let at = 0; at < ORDER.length; at += 1) {
    const { give, bit } = ORDER[at]!
    const weight = weights[CRITERIA[at]!]
    if (give === null) {
      sum += skills(vacancy.skills, profile.skills, weight)
      continue
    }
    const share = give(vacancy, profile, today)
    if (share === ALL) sum += weight
    else if (share === HALF || givesWay & bit) sum += weight / 2
  }
  return sum
}

function hours({ hours: offered }: MatchableVacancy, { hours: wanted }: MatchableProfile): Share {
  if (offered.min !== null && wanted.max !== null && offered.min > wanted.max) return NOTHING
  if (wanted.min !== null && offered.max !== null && wanted.min > offered.max) return NOTHING
  const offeredLeast = offered.min ?? offered.max
  const offeredMost = offered.max ?? offered.min
  const wantedLeast = wanted.min ?? wanted.max
  const wantedMost = wanted.max ?? wanted.min
  if (offeredLeast === null || offeredMost === null || wantedLeast === null || wantedMost === null) return HALF
  return offeredLeast <= wantedMost && wantedLeast <= offeredMost ? ALL : HALF
}

/** One of the weeks lies in the free time, or enough of the windows does. */
function room(vacancy: MatchableVacancy, profile: MatchableProfile, free: WeekSpans): Share {
  const roster = vacancy.roster!
  if (roster.kind === 'shifts') {
    for (const week of roster.weeks) if (spansLieWithin(week, free)) return ALL
    return NOTHING
  }
  const minutes = sharedMinutes(roster.spans, free)
  if (minutes === 0) return NOTHING
  const asked = vacancy.hours.min
  const wanted = profile.hours.min
  const needed = more(asked, wanted)
  if (needed === null) return HALF
  if (minutes >= needed * 60) return ALL
  // Who gives way on the hours also gives way on those that do not fit in.
  const standing = more(vacancy.negotiable & HOURS ? null : asked, profile.rather & HOURS ? null : wanted)
  return standing !== null && minutes < standing * 60 ? NOTHING : HALF
}

function more(a: number | null, b: number | null): number | null {
  if (a === null) return b
  return b === null || a > b ? a : b
}

function schoolHours(vacancy: MatchableVacancy, profile: MatchableProfile): Share {
  if (profile.withinSchoolHours === false) return ALL
  if (vacancy.roster === null) return HALF
  const share = room(vacancy, profile, profile.schoolHours)
  return share === ALL || profile.withinSchoolHours === true ? share : HALF
}

function travel({ workplace, area }: MatchableVacancy, profile: MatchableProfile): Share {
  if (workplace === AT_HOME) return ALL
  if (profile.travelModes?.length === 0) return workplace === null ? HALF : NOTHING
  if (area === null || profile.reach === null) return HALF
  return profile.reach[area] ? ALL : workplace === null ? HALF : NOTHING
}

function dutch(skill: number, { dutch, offers }: MatchableVacancy, profile: MatchableProfile): Share {
  const asked = dutch[skill]!
  const has = profile.dutch[skill]!
  if (asked === null) return HALF
  if (asked === 0) return ALL
  const onShopFloor = offers !== null && (offers & ON_SHOP_FLOOR) !== 0
  if (has === null) return onShopFloor && asked === 1 ? ALL : HALF
  if (has >= asked || (onShopFloor && has === asked - 1)) return ALL
  return has === asked - 1 && (offers === null || offers & STRANGE) ? HALF : NOTHING
}

function has(asked: WordSet | null, own: WordSet | null): Share {
  if (asked === null) return HALF
  if (asked === 0) return ALL
  if (own !== null && asked & ~own & ~STRANGE) return NOTHING
  return own === null || asked & STRANGE ? HALF : ALL
}

/** A certificate of conduct is something to ask about, whatever the profile says. */
function certificates(vacancy: MatchableVacancy, { certificates: own }: MatchableProfile): Share {
  const asked = vacancy.certificates
  if (asked === null) return HALF
  if (asked === 0) return ALL
  if (own !== null && asked & ~VOG & ~own & ~STRANGE) return NOTHING
  return own === null || asked & STRANGE || asked & ~own ? HALF : ALL
}

function needs({ offers }: MatchableVacancy, { needs: needed }: MatchableProfile): Share {
  if (needed === 0) return ALL
  if (needed === null || needed === STRANGE || offers === null) return HALF
  if (needed & ~offers & ~STRANGE) return offers & STRANGE ? HALF : NOTHING
  return needed & STRANGE ? HALF : ALL
}

function avoids({ demands }: MatchableVacancy, { avoids: avoided }: MatchableProfile): Share {
  if (demands === 0 || avoided === 0) return ALL
  if (demands === null || avoided === null) return HALF
  if (demands & avoided & ~STRANGE) return NOTHING
  return (demands | avoided) & STRANGE ? HALF : ALL
}

function wished(value: number | null, wishes: WordSet | null): Share {
  if (wishes === 0) return ALL
  if (value === null || wishes === null) return HALF
  return wishes & (1 << value) ? ALL : wishes & STRANGE ? HALF : NOTHING
}

function learning({ kind, offers }: MatchableVacancy, { learning: wish }: MatchableProfile): Share {
  if (wish === null) return HALF
  if (wish === 'maybe') return ALL
  if (wish === 'no') return kind === LEARN_WORK_TRACK ? NOTHING : ALL
  if (kind === LEARN_WORK_TRACK || (offers !== null && offers & TRAINING)) return ALL
  return offers === null || offers & STRANGE ? HALF : NOTHING
}

function pay({ pay: paid }: MatchableVacancy, { payFromCents: wish }: MatchableProfile): Share {
  if (wish === null) return paid === 'unpaid' ? HALF : ALL
  if (paid === 'unpaid') return NOTHING
  if (paid === null) return HALF
  if (paid.least !== null && paid.least >= wish) return ALL
  return paid.most === null ? HALF : paid.most >= wish ? ALL : NOTHING
}

/** By the share of the skills asked that are there. */
function skills(asked: readonly string[] | null, own: readonly string[] | null, weight: number): number {
  if (asked === null) return weight / 2
  if (asked.length === 0) return weight
  if (own === null) return weight / 2
  let there = 0
  for (const skill of asked) if (own.includes(skill)) there += 1
  return inHalves(weight * (there / asked.length))
}

/** The earliest day of a confirmation that still counts, worked out once a day. */
let counted: { today: DayString; from: DayString } = { today: '', from: '' }

function lastDayThatCounts(today: DayString): DayString {
  if (counted.today !== today) counted = { today, from: addDays(today, -CONFIRM_AGAIN_AFTER_DAYS) }
  return counted.from
}
