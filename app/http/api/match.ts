import { z } from 'zod'
import type { Assessment, CriterionResult } from '#app/domain/matching/assessment.ts'
import type { VacancyMatch } from '#app/domain/matching/list-matches-for-profile.server.ts'
import type { ProfileMatch } from '#app/domain/matching/list-matches-for-vacancy.server.ts'
import { KIND_SLUGS } from '#app/domain/vacancies/vacancy-search.ts'
import { sayReason } from '#app/i18n/say-reason.ts'
import { hoursSchema, kindSchema, rosterSchema, toApiHours, toApiRoster } from './vacancy.ts'
import {
  ASK_WORDS,
  CRITERION_WORDS,
  GIVES_WAY_WORDS,
  INTRODUCTION_WORDS,
  oneOfWords,
  OUTCOME_WORDS,
  wordFor,
} from './words.ts'

/* A match as the API tells it: the score, and per criterion why. */

const reasonSchema = z
  .strictObject({
    code: z.string().meta({ description: 'Welk geval het is, voor programma’s.', examples: ['week.met'] }),
    gegevens: z
      .record(z.string(), z.unknown())
      .meta({ description: 'De getallen en woorden bij dat geval; tijden zijn minuten na middernacht.' }),
    zin: z.string().meta({ description: 'Waarom, over de kandidaat: voor werkmatcher en werkgever.' }),
    zinVoorKandidaat: z.string().meta({ description: 'Hetzelfde, tegen de kandidaat zelf.' }),
  })
  .meta({ id: 'Reden' })

const criterionSchema = z
  .strictObject({
    criterium: oneOfWords(CRITERION_WORDS),
    uitkomst: oneOfWords(OUTCOME_WORDS),
    hard: z.boolean().meta({ description: 'Of “past-niet” de match uitsluit; anders telt het alleen voor de score.' }),
    gewicht: z.number().meta({ description: 'Hoeveel punten dit criterium kan geven.' }),
    punten: z.number().meta({ description: 'Hoeveel punten het geeft.' }),
    reden: reasonSchema,
    vraagAan: oneOfWords(ASK_WORDS)
      .nullable()
      .meta({ description: 'Aan wie u het kunt vragen, als de uitkomst onbekend is.' }),
    bespreekbaarDoor: oneOfWords(GIVES_WAY_WORDS)
      .nullable()
      .meta({ description: 'Wie wil toegeven, als de uitkomst bespreekbaar is.' }),
  })
  .meta({ id: 'Criterium' })

const assessed = {
  score: z.number().meta({ description: 'De som van alle punten, 0 tot en met 100.' }),
  past: z.boolean().meta({ description: 'Geen enkel hard criterium is “past-niet”. Onbekend sluit nooit uit.' }),
  criteria: z.array(criterionSchema),
}

const introductionSchema = z
  .strictObject({ id: z.uuid(), stand: oneOfWords(INTRODUCTION_WORDS) })
  .nullable()
  .meta({ description: 'Hoe het staat met het voorstel, als dat er is.' })

const matchedVacancySchema = z
  .strictObject({
    id: z.uuid(),
    titel: z.string().nullable(),
    soort: kindSchema,
    werkgever: z.string().nullable(),
    uren: hoursSchema,
    rooster: rosterSchema.nullable(),
    postcode: z.string().nullable(),
    plekken: z.int().nullable(),
    sluitOp: z.iso.date().nullable(),
    link: z.url(),
  })
  .meta({ id: 'GematchteVacature' })

export const vacancyMatchSchema = z
  .strictObject({ vacature: matchedVacancySchema, ...assessed, voorstel: introductionSchema })
  .meta({ id: 'MatchMetVacature' })

export const profileMatchSchema = z
  .strictObject({
    kandidaatHier: z
      .string()
      .meta({ description: 'Zo heet deze kandidaat bij deze vacature, ook voor de werkgever; nergens anders.' }),
    kandidaat: z
      .string()
      .nullable()
      .meta({ description: 'Het kenmerk van het profiel; null bij een kandidaat van een collega.' }),
    werkmatcher: z
      .string()
      .nullable()
      .meta({ description: 'De collega om het aan te vragen; null bij een eigen kandidaat.' }),
    ...assessed,
    voorstel: introductionSchema,
  })
  .meta({ id: 'MatchMetKandidaat' })

export function toApiVacancyMatch({ vacancy, assessment, introduction }: VacancyMatch, { origin }: { origin: string }) {
  return {
    vacature: {
      id: vacancy.id,
      titel: vacancy.title,
      soort: wordFor(KIND_SLUGS, vacancy.kind),
      werkgever: vacancy.employerName,
      uren: toApiHours(vacancy),
      rooster: vacancy.roster && toApiRoster(vacancy.roster),
      postcode: vacancy.postcode,
      plekken: vacancy.places,
      sluitOp: vacancy.closesOn,
      link: `${origin}/vacatures/${vacancy.id}`,
    },
    ...toApiAssessment(assessment),
    voorstel: toApiIntroduction(introduction),
  } satisfies z.input<typeof vacancyMatchSchema>
}

export function toApiProfileMatch(match: ProfileMatch) {
  const isOwn = match.kind === 'own'
  return {
    kandidaatHier: match.referenceHere,
    kandidaat: isOwn ? match.reference : null,
    werkmatcher: isOwn ? null : match.werkmatcherName,
    ...toApiAssessment(match.assessment),
    voorstel: isOwn ? toApiIntroduction(match.introduction) : null,
  } satisfies z.input<typeof profileMatchSchema>
}

function toApiAssessment({ score, fits, results }: Assessment) {
  return { score, past: fits, criteria: results.map(toApiCriterion) }
}

function toApiCriterion({ criterion, outcome, hard, weight, points, reason, ask, givesWay }: CriterionResult) {
  return {
    criterium: CRITERION_WORDS[criterion],
    uitkomst: OUTCOME_WORDS[outcome],
    hard,
    gewicht: weight,
    punten: points,
    reden: {
      code: reason.key,
      gegevens: reason.params,
      zin: sayReason('nl', reason, 'candidate'),
      zinVoorKandidaat: sayReason('nl', reason, 'you'),
    },
    vraagAan: wordFor(ASK_WORDS, ask),
    bespreekbaarDoor: wordFor(GIVES_WAY_WORDS, givesWay),
  }
}

function toApiIntroduction(introduction: VacancyMatch['introduction']) {
  return introduction && { id: introduction.id, stand: INTRODUCTION_WORDS[introduction.status] }
}
