import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { daysBetween, type DayString } from '#app/domain/calendar/day.ts'
import { firmVacancy, toMatchableVacancy, type MatchableRoster } from '#app/domain/matching/matchable.ts'
import { blocksOfSpans, type WeekSpans } from '#app/domain/matching/week-spans.ts'
import { CERTIFICATES, DEMANDS, LICENCES, OFFERS, OTHER_LANGUAGES, SKILLS } from '#app/domain/matching/words.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { AT_HOME, UNKNOWN, facetsOf } from '#app/domain/vacancies/vacancy-facets.ts'
import { isOpen } from '#app/domain/vacancies/vacancy.ts'
import type { MOST_ALTERNATIVES } from '#app/domain/week/week.ts'
import { blocksOf, DAYS, type TimeBlock } from '#app/domain/week/week.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { SearchIndex } from '#search/index-definition.ts'
import { loadOccupations } from '#search/occupations/load-occupations.ts'
import { wordsOfVacancy } from '#search/vacancy-words.ts'

/** A vacancy with what belongs to others but is searched with it. */
export type VacancyRow = {
  id: string
  vacancy: typeof vacancies.$inferSelect
  employerName: string | null
  regionId: string
  /** Every name of its occupation, where that was imported. */
  occupationLabels?: readonly string[]
}

/** The half hours of the first, second … of the weeks to choose from. */
export const WEEK_FIELDS = ['slots', 'slots_2', 'slots_3', 'slots_4'] as const satisfies {
  length: typeof MOST_ALTERNATIVES
}

/**
 * A vacancy as it is searched. Words are those of the database; nothing here is secret. Every field is always there, so
 * that "none of these" cannot let a vacancy pass for what we do not know: a list is empty only when it is known to be empty
 * or when its name stands in `unknowns`.
 */
export type VacancyDocument = {
  id: string
  region: string
  municipality: string
  employer_id: string

  title: string
  /** Parts and stems of title and occupation, what else this work is called, and where it is: see vacancy-words.ts. */
  kw: string
  employer: string
  tasks: string

  kind: string
  sector: string
  workplace: string
  /** Four digits, `home` or `unknown`. */
  pc4: string
  /** The portal's area, `home` or `unknown`. */
  area: string

  /*
   * What matching filters on is what stands: a demand that the employer can give way on is here as if it were not known.
   */

  /** `shifts`: all of `slots` will be worked, or of `slots_2` …; `to-be-agreed`: some of `slots`; or `unknown`. */
  roster: string
  /** How many weeks of shifts there are to choose from. */
  weeks: number
  /** Half hours that shifts or windows touch: "monday-0900". Rounded outward: a shift to 13:15 touches 13:00. */
  slots: string[]
  slots_2: string[]
  slots_3: string[]
  slots_4: string[]
  /** "monday-morning": morning ends at 12:00, afternoon at 18:00. */
  dayparts: string[]
  school_hours: string
  school_holidays_free: 'yes' | 'no' | 'unknown'
  hours_min: number | null
  hours_max: number | null
  hours_bands: readonly string[]

  /** 0 (none) … 5 (C1); null when unknown. */
  dutch_speaking: number | null
  dutch_understanding: number | null
  dutch_reading: number | null
  dutch_writing: number | null
  little_dutch: string
  diploma: string
  /** 0 (none asked) … 7; null when unknown. */
  diploma_level: number | null
  other_languages: string[]
  licences: string[]
  certificates: string[]
  demands: string[]
  skills: string[]
  offers: string[]
  /** Names of the row's lists that nobody has filled in, or that its employer can give way on. */
  unknowns: string[]

  /** Days since 1970; null when unknown. */
  starts: number | null
  /** Seconds since 1970. */
  published: number
}

/** Fields that a filter compares for equality only: a comparison on them is refused by the server, not misread. */
const EQUALITY: (keyof VacancyDocument)[] = [
  'id',
  'region',
  'municipality',
  'employer_id',
  'kind',
  'sector',
  'workplace',
  'pc4',
  'area',
  'roster',
  ...WEEK_FIELDS,
  'dayparts',
  'school_hours',
  'school_holidays_free',
  'hours_bands',
  'little_dutch',
  'diploma',
  'other_languages',
  'licences',
  'certificates',
  'demands',
  'skills',
  'offers',
  'unknowns',
]
const COMPARISON: (keyof VacancyDocument)[] = [
  'hours_min',
  'hours_max',
  'weeks',
  'diploma_level',
  'starts',
  'dutch_speaking',
  'dutch_understanding',
  'dutch_reading',
  'dutch_writing',
  'published',
]

/** More than this many vacancies are not counted: the page says "1000+". */
export const MAX_TOTAL_HITS = 1000

export const vacanciesIndex: SearchIndex<VacancyRow, VacancyDocument> = {
  name: 'vacancies',

  settings: {
    searchableAttributes: ['title', 'kw', 'employer', 'tasks'],
    filterableAttributes: [
      {
        attributePatterns: EQUALITY,
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      {
        attributePatterns: COMPARISON,
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    sortableAttributes: ['id', 'published'],
    // `sort` first: who asks for the newest gets the newest. The last two settle every tie, so that pages do not overlap.
    rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness', 'published:desc', 'id:asc'],
    proximityPrecision: 'byAttribute',
    typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
    faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_TOTAL_HITS },
    searchCutoffMs: 300,
  },

  async readRows(db, ids) {
    if (ids.length === 0) return []
    const rows = await db
      .select({ vacancy: vacancies, employerName: employers.name, regionId: municipalities.regionId })
      .from(vacancies)
      .innerJoin(municipalities, eq(vacancies.municipalityId, municipalities.id))
      .leftJoin(employers, eq(vacancies.employerId, employers.id))
      .where(inArray(vacancies.id, [...ids]))
    const { book, hasEsco } = await loadOccupations(db)
    return rows.map((row) => {
      const { id, title, occupation, occupationCode } = row.vacancy
      // Our own names are known to `wordsOfVacancy`; of ESCO's there is only what was imported.
      const entry = hasEsco ? (book.byCode(occupationCode ?? '') ?? book.byName(occupation ?? title ?? '')) : null
      return { id, ...row, occupationLabels: entry?.uri ? entry.names : undefined }
    })
  },

  async readIds(db, { after, limit }) {
    const rows = await db
      .select({ id: vacancies.id })
      .from(vacancies)
      .where(and(eq(vacancies.status, 'published'), after === null ? undefined : gt(vacancies.id, after)))
      .orderBy(asc(vacancies.id))
      .limit(limit)
    return rows.map((row) => row.id)
  },

  toDocument({ vacancy, employerName, regionId, occupationLabels }) {
    if (!isOpen(vacancy.status)) return null
    const facets = facetsOf(vacancy)
    const atHome = facets.pc4 === AT_HOME
    const stands = firmVacancy(toMatchableVacancy(vacancy))
    const [speaking, understanding, reading, writing] = stands.dutch
    const lists = {
      otherLanguages: stands.otherLanguages === null ? null : known(OTHER_LANGUAGES, vacancy.otherLanguages),
      licences: stands.licences === null ? null : known(LICENCES, vacancy.licences),
      certificates: stands.certificates === null ? null : known(CERTIFICATES, vacancy.certificates),
      demands: stands.demands === null ? null : known(DEMANDS, vacancy.demands),
      skills: known(SKILLS, vacancy.skills),
      offers: known(OFFERS, vacancy.offers),
    }
    return {
      id: vacancy.id,
      region: regionId,
      municipality: vacancy.municipalityId,
      employer_id: vacancy.employerId ?? UNKNOWN,

      title: vacancy.title ?? '',
      kw: wordsOfVacancy(vacancy, occupationLabels),
      employer: employerName ?? '',
      tasks: vacancy.tasks ?? '',

      kind: facets.kind,
      sector: facets.sector,
      workplace: vacancy.workplace ?? UNKNOWN,
      pc4: facets.pc4,
      area: atHome ? AT_HOME : ((vacancy.postcode && areaOfPostcode(vacancy.postcode)?.code) ?? UNKNOWN),

      roster: stands.roster?.kind ?? UNKNOWN,
      weeks: stands.roster?.kind === 'shifts' ? stands.roster.weeks.length : 0,
      ...slotFields(stands.roster),
      dayparts: vacancy.roster ? daypartsOf(blocksOf(vacancy.roster)) : [],
      school_hours: facets.schoolHours,
      school_holidays_free: yesNo(stands.schoolHolidaysFree),
      hours_min: stands.hours.min,
      hours_max: stands.hours.max,
      hours_bands: facets.hours,

      dutch_speaking: speaking ?? null,
      dutch_understanding: understanding ?? null,
      dutch_reading: reading ?? null,
      dutch_writing: writing ?? null,
      little_dutch: facets.littleDutch,
      diploma: facets.diploma,
      diploma_level: stands.diploma,
      other_languages: lists.otherLanguages ?? [],
      licences: lists.licences ?? [],
      certificates: lists.certificates ?? [],
      demands: lists.demands ?? [],
      skills: lists.skills ?? [],
      offers: lists.offers ?? [],
      unknowns: Object.entries(lists).flatMap(([name, list]) =>
        isAllKnown(list, vacancy[name as keyof typeof lists]) ? [] : [name],
      ),

      starts: stands.startsOn === null ? null : dayNumber(stands.startsOn),
      published: Math.floor((vacancy.publishedAt?.getTime() ?? 0) / 1000),
    }
  },
}

/** Whole days since 1970, to compare days as numbers. */
export function dayNumber(day: DayString): number {
  return daysBetween('1970-01-01', day)
}

function slotFields(roster: MatchableRoster | null): Pick<VacancyDocument, (typeof WEEK_FIELDS)[number]> {
  const weeks = roster === null ? [] : roster.kind === 'shifts' ? roster.weeks : [roster.spans]
  const slotsAt = (at: number) => slotsOf(blocksOfSpans(weeks[at] ?? NO_SPANS))
  return { slots: slotsAt(0), slots_2: slotsAt(1), slots_3: slotsAt(2), slots_4: slotsAt(3) }
}

const NO_SPANS: WeekSpans = new Int16Array()

/** "monday-0900" for every half hour that these blocks touch. The other side of a match uses the same. */
export function slotsOf(blocks: readonly TimeBlock[]): string[] {
  const slots = new Set<string>()
  for (const { day, startsAt, endsAt } of blocks) {
    for (let at = Math.floor(startsAt / 30) * 30; at < endsAt; at += 30) slots.add(slotName(day, at))
  }
  return [...slots]
}

/** Every slot that there is. */
export const ALL_SLOTS: readonly string[] = DAYS.flatMap((day) =>
  Array.from({ length: 48 }, (_, index) => slotName(day, index * 30)),
)

function slotName(day: string, minute: number): string {
  return `${day}-${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`
}

export const DAYPARTS = ['morning', 'afternoon', 'evening'] as const
const DAYPART_ENDS = { morning: 720, afternoon: 1080, evening: 1440 }

/** "monday-morning" for every part of a day that these blocks touch. */
export function daypartsOf(blocks: readonly TimeBlock[]): string[] {
  const found = new Set<string>()
  for (const { day, startsAt, endsAt } of blocks) {
    let begin = 0
    for (const part of DAYPARTS) {
      const end = DAYPART_ENDS[part]
      if (startsAt < end && endsAt > begin) found.add(`${day}-${part}`)
      begin = end
    }
  }
  return [...found]
}

/** Only words of our own lists: a complement ("none of the others") must know them all. */
function known<W extends string>(words: readonly W[], stored: readonly string[] | null): W[] | null {
  return stored && words.filter((word) => stored.includes(word))
}

/** A word that is on no list any more could have been any of them. */
function isAllKnown(list: readonly string[] | null, stored: readonly string[] | null): boolean {
  return list !== null && new Set(stored).size === list.length
}

function yesNo(answer: boolean | null): 'yes' | 'no' | 'unknown' {
  if (answer === null) return UNKNOWN
  return answer ? 'yes' : 'no'
}
