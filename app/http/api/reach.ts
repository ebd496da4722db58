import { z } from 'zod'
import type { Reach } from '#app/domain/matching/reach/measure-reach.server.ts'
import { REACH_BANDS, type ReachBand } from '#app/domain/matching/reach/reach-band.ts'
import type { ReachContent, ReachDemandName } from '#app/domain/matching/reach/reach-demands.ts'
import { LICENCES, OTHER_LANGUAGES } from '#app/domain/matching/words.ts'
import { parsePostcode, placeOfPostcode } from '#app/domain/places/postcode.ts'
import { KIND_SLUGS } from '#app/domain/vacancies/vacancy-search.ts'
import { overlaps, parseTime, type Roster } from '#app/domain/week/week.ts'
import { rosterSchema as storedRosterSchema } from '#app/domain/week/week.schema.ts'
import {
  CERTIFICATE_WORDS,
  DAY_WORDS,
  DEMAND_WORDS,
  DIPLOMA_WORDS,
  LEVEL_WORDS,
  NEGOTIABLE_WORDS,
  OFFER_WORDS,
  oneOfWords,
  storedFrom,
  WORKPLACE_WORDS,
} from './words.ts'

/* How many could fit a vacancy that is being written. Everything may be left out: what is not known rules out nobody. */

const time = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'time')
  .transform((text) => parseTime(text) ?? NaN)
  .refine((minute) => Number.isFinite(minute), 'time')

const blockSchema = z
  .strictObject({ dag: storedFrom(DAY_WORDS), van: time, tot: time })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], message: 'week.ends-before-start' })
  .transform(({ dag: day, van: startsAt, tot: endsAt }) => ({ day, startsAt, endsAt }))

const weekSchema = z
  .array(blockSchema)
  .min(1, 'week.no-shifts')
  .max(42, 'week.too-many-blocks')
  .superRefine((blocks, context) => {
    for (const [, later] of overlaps(blocks)) {
      context.addIssue({ code: 'custom', path: [later, 'van'], message: 'week.overlap' })
    }
  })

const rosterSchema = z
  .strictObject({
    soort: z.enum(['vast', 'keuze', 'in-overleg']),
    weken: z.array(weekSchema).min(1).max(4, 'week.too-many-alternatives'),
  })
  .transform(({ soort, weken }, context): Roster => {
    const [first = []] = weken
    const roster: Roster =
      soort === 'vast'
        ? { kind: 'fixed', shifts: first }
        : soort === 'keuze'
          ? { kind: 'alternatives', rosters: weken }
          : { kind: 'to-be-agreed', windows: first }
    if (soort !== 'keuze' && weken.length > 1) {
      context.addIssue({ code: 'custom', path: ['weken'], message: 'too-many', params: { max: 1 } })
      return z.NEVER
    }
    const parsed = storedRosterSchema.safeParse(roster)
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', path: ['weken'], message: parsed.error.issues[0]?.message ?? 'unreadable' })
    return z.NEVER
  })

const hours = z.number().min(0).max(60).nullable().default(null)
const level = storedFrom(LEVEL_WORDS).nullable().default(null)
const many = <S extends z.ZodType>(schema: S) => z.array(schema).max(60).nullable().default(null)

export const reachQuestionSchema = z
  .strictObject({
    soort: storedFrom(KIND_SLUGS).nullable().default(null).meta({ description: 'Het soort werk.' }),
    uren: z
      .strictObject({ van: hours, tot: hours })
      .refine(({ van, tot }) => van === null || tot === null || van <= tot, {
        path: ['tot'],
        message: 'hours.from-after-to',
      })
      .nullable()
      .default(null)
      .meta({ description: 'Uren per week.' }),
    rooster: rosterSchema.nullable().default(null).meta({ description: 'Tijden als uu:mm.' }),
    schoolvakantiesVrij: z.boolean().nullable().default(null),
    werkplek: storedFrom(WORKPLACE_WORDS).nullable().default(null),
    postcode: z
      .string()
      .transform((typed, context) => {
        const postcode = parsePostcode(typed, { digitsOnly: true })
        if (postcode && placeOfPostcode(postcode)) return postcode
        context.addIssue({ code: 'custom', message: postcode ? 'postcode-unknown' : 'postcode' })
        return z.NEVER
      })
      .nullable()
      .default(null)
      .meta({ description: 'Waar het werk is.' }),
    nederlands: z
      .strictObject({ spreken: level, verstaan: level, lezen: level, schrijven: level })
      .nullable()
      .default(null)
      .meta({ description: 'Het niveau dat nodig is.' }),
    andereTalen: many(z.enum(OTHER_LANGUAGES)).meta({ description: 'ISO 639-1.' }),
    rijbewijzen: many(z.enum(LICENCES)),
    certificaten: many(storedFrom(CERTIFICATE_WORDS)),
    diploma: storedFrom(DIPLOMA_WORDS).nullable().default(null),
    werkomstandigheden: many(storedFrom(DEMAND_WORDS)).meta({ description: 'Wat het werk vraagt.' }),
    biedt: many(storedFrom(OFFER_WORDS)).meta({ description: 'Wat de werkplek biedt.' }),
    begintOp: z.iso.date().nullable().default(null),
    bespreekbaar: many(storedFrom(NEGOTIABLE_WORDS)).meta({ description: 'Welke eisen bespreekbaar zijn.' }),
  })
  .meta({ id: 'BereikVraag', description: 'De eisen van een vacature in wording. Wat ontbreekt, is niet bekend.' })

/** The demands in the words that matching has for them. */
export function toReachContent(asked: z.output<typeof reachQuestionSchema>): ReachContent {
  return {
    kind: asked.soort,
    hoursMin: asked.uren?.van ?? null,
    hoursMax: asked.uren?.tot ?? null,
    roster: asked.rooster,
    schoolHolidaysFree: asked.schoolvakantiesVrij,
    workplace: asked.werkplek,
    postcode: asked.postcode,
    dutchSpeaking: asked.nederlands?.spreken ?? null,
    dutchUnderstanding: asked.nederlands?.verstaan ?? null,
    dutchReading: asked.nederlands?.lezen ?? null,
    dutchWriting: asked.nederlands?.schrijven ?? null,
    otherLanguages: asked.andereTalen,
    licences: asked.rijbewijzen,
    certificates: asked.certificaten,
    diploma: asked.diploma,
    demands: asked.werkomstandigheden,
    offers: asked.biedt,
    startsOn: asked.begintOp,
    negotiable: asked.bespreekbaar,
  }
}

const BAND_WORDS: Record<ReachBand, string> = { lt5: '<5', '5-9': '5–9', '10-24': '10–24', '25+': '25+' }

const REACH_DEMAND_WORDS: Record<ReachDemandName, string> = {
  hours: 'uren',
  roster: 'rooster',
  schoolHolidaysFree: 'schoolvakantiesVrij',
  place: 'werkplek',
  kind: 'soort',
  dutchSpeaking: 'nederlands.spreken',
  dutchUnderstanding: 'nederlands.verstaan',
  dutchReading: 'nederlands.lezen',
  dutchWriting: 'nederlands.schrijven',
  otherLanguages: 'andereTalen',
  licences: 'rijbewijzen',
  certificates: 'certificaten',
  diploma: 'diploma',
  demands: 'werkomstandigheden',
  startsOn: 'begintOp',
}

const band = z.enum(REACH_BANDS.map((name) => BAND_WORDS[name])).meta({
  id: 'Bereik',
  description: 'Nooit een precies aantal: over een groep van minder dan vijf mensen zeggen we niets.',
})

export const reachSchema = z
  .strictObject({
    kandidaten: band.meta({ description: 'Hoeveel kandidaten van de gemeente zouden kunnen passen.' }),
    zonder: z
      .array(
        z.strictObject({
          eis: oneOfWords(REACH_DEMAND_WORDS).meta({ description: 'Het veld van de vraag dat deze eis bevat.' }),
          waarde: z.string().nullable().meta({ description: 'Bij een lijst: welk woord ervan.' }),
          kandidaten: band.meta({ description: 'Hoeveel het er zouden zijn zonder deze eis.' }),
        }),
      )
      .meta({ description: 'Per eis wat het scheelt; de eisen die het meest kosten eerst.' }),
  })
  .meta({ id: 'BereikAntwoord' })

export function toApiReach({ band: whole, demands }: Reach): z.input<typeof reachSchema> {
  return {
    kandidaten: BAND_WORDS[whole],
    zonder: demands.map(({ name, value, band: without }) => ({
      eis: REACH_DEMAND_WORDS[name],
      waarde: value === null ? null : wordOfValue(name, value),
      kandidaten: BAND_WORDS[without],
    })),
  }
}

function wordOfValue(name: ReachDemandName, value: string): string {
  const words: Record<string, string> =
    name === 'certificates' ? CERTIFICATE_WORDS : name === 'demands' ? DEMAND_WORDS : {}
  return words[value] ?? value
}
