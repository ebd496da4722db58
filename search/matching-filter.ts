import type { FirmProfile, FirmVacancy } from '#app/domain/matching/matchable.ts'
import type { DayString } from '#app/domain/calendar/day.ts'
import { blocksOfSpans, type WeekSpans } from '#app/domain/matching/week-spans.ts'
import { STRANGE, wordsIn, type WordSet } from '#app/domain/matching/word-set.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_SKILLS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
} from '#app/domain/matching/words.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { AT_HOME, UNKNOWN } from '#app/domain/vacancies/vacancy-facets.ts'
import { VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { allOf, anyOf, filterOn, type Filter } from './filter.ts'
import type { CandidateDocument } from './indexes/candidates.ts'
import { ALL_SLOTS, dayNumber, slotsOf, WEEK_FIELDS, type VacancyDocument } from './indexes/vacancies.ts'

/*
 * Hard constraints as filters, in both directions. Each may let through what does not fit, because the exact predicate
 * (`app/domain/matching/assess.ts`) judges every row again; none may hold back what fits or what is not known on either
 * side. Values come from our own word lists, and `filter.ts` quotes them all the same.
 */

const vacancy = filterOn<VacancyDocument>()
const candidate = filterOn<CandidateDocument>()

/** The published vacancies of a region that nothing known rules out for this person. */
export function vacanciesFor(
  profile: FirmProfile,
  { regionId, today }: { regionId: string; today: DayString },
): Filter {
  return allOf([
    vacancy.is('region', regionId),
    ...hoursOffered(profile),
    ...weekOffered(profile.availability),
    ...(profile.withinSchoolHours === true ? weekOffered(profile.schoolHours) : []),
    ...(profile.schoolHolidaysFree === true ? [vacancy.isNot('school_holidays_free', 'no')] : []),
    ...withinReach(profile),
    ...LANGUAGE_SKILLS.flatMap((skill, index) => dutchAsked(`dutch_${skill}`, profile.dutch[index] ?? null)),
    ...noneBeyond('other_languages', OTHER_LANGUAGES, profile.otherLanguages),
    ...noneBeyond('licences', LICENCES, profile.licences),
    // A certificate of conduct is applied for with the job: not having one rules out nothing.
    ...noneBeyond('certificates', withoutVog(CERTIFICATES), profile.certificates),
    ...diplomaAsked(profile.diploma),
    ...(profile.avoids ? [vacancy.isNoneOf('demands', wordsIn(DEMANDS, profile.avoids))] : []),
    ...wordsOf(OFFERS, profile.needs).map((need) => anyOf([vacancy.is('offers', need), offersUnknown()])),
    ...wished('workplace', WORKPLACES, profile.workplaces),
    ...wished('kind', VACANCY_KINDS, profile.kinds),
    ...(profile.banenafspraak === false ? [vacancy.isNot('kind', 'banenafspraak-job')] : []),
    ...startsInTime(profile.availableFrom, today),
  ])
}

/** The active profiles of a municipality that nothing known rules out for this vacancy. */
export function candidatesFor(asked: FirmVacancy, { municipalityId }: { municipalityId: string }): Filter {
  const { hours } = asked
  // An offer that is on no list any more may have been the one that is needed.
  const offers = asked.offers !== null && asked.offers & STRANGE ? null : asked.offers
  const place = asked.workplace === null ? null : WORKPLACES[asked.workplace]
  const area = asked.area === null ? null : AREAS[asked.area]?.code
  return allOf([
    candidate.is('municipality', municipalityId),
    ...(hours.max === null ? [] : [unlessUnknown('hours_min', candidate.isAtMost('hours_min', hours.max))]),
    ...(hours.min === null ? [] : [unlessUnknown('hours_max', candidate.isAtLeast('hours_max', hours.min))]),
    ...weekTaken(asked.roster, 'free'),
    ...weekTaken(asked.roster, 'school_hours'),
    ...(asked.schoolHolidaysFree === false ? [candidate.isNot('school_holidays_free', 'yes')] : []),
    ...(area && (place === 'on-site' || place === 'hybrid')
      ? [unlessUnknown('reach', candidate.is('reach', area))]
      : []),
    ...LANGUAGE_SKILLS.flatMap((skill, index) => dutchHad(`dutch_${skill}`, asked.dutch[index] ?? null, offers)),
    ...wordsOf(OTHER_LANGUAGES, asked.otherLanguages).map((word) =>
      unlessUnknown('other_languages', candidate.is('other_languages', word)),
    ),
    ...(asked.diploma === null
      ? []
      : [unlessUnknown('diploma_level', candidate.isAtLeast('diploma_level', asked.diploma))]),
    ...wordsOf(LICENCES, asked.licences).map((word) => unlessUnknown('licences', candidate.is('licences', word))),
    ...withoutVog(wordsOf(CERTIFICATES, asked.certificates)).map((word) =>
      unlessUnknown('certificates', candidate.is('certificates', word)),
    ),
    ...(asked.demands === null ? [] : [candidate.isNoneOf('avoids', wordsIn(DEMANDS, asked.demands))]),
    ...(offers === null ? [] : [candidate.isNoneOf('needs', beyond(OFFERS, offers))]),
    ...(place ? [unlessUnknown('workplaces', candidate.is('workplaces', place))] : []),
    ...(asked.kind === null ? [] : [unlessUnknown('kinds', candidate.is('kinds', VACANCY_KINDS[asked.kind] ?? ''))]),
  ])
}

function hoursOffered({ hours }: FirmProfile): Filter[] {
  return [
    ...(hours.max === null ? [] : [anyOf([vacancy.isUnknown('hours_min'), vacancy.isAtMost('hours_min', hours.max)])]),
    ...(hours.min === null ? [] : [anyOf([vacancy.isUnknown('hours_max'), vacancy.isAtLeast('hours_max', hours.min)])]),
  ]
}

/** All of the shifts of one of the weeks must lie in the free time, and some of what is to be agreed. */
function weekOffered(availability: WeekSpans | null): Filter[] {
  if (availability === null) return []
  const free = slotsOf(blocksOfSpans(availability))
  const isFree = new Set(free)
  const others = ALL_SLOTS.filter((slot) => !isFree.has(slot))
  return [
    anyOf([
      vacancy.isNot('roster', 'shifts'),
      // A week that is not there has no slots, and would fit anybody.
      ...WEEK_FIELDS.map((field, at) => {
        const fits = vacancy.isNoneOf(field, others)
        return at === 0 ? fits : allOf([vacancy.isAtLeast('weeks', at + 1), fits])
      }),
    ]),
    anyOf([vacancy.isNot('roster', 'to-be-agreed'), vacancy.isOneOf('slots', free)]),
  ]
}

function weekTaken(roster: FirmVacancy['roster'], field: 'free' | 'school_hours'): Filter[] {
  if (roster === null) return []
  const slots = (spans: WeekSpans) => slotsOf(blocksOfSpans(spans))
  const fits =
    roster.kind === 'shifts'
      ? anyOf(roster.weeks.map((week) => allOf(slots(week).map((slot) => candidate.is(field, slot)))))
      : candidate.isOneOf(field, slots(roster.spans))
  return [unlessUnknown(field, fits)]
}

function diplomaAsked(has: number | null): Filter[] {
  if (has === null) return []
  return [anyOf([vacancy.isUnknown('diploma_level'), vacancy.isAtMost('diploma_level', has)])]
}

/** Who can start now can start anywhere. */
function startsInTime(availableFrom: DayString | null, today: DayString): Filter[] {
  if (availableFrom === null || availableFrom <= today) return []
  return [anyOf([vacancy.isUnknown('starts'), vacancy.isAtLeast('starts', dayNumber(availableFrom))])]
}

function withinReach({ reach }: FirmProfile): Filter[] {
  if (reach === null) return []
  const areas = AREAS.filter((_, index) => reach[index]).map((area) => area.code)
  return [
    anyOf([
      vacancy.isOneOf('area', [...areas, AT_HOME, UNKNOWN]),
      // Perhaps it can be done at home: that is asked before it is ruled out.
      vacancy.is('workplace', UNKNOWN),
    ]),
  ]
}

type DutchField = `dutch_${(typeof LANGUAGE_SKILLS)[number]}`

/** One level more can be asked of who may learn it on the shop floor; whether that is offered may still be a question. */
function dutchAsked(field: DutchField, has: number | null): Filter[] {
  if (has === null) return []
  return [
    anyOf([
      vacancy.isUnknown(field),
      vacancy.isAtMost(field, has),
      allOf([vacancy.isAtMost(field, has + 1), anyOf([vacancy.is('offers', 'dutch-on-shop-floor'), offersUnknown()])]),
    ]),
  ]
}

function dutchHad(field: DutchField, asked: number | null, offers: WordSet | null): Filter[] {
  if (asked === null) return []
  const isEased = offers === null || wordsIn(OFFERS, offers).includes('dutch-on-shop-floor')
  return [unlessUnknown(field, candidate.isAtLeast(field, isEased ? asked - 1 : asked))]
}

function noneBeyond(
  field: 'other_languages' | 'licences' | 'certificates',
  list: readonly string[],
  has: WordSet | null,
): Filter[] {
  if (has === null) return []
  const all = { other_languages: OTHER_LANGUAGES, licences: LICENCES, certificates: CERTIFICATES }[field]
  const had = wordsOf<string>(all, has)
  return [
    vacancy.isNoneOf(
      field,
      list.filter((word) => !had.includes(word)),
    ),
  ]
}

/** No wish at all is not the same as a wish for nothing. */
function wished(field: 'workplace' | 'kind', list: readonly string[], wishes: WordSet | null): Filter[] {
  const words = wordsOf(list, wishes)
  return words.length === 0 || (wishes ?? 0) & STRANGE ? [] : [vacancy.isOneOf(field, [...words, UNKNOWN])]
}

function unlessUnknown(field: keyof CandidateDocument, filter: Filter): Filter {
  return anyOf([candidate.isUnknown(field), filter])
}

function offersUnknown(): Filter {
  return vacancy.is('unknowns', 'offers')
}

function wordsOf<Word extends string>(list: readonly Word[], set: WordSet | null): Word[] {
  return set === null ? [] : wordsIn(list, set)
}

function beyond(list: readonly string[], set: WordSet): string[] {
  const words = wordsIn(list, set)
  return list.filter((word) => !words.includes(word))
}

function withoutVog(certificates: readonly string[]): string[] {
  return certificates.filter((certificate) => certificate !== 'vog')
}
