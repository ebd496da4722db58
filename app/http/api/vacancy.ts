import { z } from 'zod'
import { LICENCES, OTHER_LANGUAGES, type LanguageLevels } from '#app/domain/matching/words.ts'
import type { VacancyCard } from '#app/domain/vacancies/vacancy-card.server.ts'
import type { PublicVacancy } from '#app/domain/vacancies/public-vacancy.ts'
import type { Pay } from '#app/domain/vacancies/vacancy.ts'
import { KIND_SLUGS, SECTOR_SLUGS } from '#app/domain/vacancies/vacancy-search.ts'
import { formatTime, type Roster, type TimeBlock } from '#app/domain/week/week.ts'
import {
  CERTIFICATE_WORDS,
  DAY_WORDS,
  DEMAND_WORDS,
  DIPLOMA_WORDS,
  LEVEL_WORDS,
  NEGOTIABLE_WORDS,
  OFFER_WORDS,
  oneOfWords,
  SCHOOL_HOURS_WORDS,
  SKILL_WORDS,
  wordFor,
  WORKPLACE_WORDS,
  wordsFor,
} from './words.ts'

/* A vacancy as the API tells it, in Dutch. Null = not known; an empty list = none. */

const blockSchema = z
  .strictObject({
    dag: oneOfWords(DAY_WORDS),
    van: z.string().meta({ description: 'Begintijd, uu:mm, Nederlandse tijd.', examples: ['09:00'] }),
    tot: z.string().meta({ description: 'Eindtijd, uu:mm; 24:00 is middernacht.', examples: ['13:00'] }),
  })
  .meta({ id: 'Blok', description: 'Een stuk van een dag.' })

export const rosterSchema = z
  .strictObject({
    soort: z.enum(['vast', 'keuze', 'in-overleg']).meta({
      description:
        'vast: de diensten in “weken” liggen vast. keuze: één van de “weken” wordt gewerkt. in-overleg: de uren worden afgesproken binnen de tijden in “weken”.',
    }),
    weken: z.array(z.array(blockSchema)).meta({ description: 'Eén week, of bij keuze een paar.' }),
  })
  .meta({ id: 'Rooster' })

export const hoursSchema = z
  .strictObject({ van: z.number().nullable(), tot: z.number().nullable() })
  .meta({ id: 'Uren', description: 'Uren per week.' })

const level = oneOfWords(LEVEL_WORDS).nullable()
const dutchSchema = z
  .strictObject({ spreken: level, verstaan: level, lezen: level, schrijven: level })
  .meta({ id: 'Nederlands', description: 'Het niveau dat nodig is, van het Europees Referentiekader.' })

const paySchema = z
  .strictObject({
    vanCenten: z.int().nullable().meta({ description: 'Bruto per uur, in eurocenten.' }),
    totCenten: z.int().nullable(),
    schaal: z.string().nullable().meta({ description: 'De naam van de schaal in een cao.' }),
  })
  .meta({ id: 'Loon' })

export const kindSchema = oneOfWords(KIND_SLUGS).nullable().meta({ description: 'Het soort werk.' })
const link = z.url().meta({ description: 'De pagina van deze vacature.' })

/** What the list and the vacancy itself both tell. */
const common = {
  id: z.uuid(),
  titel: z.string().nullable(),
  soort: kindSchema,
  uren: hoursSchema,
  rooster: rosterSchema.nullable(),
  binnenSchooltijd: oneOfWords(SCHOOL_HOURS_WORDS)
    .nullable()
    .meta({ description: 'ja: alle diensten vallen binnen schooltijd. deels: dat kan.' }),
  werkplek: oneOfWords(WORKPLACE_WORDS).nullable(),
  plaats: z.string().nullable(),
  wijk: z.string().nullable(),
  nederlands: dutchSchema,
  diploma: oneOfWords(DIPLOMA_WORDS).nullable(),
  biedt: z.array(oneOfWords(OFFER_WORDS)).nullable().meta({ description: 'Wat de werkplek biedt.' }),
  loon: paySchema.nullable(),
  geplaatstOp: z.iso.datetime().nullable(),
  link,
}

export const vacancyCardSchema = z
  .strictObject({
    ...common,
    werkgever: z.string().nullable(),
    fietsminuten: z.int().nullable().meta({ description: 'Vanaf de gevraagde postcode; null zonder postcode.' }),
  })
  .meta({ id: 'VacatureInLijst' })

export const vacancySchema = z
  .strictObject({
    ...common,
    werkgever: z
      .strictObject({ naam: z.string(), over: z.string().nullable(), website: z.url().nullable() })
      .nullable(),
    beroep: z.string().nullable(),
    sector: oneOfWords(SECTOR_SLUGS).nullable(),
    plekken: z.int().nullable(),
    taken: z.string().nullable().meta({ description: 'Wat iemand doet, in gewone woorden.' }),
    schoolvakantiesVrij: z.boolean().nullable(),
    postcode: z.string().nullable(),
    straat: z.string().nullable(),
    andereTalen: z.array(z.enum(OTHER_LANGUAGES)).nullable().meta({ description: 'ISO 639-1.' }),
    rijbewijzen: z.array(z.enum(LICENCES)).nullable(),
    certificaten: z.array(oneOfWords(CERTIFICATE_WORDS)).nullable(),
    werkomstandigheden: z.array(oneOfWords(DEMAND_WORDS)).nullable().meta({ description: 'Wat het werk vraagt.' }),
    vaardigheden: z.array(oneOfWords(SKILL_WORDS)).nullable(),
    bespreekbaar: z
      .array(oneOfWords(NEGOTIABLE_WORDS))
      .meta({ description: 'Wat de werkgever vraagt, maar wat ook anders kan.' }),
    extra: z.string().nullable().meta({ description: 'Wat iemand nog meer krijgt, in gewone woorden.' }),
    begintOp: z.iso.date().nullable(),
    sluitOp: z.iso.date().nullable(),
    bron: z.url().nullable().meta({ description: 'Waar de vacature is overgenomen; null als ze hier is ingevuld.' }),
  })
  .meta({ id: 'Vacature' })

type Links = { origin: string }

export function toApiCard(card: VacancyCard, links: Links): z.input<typeof vacancyCardSchema> {
  return { ...toCommon(card, links), werkgever: card.employerName, fietsminuten: card.cyclingMinutes }
}

/** Who the contact person is stays on the page: whoever is interested is called by the desk. */
export function toApiVacancy(vacancy: PublicVacancy, links: Links): z.input<typeof vacancySchema> {
  const { employer } = vacancy
  return {
    ...toCommon(vacancy, links),
    werkgever: employer && { naam: employer.name, over: employer.about, website: employer.website },
    beroep: vacancy.occupation,
    sector: wordFor(SECTOR_SLUGS, vacancy.sector),
    plekken: vacancy.places,
    taken: vacancy.tasks,
    schoolvakantiesVrij: vacancy.schoolHolidaysFree,
    postcode: vacancy.postcode,
    straat: vacancy.street,
    andereTalen: vacancy.otherLanguages,
    rijbewijzen: vacancy.licences,
    certificaten: wordsFor(CERTIFICATE_WORDS, vacancy.certificates),
    werkomstandigheden: wordsFor(DEMAND_WORDS, vacancy.demands),
    vaardigheden: wordsFor(SKILL_WORDS, vacancy.skills),
    bespreekbaar: wordsFor(NEGOTIABLE_WORDS, vacancy.negotiable) ?? [],
    extra: vacancy.benefits,
    begintOp: vacancy.startsOn,
    sluitOp: vacancy.closesOn,
    bron: vacancy.sourceUrl,
  }
}

type Common = Pick<VacancyCard, Extract<keyof VacancyCard, keyof PublicVacancy>>

function toCommon(vacancy: Common, { origin }: Links) {
  return {
    id: vacancy.id,
    titel: vacancy.title,
    soort: wordFor(KIND_SLUGS, vacancy.kind),
    uren: toApiHours(vacancy),
    rooster: vacancy.roster && toApiRoster(vacancy.roster),
    binnenSchooltijd: wordFor(SCHOOL_HOURS_WORDS, vacancy.schoolHours),
    werkplek: wordFor(WORKPLACE_WORDS, vacancy.workplace),
    plaats: vacancy.placeName,
    wijk: vacancy.areaName,
    nederlands: toApiDutch(vacancy.dutch),
    diploma: wordFor(DIPLOMA_WORDS, vacancy.diploma),
    biedt: wordsFor(OFFER_WORDS, vacancy.offers),
    loon: vacancy.pay && toApiPay(vacancy.pay),
    geplaatstOp: vacancy.publishedAt?.toISOString() ?? null,
    link: `${origin}/vacatures/${vacancy.id}`,
  }
}

export function toApiHours({ hoursMin, hoursMax }: { hoursMin: number | null; hoursMax: number | null }) {
  return { van: hoursMin, tot: hoursMax }
}

export function toApiRoster(roster: Roster): z.input<typeof rosterSchema> {
  switch (roster.kind) {
    case 'fixed':
      return { soort: 'vast', weken: [roster.shifts.map(toApiBlock)] }
    case 'alternatives':
      return { soort: 'keuze', weken: roster.rosters.map((shifts) => shifts.map(toApiBlock)) }
    case 'to-be-agreed':
      return { soort: 'in-overleg', weken: [roster.windows.map(toApiBlock)] }
  }
}

function toApiBlock({ day, startsAt, endsAt }: TimeBlock) {
  return { dag: DAY_WORDS[day], van: formatTime(startsAt).padStart(5, '0'), tot: formatTime(endsAt).padStart(5, '0') }
}

function toApiDutch({ speaking, understanding, reading, writing }: LanguageLevels) {
  return {
    spreken: wordFor(LEVEL_WORDS, speaking),
    verstaan: wordFor(LEVEL_WORDS, understanding),
    lezen: wordFor(LEVEL_WORDS, reading),
    schrijven: wordFor(LEVEL_WORDS, writing),
  }
}

function toApiPay(pay: Pay) {
  return pay.kind === 'scale'
    ? { vanCenten: null, totCenten: null, schaal: pay.scale }
    : { vanCenten: pay.fromCents, totCenten: pay.toCents, schaal: null }
}
