import { NEGOTIABLE_DEMANDS, type NegotiableDemand } from '#app/domain/matching/firmness.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_SKILLS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SKILLS,
  levelNumber,
  type Certificate,
  type Demand,
  type LanguageLevel,
  type LanguageLevels,
  type LanguageSkill,
  type Licence,
  type Offer,
  type OtherLanguage,
  type Sector,
  type Skill,
} from '#app/domain/matching/words.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { schoolHoursFit, type SchoolHoursFit } from '#app/domain/week/school-hours.ts'
import type { Roster } from '#app/domain/week/week.ts'
import type { employers } from '#db/schema/employers.ts'
import type { vacancies } from '#db/schema/vacancies.ts'
import { isOpen, type Diploma, type Pay, type VacancyKind, type Workplace } from './vacancy.ts'

/**
 * All that a job seeker may see of a vacancy. How to reach the contact person, what the desk wrote and what it counts towards are not
 * in it: who is interested is called by the desk. Null = not known; an empty list = none.
 */
export type PublicVacancy = {
  id: string
  isOpen: boolean
  title: string | null
  occupation: string | null
  sector: Sector | null
  kind: VacancyKind | null
  places: number | null
  tasks: string | null
  employer: { name: string; about: string | null; website: string | null } | null
  /** First name or name of who one works with or for. */
  contactName: string | null

  hoursMin: number | null
  hoursMax: number | null
  roster: Roster | null
  schoolHours: SchoolHoursFit | null
  schoolHolidaysFree: boolean | null

  workplace: Workplace | null
  postcode: string | null
  street: string | null
  placeName: string | null
  /** The portal's own area, for travel and for "Overvecht"; null outside the region. */
  areaCode: string | null
  areaName: string | null

  dutch: LanguageLevels
  otherLanguages: OtherLanguage[] | null
  licences: Licence[] | null
  certificates: Certificate[] | null
  demands: Demand[] | null
  skills: Skill[] | null
  diploma: Diploma | null
  /** Demands on which the employer gives way. */
  negotiable: NegotiableDemand[]

  offers: Offer[] | null
  pay: Pay | null
  benefits: string | null

  startsOn: string | null
  closesOn: string | null
  publishedAt: Date | null
  /** Where it was taken over from, when it was not typed here. */
  sourceUrl: string | null
}

type VacancyRow = typeof vacancies.$inferSelect
type EmployerRow = Pick<typeof employers.$inferSelect, 'name' | 'about' | 'website'>

/** The public half of a stored vacancy. Words that are on no list any more are left out. */
export function toPublicVacancy(row: VacancyRow, employer: EmployerRow | null): PublicVacancy {
  const area = row.postcode ? areaOfPostcode(row.postcode) : null
  return {
    id: row.id,
    isOpen: isOpen(row.status),
    title: row.title,
    occupation: row.occupation,
    sector: row.sector,
    kind: row.kind,
    places: row.places,
    tasks: row.tasks,
    employer: employer && { name: employer.name, about: employer.about, website: webAddress(employer.website) },
    contactName: row.contact?.name ?? null,

    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    roster: row.roster,
    schoolHours: schoolHoursFit(row.roster),
    schoolHolidaysFree: row.schoolHolidaysFree,

    workplace: row.workplace,
    postcode: row.postcode,
    street: row.street,
    placeName: row.placeName,
    areaCode: area?.code ?? null,
    areaName: area?.name ?? null,

    dutch: dutchOf(row),
    otherLanguages: known(OTHER_LANGUAGES, row.otherLanguages),
    licences: known(LICENCES, row.licences),
    certificates: known(CERTIFICATES, row.certificates),
    demands: known(DEMANDS, row.demands),
    skills: known(SKILLS, row.skills),
    diploma: row.diploma,
    negotiable: known(NEGOTIABLE_DEMANDS, row.negotiable) ?? [],

    offers: known(OFFERS, row.offers),
    pay: row.pay,
    benefits: row.benefits,

    startsOn: row.startsOn,
    closesOn: row.closesOn,
    publishedAt: row.publishedAt,
    sourceUrl: webAddress(row.sourceUrl),
  }
}

export function dutchOf(
  row: Pick<VacancyRow, 'dutchSpeaking' | 'dutchUnderstanding' | 'dutchReading' | 'dutchWriting'>,
): LanguageLevels {
  return {
    speaking: row.dutchSpeaking,
    understanding: row.dutchUnderstanding,
    reading: row.dutchReading,
    writing: row.dutchWriting,
  }
}

/**
 * Whether little Dutch is enough: A2 at most for speaking and understanding, A1 at most for reading and writing.
 * Null when it is not known for every skill: "little Dutch needed" is a promise, so it is never a guess.
 */
export function needsLittleDutch(dutch: LanguageLevels): boolean | null {
  if (LANGUAGE_SKILLS.some((skill) => asksTooMuch(skill, dutch[skill]))) return false
  return LANGUAGE_SKILLS.some((skill) => dutch[skill] === null) ? null : true
}

const LITTLE: Record<LanguageSkill, LanguageLevel> = {
  speaking: 'A2',
  understanding: 'A2',
  reading: 'A1',
  writing: 'A1',
}

function asksTooMuch(skill: LanguageSkill, level: LanguageLevel | null): boolean {
  return level !== null && levelNumber(level) > levelNumber(LITTLE[skill])
}

/** What one can be asked to bring, in the order in which people ask about it. */
export const REQUIREMENTS = ['dutch', 'diploma', 'licences', 'certificates', 'otherLanguages', 'skills'] as const
export type Requirement = (typeof REQUIREMENTS)[number]

/** Sorted into what is needed, what is not, and what the employer has not said. */
export function requirementsOf(vacancy: PublicVacancy): Record<'needed' | 'notNeeded' | 'unknown', Requirement[]> {
  const answer: Record<Requirement, boolean | null> = {
    dutch: asksDutch(vacancy.dutch),
    diploma: vacancy.diploma && vacancy.diploma !== 'none',
    licences: vacancy.licences && vacancy.licences.length > 0,
    certificates: vacancy.certificates && vacancy.certificates.length > 0,
    otherLanguages: vacancy.otherLanguages && vacancy.otherLanguages.length > 0,
    skills: vacancy.skills && vacancy.skills.length > 0,
  }
  return {
    needed: REQUIREMENTS.filter((requirement) => answer[requirement] === true),
    notNeeded: REQUIREMENTS.filter((requirement) => answer[requirement] === false),
    unknown: REQUIREMENTS.filter((requirement) => answer[requirement] === null),
  }
}

function asksDutch(dutch: LanguageLevels): boolean | null {
  if (LANGUAGE_SKILLS.some((skill) => dutch[skill] !== null && dutch[skill] !== 'none')) return true
  return LANGUAGE_SKILLS.every((skill) => dutch[skill] === 'none') ? false : null
}

/** The words of a stored list that are still on ours. */
export function known<W extends string>(words: readonly W[], stored: readonly string[] | null): W[] | null {
  return stored && words.filter((word) => stored.includes(word))
}

/** Only what a browser can follow safely: another scheme would be a script in a link. */
function webAddress(address: string | null): string | null {
  if (!address) return null
  const url = URL.canParse(address) ? address : `https://${address}`
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}
