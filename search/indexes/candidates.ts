import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { firmProfile, toMatchableProfile } from '#app/domain/matching/matchable.ts'
import { blocksOfSpans } from '#app/domain/matching/week-spans.ts'
import { STRANGE, wordsIn } from '#app/domain/matching/word-set.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_SKILLS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
} from '#app/domain/matching/words.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import type { SearchIndex } from '#search/index-definition.ts'
import { slotsOf } from './vacancies.ts'

export type CandidateRow = typeof candidateProfiles.$inferSelect

/**
 * A profile as vacancies look for it: only what can rule it out, as words and numbers. Null is unknown, or a wish that can
 * give way, and rules out nothing. The id is random and the link from it to a person is in the vault; reference, wishes,
 * dates, the banenafspraak and whose caseload it is in are not here, so that what leaks from the search server leads to nobody.
 */
export type CandidateDocument = {
  id: string
  municipality: string
  /** Half hours that the person's free time touches; rounded outward, as a vacancy's shifts are. */
  free: string[] | null
  /** The same of the school hours of this family, for who can only work then. */
  school_hours: string[] | null
  /** `yes` for who must be free in school holidays. */
  school_holidays_free: 'yes' | null
  hours_min: number | null
  hours_max: number | null
  /** Areas that can be reached in the time and by the means this person has. */
  reach: string[] | null
  /** 0 (none) … 5 (C1). */
  dutch_speaking: number | null
  dutch_understanding: number | null
  dutch_reading: number | null
  dutch_writing: number | null
  /** With what they include: who may drive a car may ride a moped. */
  licences: string[] | null
  certificates: string[] | null
  other_languages: string[] | null
  /** 0 (none) … 7. */
  diploma_level: number | null
  needs: string[] | null
  avoids: string[] | null
  /** Null also for who has no preference. */
  workplaces: string[] | null
  kinds: string[] | null
}

const COMPARISON = [
  'hours_min',
  'hours_max',
  'diploma_level',
  ...LANGUAGE_SKILLS.map((skill) => `dutch_${skill}` as const),
] satisfies (keyof CandidateDocument)[]
const EQUALITY = [
  'id',
  'municipality',
  'free',
  'school_hours',
  'school_holidays_free',
  'reach',
  'other_languages',
  'licences',
  'certificates',
  'needs',
  'avoids',
  'workplaces',
  'kinds',
] satisfies (keyof CandidateDocument)[]

export const candidatesIndex: SearchIndex<CandidateRow, CandidateDocument> = {
  name: 'candidates',

  settings: {
    // Nobody searches people by text.
    searchableAttributes: ['municipality'],
    filterableAttributes: [
      { attributePatterns: EQUALITY, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
      { attributePatterns: COMPARISON, features: { facetSearch: false, filter: { equality: true, comparison: true } } },
    ],
    sortableAttributes: ['id'],
    rankingRules: ['sort', 'words'],
    proximityPrecision: 'byAttribute',
    pagination: { maxTotalHits: 1000 },
    searchCutoffMs: 300,
  },

  async readRows(db, ids) {
    if (ids.length === 0) return []
    return db
      .select()
      .from(candidateProfiles)
      .where(inArray(candidateProfiles.id, [...ids]))
  },

  async readIds(db, { after, limit }) {
    const rows = await db
      .select({ id: candidateProfiles.id })
      .from(candidateProfiles)
      .where(and(eq(candidateProfiles.status, 'active'), after === null ? undefined : gt(candidateProfiles.id, after)))
      .orderBy(asc(candidateProfiles.id))
      .limit(limit)
    return rows.map((row) => row.id)
  },

  toDocument(row) {
    if (row.status !== 'active') return null
    const profile = firmProfile(toMatchableProfile(row))
    const [speaking, understanding, reading, writing] = profile.dutch
    return {
      id: row.id,
      municipality: row.municipalityId,
      free: profile.availability && slotsOf(blocksOfSpans(profile.availability)),
      school_hours: profile.withinSchoolHours === true ? slotsOf(blocksOfSpans(profile.schoolHours)) : null,
      school_holidays_free: profile.schoolHolidaysFree === true ? 'yes' : null,
      hours_min: profile.hours.min,
      hours_max: profile.hours.max,
      reach: profile.reach && AREAS.filter((_, index) => profile.reach?.[index]).map((area) => area.code),
      dutch_speaking: speaking ?? null,
      dutch_understanding: understanding ?? null,
      dutch_reading: reading ?? null,
      dutch_writing: writing ?? null,
      licences: words(LICENCES, profile.licences),
      certificates: words(CERTIFICATES, profile.certificates),
      other_languages: words(OTHER_LANGUAGES, profile.otherLanguages),
      diploma_level: profile.diploma,
      needs: words(OFFERS, profile.needs),
      avoids: words(DEMANDS, profile.avoids),
      workplaces: wishes(WORKPLACES, profile.workplaces),
      kinds: wishes(VACANCY_KINDS, profile.kinds),
    }
  },
}

function words(list: readonly string[], set: number | null): string[] | null {
  return set === null ? null : wordsIn(list, set)
}

/** Wishing for nothing in particular rules out nothing, and neither does a wish that is on no list any more. */
function wishes(list: readonly string[], set: number | null): string[] | null {
  return set === 0 || (set ?? 0) & STRANGE ? null : words(list, set)
}
