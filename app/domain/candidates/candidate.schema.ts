import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { CONSENT_WAYS } from '#app/domain/introductions/introduction.ts'
import { RATHER_WISHES } from '#app/domain/matching/firmness.ts'
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
import { occupationCode, readEscoCode } from '#app/domain/occupations/occupation.ts'
import { emailSchema, phoneSchema } from '#app/domain/people/person.schema.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { timeBlocksSchema } from '#app/domain/week/week.schema.ts'
import { LEARNING_WISHES, TRAVEL_MODES, type ProfilePart } from './candidate.ts'

/*
 * A profile is closed: these fields and no others. Null is "unknown", an empty list is "none". There is no place here for
 * a birth date, sex, nationality, health, family, debt, former employer or full postcode, and strict objects keep it so.
 */

const hours = z.number().min(0).max(60).nullable()
const level = z.enum(LANGUAGE_LEVELS).nullable()
const areaCodes = AREAS.map((area) => area.code) as [string, ...string[]]

/**
 * The code of an occupation, or any name of one of our own; stored is the code, never what was typed. Whether there is an occupation
 * of ESCO with this code the verb looks up.
 */
const occupation = z
  .string()
  .max(100)
  .transform((typed, context) => {
    const code = occupationCode(typed) ?? (readEscoCode(typed) ? typed : null)
    if (code) return code
    context.addIssue({ code: 'custom', message: 'occupation-unknown' })
    return z.NEVER
  })

function some<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .array(z.enum(words))
    .max(words.length)
    .transform((chosen) => [...new Set(chosen)])
    .nullable()
}

/** What each part of a profile holds. */
export const PART_SCHEMAS = {
  availability: z.strictObject({
    availability: timeBlocksSchema.min(1, 'week.no-windows').nullable(),
    schoolHours: timeBlocksSchema.min(1, 'week.no-windows').nullable(),
  }),
  school: z.strictObject({
    withinSchoolHours: z.boolean().nullable(),
    schoolHolidaysFree: z.boolean().nullable(),
  }),
  hours: z
    .strictObject({ hoursMin: hours, hoursMax: hours })
    .refine(({ hoursMin, hoursMax }) => hoursMin === null || hoursMax === null || hoursMin <= hoursMax, {
      path: ['hoursMax'],
      message: 'hours.from-after-to',
    }),
  home: z.strictObject({ homeArea: z.enum(areaCodes).nullable() }),
  travel: z.strictObject({
    travelModes: some(TRAVEL_MODES),
    travelMinutes: z.number().int().min(5).max(180).nullable(),
  }),
  dutch: z.strictObject({
    dutchSpeaking: level,
    dutchUnderstanding: level,
    dutchReading: level,
    dutchWriting: level,
  }),
  languages: z.strictObject({ otherLanguages: some(OTHER_LANGUAGES) }),
  licences: z.strictObject({ licences: some(LICENCES) }),
  certificates: z.strictObject({ certificates: some(CERTIFICATES) }),
  diploma: z.strictObject({ diploma: z.enum(DIPLOMAS).nullable() }),
  conditions: z.strictObject({ needs: some(OFFERS), avoids: some(DEMANDS) }),
  skills: z.strictObject({ skills: some(SKILLS) }),
  wishes: z.strictObject({
    sectors: some(SECTORS),
    occupations: z.array(occupation).max(5).nullable(),
    kinds: some(VACANCY_KINDS),
    workplaces: some(WORKPLACES),
    learning: z.enum(LEARNING_WISHES).nullable(),
  }),
  start: z.strictObject({ availableFrom: daySchema.nullable() }),
  terms: z.strictObject({
    payFromCents: z.number().int().min(1).max(20_000, 'pay.too-high').nullable(),
    banenafspraak: z.boolean().nullable(),
  }),
  firmness: z.strictObject({ rather: some(RATHER_WISHES) }),
} satisfies Record<ProfilePart, z.ZodType>

export type PartValues = { [Part in ProfilePart]: z.output<(typeof PART_SCHEMAS)[Part]> }
export type AnyPartValues = PartValues[ProfilePart]

/** The person, as the vault keeps them; a phone number or an e-mail address, so that somebody can be reached. */
export const jobSeekerSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    phone: z.union([z.literal('').transform(() => null), phoneSchema, z.null()]).default(null),
    email: z.union([z.literal('').transform(() => null), emailSchema, z.null()]).default(null),
  })
  .refine(({ phone, email }) => phone !== null || email !== null, { path: ['phone'], message: 'phone-or-email' })
export type JobSeekerInput = z.output<typeof jobSeekerSchema>

/** How and when the person said yes. Not in the future: `today` is checked by the verb, which has the clock. */
export const consentSchema = z.strictObject({ consentWay: z.enum(CONSENT_WAYS), consentOn: daySchema })
export type Consent = z.output<typeof consentSchema>
