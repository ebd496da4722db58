import { z } from 'zod'
import type { DayString } from '#app/domain/calendar/day.ts'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { NEGOTIABLE_DEMANDS } from '#app/domain/matching/firmness.ts'
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
import { emailSchema, phoneSchema } from '#app/domain/people/person.schema.ts'
import { parsePostcode, placeOfPostcode } from '#app/domain/places/postcode.ts'
import type { Issue } from '#app/domain/refusal.ts'
import { rosterSchema } from '#app/domain/week/week.schema.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from './vacancy.ts'
import { contradictions, problemsOf } from './vacancy-content.ts'

/** Plain text of a person, with one kind of line end. */
function plainText(max: number, min = 1) {
  return z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(min).max(max))
}

/** Ticked words, each once. */
function wordsOf<const W extends readonly [string, ...string[]]>(words: W) {
  return z
    .array(z.enum(words))
    .max(words.length)
    .transform((ticked) => [...new Set(ticked)])
}

const hoursSchema = z
  .number()
  .min(1)
  .max(60)
  .refine((hours) => Math.abs(hours * 10 - Math.round(hours * 10)) < 1e-9, 'hours.too-fine')

/** Four digits are enough to place a vacancy on the map; the letters are kept when given. */
const postcodeSchema = z.string().transform((typed, context) => {
  const postcode = parsePostcode(typed, { digitsOnly: true })
  if (postcode && placeOfPostcode(postcode)) return postcode
  context.addIssue({ code: 'custom', message: postcode ? 'postcode-unknown' : 'postcode' })
  return z.NEVER
})

export const centsPerHourSchema = z.number().int().min(1).max(20_000, 'pay.too-high')

/** A scale in a collective agreement, as it is called there. */
export const scaleSchema = plainText(80)

/** Each field as it must be once it is known. */
export const vacancyFields = {
  title: plainText(80, 3),
  occupation: plainText(80, 2),
  sector: z.enum(SECTORS),
  tasks: plainText(4000, 20),

  kind: z.enum(VACANCY_KINDS),
  places: z.number().int('not-whole').min(1).max(500),

  hoursMin: hoursSchema,
  hoursMax: hoursSchema,
  roster: rosterSchema,
  schoolHolidaysFree: z.boolean(),

  workplace: z.enum(WORKPLACES),
  postcode: postcodeSchema,
  street: plainText(100),
  placeName: plainText(80),

  dutchSpeaking: z.enum(LANGUAGE_LEVELS),
  dutchUnderstanding: z.enum(LANGUAGE_LEVELS),
  dutchReading: z.enum(LANGUAGE_LEVELS),
  dutchWriting: z.enum(LANGUAGE_LEVELS),
  otherLanguages: wordsOf(OTHER_LANGUAGES),
  licences: wordsOf(LICENCES),
  certificates: wordsOf(CERTIFICATES),
  demands: wordsOf(DEMANDS),
  skills: wordsOf(SKILLS),
  diploma: z.enum(DIPLOMAS),
  negotiable: wordsOf(NEGOTIABLE_DEMANDS),

  offers: wordsOf(OFFERS),
  benefits: plainText(2000),
  pay: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('per-hour'),
      fromCents: centsPerHourSchema.nullable(),
      toCents: centsPerHourSchema.nullable(),
    }),
    z.strictObject({ kind: z.literal('scale'), scale: scaleSchema }),
  ]),

  startsOn: daySchema,
  closesOn: daySchema,
  contact: z.strictObject({ name: plainText(80, 2), email: emailSchema, phone: phoneSchema.nullable() }),
}

export type VacancyField = keyof typeof vacancyFields

/** What a vacancy says; null or absent = not known. */
export type VacancyContent = { [F in VacancyField]?: z.output<(typeof vacancyFields)[F]> | null }

type Optional<S extends z.ZodType> = z.ZodOptional<z.ZodNullable<S>>
const optionalFields = Object.fromEntries(
  Object.entries(vacancyFields).map(([name, field]) => [name, field.nullable().optional()]),
) as { [F in VacancyField]: Optional<(typeof vacancyFields)[F]> }

/** As much as is known: any part may be missing, but what is there makes sense. */
export const vacancyDraftSchema = z.strictObject(optionalFields).superRefine(report(contradictions))

/** All that a job seeker must be told. Days are weighed against `today`. */
export function completeVacancySchema(today: DayString) {
  return vacancyDraftSchema.superRefine(
    report((vacancy) => problemsOf(vacancy, today, { leaveOutContradictions: true })),
  )
}

function report(find: (vacancy: VacancyContent) => Issue[]) {
  return (vacancy: VacancyContent, context: z.core.$RefinementCtx) => {
    for (const { path, message, params } of find(vacancy)) {
      context.addIssue({ code: 'custom', path: path.split('.'), message, params })
    }
  }
}

/** Why the desk hands a vacancy back; the employer reads it. */
export const returnReasonSchema = plainText(1000, 10)
