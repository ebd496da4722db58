import fc from 'fast-check'
import { LEARNING_WISHES, TRAVEL_MODES } from '#app/domain/candidates/candidate.ts'
import type { ProfileFacts, VacancyFacts } from '#app/domain/matching/matchable.ts'
import { NEGOTIABLE_DEMANDS, RATHER_WISHES } from '#app/domain/matching/firmness.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_LEVELS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SECTORS,
  SKILLS,
} from '#app/domain/matching/words.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { REGION_POSTCODES } from '#app/domain/places/postcode.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { DAYS, type TimeBlock } from '#app/domain/week/week.ts'

/** Rows of vacancies and profiles, from a small world, so that they often fit, nearly fit, or do not say. */
export const TODAY = '2026-06-04'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4, nil: null })
/** Sometimes with a value that was once in the list. */
const some = (list: readonly string[], maxLength: number) =>
  maybe(
    fc.oneof(
      { weight: 20, arbitrary: fc.subarray(list.slice(0, 6) as string[], { maxLength }) },
      { weight: 1, arbitrary: fc.subarray([...list.slice(0, 4), 'no-longer-in-the-list'], { maxLength: 3 }) },
    ),
  )
const level = maybe(fc.constantFrom(...LANGUAGE_LEVELS))
const day = fc.constantFrom('2026-05-01', '2026-06-03', TODAY, '2026-06-05', '2026-07-01', '2026-09-01')

const hours = fc
  .tuple(maybe(fc.integer({ min: 0, max: 20 })), maybe(fc.integer({ min: 0, max: 20 })))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { hoursMin: b, hoursMax: a } : { hoursMin: a, hoursMax: b }))

/** Most times are on the grid of a small world, some a quarter or three beside it: not every shift begins on the half hour. */
const beside = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-15, 15, 45) },
)
const shortBlock: fc.Arbitrary<TimeBlock> = fc
  .tuple(
    fc.constantFrom(...DAYS.slice(0, 3)),
    fc.integer({ min: 4, max: 10 }),
    fc.integer({ min: 1, max: 4 }),
    beside,
    beside,
  )
  .map(([on, start, length, early, late]) => ({
    day: on,
    startsAt: start * 120 + early,
    endsAt: Math.min(1440, (start + length) * 120 + late),
  }))
const longBlock: fc.Arbitrary<TimeBlock> = fc
  .tuple(fc.constantFrom(...DAYS.slice(0, 3)), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 3, max: 8 }))
  .map(([on, start, length]) => ({ day: on, startsAt: start * 120, endsAt: Math.min(1440, (start + length) * 120) }))

/** Now and then a side gives way on something. */
const marked = (list: readonly string[]) =>
  fc.option(fc.subarray(list as string[], { maxLength: 3 }), { freq: 2, nil: null })
const cents = maybe(fc.constantFrom(1200, 1471, 1500, 1600))

const dutch = { dutchSpeaking: level, dutchUnderstanding: level, dutchReading: level, dutchWriting: level }

/** Not known, ours by any of its names, in no list, and one that only ESCO has: a near relative of our cook. */
const OCCUPATIONS = [
  { occupation: null, occupationCode: null },
  ...['schoonmaker', 'Schoonmaakster', 'kantoorschoonmaker', 'kok', 'iets anders'].map((occupation) => ({
    occupation,
    occupationCode: null,
  })),
  { occupation: 'Grillkok', occupationCode: 'esco-5120-grill' },
]

export const vacancyFacts: fc.Arbitrary<VacancyFacts> = fc
  .record({
    hours,
    roster: maybe(
      fc.oneof(
        fc.array(shortBlock, { maxLength: 3 }).map((shifts) => ({ kind: 'fixed' as const, shifts })),
        fc
          .array(fc.array(shortBlock, { maxLength: 3 }), { maxLength: 4 })
          .map((rosters) => ({ kind: 'alternatives' as const, rosters })),
        fc.array(longBlock, { maxLength: 3 }).map((windows) => ({ kind: 'to-be-agreed' as const, windows })),
      ),
    ),
    schoolHolidaysFree: maybe(fc.boolean()),
    workplace: maybe(fc.constantFrom(...WORKPLACES)),
    postcode: maybe(fc.constantFrom(...REGION_POSTCODES.slice(30, 110), '1012').map((pc4) => `${pc4}AB`)),
    kind: maybe(fc.constantFrom(...VACANCY_KINDS)),
    sector: maybe(fc.constantFrom(...SECTORS.slice(0, 3))),
    ...dutch,
    otherLanguages: some(OTHER_LANGUAGES, 1),
    licences: some(LICENCES, 1),
    certificates: some(CERTIFICATES, 2),
    diploma: maybe(fc.constantFrom(...DIPLOMAS)),
    demands: some(DEMANDS, 2),
    offers: some(OFFERS, 6),
    skills: maybe(fc.subarray(SKILLS.slice(0, 4) as unknown as string[])),
    work: fc.constantFrom(...OCCUPATIONS),
    startsOn: maybe(day),
    pay: maybe(
      fc.oneof(
        fc.constant({ kind: 'scale' as const, scale: 'CAO' }),
        fc
          .tuple(cents, cents)
          .map(([a, b]) =>
            a !== null && b !== null && a > b
              ? { kind: 'per-hour' as const, fromCents: b, toCents: a }
              : { kind: 'per-hour' as const, fromCents: a, toCents: b },
          ),
      ),
    ),
    negotiable: marked([...NEGOTIABLE_DEMANDS, 'no-longer-in-the-list']),
  })
  .map(({ hours: range, work, ...rest }) => ({ ...range, ...work, ...rest }))

export const profileFacts: fc.Arbitrary<ProfileFacts> = fc
  .record({
    hours,
    availability: maybe(fc.array(longBlock, { maxLength: 5 })),
    schoolHours: maybe(fc.array(longBlock, { maxLength: 3 })),
    withinSchoolHours: maybe(fc.boolean()),
    schoolHolidaysFree: maybe(fc.boolean()),
    homeArea: maybe(fc.constantFrom(...AREAS.slice(0, 14).map((area) => area.code), 'elsewhere')),
    travelModes: maybe(fc.subarray([...TRAVEL_MODES] as string[])),
    travelMinutes: maybe(fc.integer({ min: 5, max: 60 })),
    ...dutch,
    otherLanguages: some(OTHER_LANGUAGES, 6),
    licences: some(LICENCES, 6),
    certificates: some(CERTIFICATES, 6),
    diploma: maybe(fc.constantFrom(...DIPLOMAS)),
    banenafspraak: maybe(fc.boolean()),
    needs: some(OFFERS, 2),
    avoids: some(DEMANDS, 2),
    workplaces: some(WORKPLACES, 3),
    kinds: some(VACANCY_KINDS, 6),
    sectors: some(SECTORS, 3),
    skills: maybe(fc.subarray(SKILLS.slice(0, 4) as unknown as string[])),
    occupations: maybe(fc.subarray(['schoonmaker', 'kok', 'onbekend'])),
    learning: maybe(fc.constantFrom(...LEARNING_WISHES)),
    availableFrom: maybe(day),
    payFromCents: cents,
    confirmed: fc.dictionary(
      fc.constantFrom('hours', 'home'),
      fc.constantFrom('2026-02-01', '2026-03-06', '2026-06-01'),
      { maxKeys: 2 },
    ),
    rather: marked(RATHER_WISHES),
  })
  .map(({ hours: range, ...rest }) => ({ ...range, ...rest }))
