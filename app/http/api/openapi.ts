import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import {
  candidateMatchesQuerySchema,
  candidateMatchesSchema,
  matchesQuerySchema,
  vacancyMatchesSchema,
} from './match-lists.ts'
import { API_PATH, API_VERSION, problemSchema, PROBLEMS, type ProblemName } from './problem.ts'
import { reachQuestionSchema, reachSchema } from './reach.ts'
import { vacancyListQuerySchema, vacancyListSchema } from './vacancy-list.ts'
import { vacancySchema } from './vacancy.ts'

const vacancyId = z.uuid().meta({ description: 'Het id van de vacature.' })
const versionHeader = z.string().meta({ description: 'De versie van deze API.', examples: [API_VERSION] })

/** Anything can be asked too often, or fail on our side. */
const ALWAYS: readonly ProblemName[] = ['te-vaak', 'storing', 'niet-bereikbaar']
const WITH_KEY: readonly ProblemName[] = ['sleutel-nodig', 'geen-toegang']

function answers(description: string, schema: z.ZodType, problems: readonly ProblemName[]) {
  const byStatus = new Map<number, string[]>()
  for (const name of [...problems, ...ALWAYS]) {
    const { status, title } = PROBLEMS[name]
    byStatus.set(status, [...(byStatus.get(status) ?? []), title])
  }
  const headers = z.object({ 'API-Version': versionHeader })
  const refusals = [...byStatus].map(([status, titles]) => [
    String(status),
    { description: titles.join('; '), headers, content: { 'application/problem+json': { schema: problemSchema } } },
  ])
  return {
    200: { description, headers, content: { 'application/json': { schema } } },
    ...(Object.fromEntries(refusals) as Record<`${4 | 5}${string}`, object>),
  } as ZodOpenApiOperationObject['responses']
}

/** The whole API in the words of OpenAPI, made from the schemas that read the questions and that the answers have. */
export function openApiDocument({ origin }: { origin: string }) {
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Werkbrug',
      version: API_VERSION,
      description:
        'Vacatures voor iedereen, en matches met uitleg voor wie een sleutel heeft. Null betekent niet bekend, een lege lijst betekent geen.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Werkbrug', url: `${origin}/api` },
    },
    servers: [{ url: origin + API_PATH }],
    externalDocs: { url: `${origin}/api`, description: 'Uitleg in gewone woorden' },
    tags: [
      { name: 'Vacatures', description: 'Voor iedereen, zonder sleutel.' },
      { name: 'Matches', description: 'Voor werkmatchers, met een sleutel.' },
      { name: 'Bereik', description: 'Voor werkgevers en gemeente, met een sleutel.' },
    ],
    components: {
      securitySchemes: {
        sleutel: {
          type: 'http',
          scheme: 'bearer',
          description: 'Een persoonlijke sleutel, gemaakt door de werkgeversbalie.',
        },
      },
    },
    paths: {
      '/vacatures': {
        get: {
          operationId: 'zoekVacatures',
          tags: ['Vacatures'],
          summary: 'Zoek in de open vacatures van de regio',
          description: 'Dezelfde zoekvraag als op de pagina /vacatures.',
          security: [],
          requestParams: { query: vacancyListQuerySchema },
          responses: answers('De gevraagde vacatures.', vacancyListSchema, ['ongeldige-invoer']),
        },
      },
      '/vacatures/{id}': {
        get: {
          operationId: 'leesVacature',
          tags: ['Vacatures'],
          summary: 'Lees één vacature',
          security: [],
          requestParams: { path: z.object({ id: vacancyId }) },
          responses: answers('De vacature.', vacancySchema, ['ongeldige-invoer', 'niet-gevonden', 'niet-meer-open']),
        },
      },
      '/vacatures/{id}/matches': {
        get: {
          operationId: 'matchesVanVacature',
          tags: ['Matches'],
          summary: 'Welke kandidaten bij een vacature passen, en waarom',
          description:
            'Van kandidaten uit uw eigen caseload ziet u het kenmerk. Van andere alleen hoe ze bij deze vacature heten, en welke collega u kunt vragen.',
          security: [{ sleutel: [] }],
          requestParams: { path: z.object({ id: vacancyId }), query: matchesQuerySchema },
          responses: answers('De matches, de beste eerst.', vacancyMatchesSchema, [
            'ongeldige-invoer',
            ...WITH_KEY,
            'niet-gevonden',
          ]),
        },
      },
      '/bereik': {
        post: {
          operationId: 'meetBereik',
          tags: ['Bereik'],
          summary:
            'Hoeveel kandidaten bij een vacature in wording zouden kunnen passen, en welke eisen het meest kosten',
          description:
            'Wat u niet invult, is niet bekend en sluit niemand uit. U krijgt nooit een precies aantal. Elke vraag wordt vastgelegd.',
          security: [{ sleutel: [] }],
          requestBody: { required: true, content: { 'application/json': { schema: reachQuestionSchema } } },
          responses: answers('Het bereik.', reachSchema, [
            'ongeldige-invoer',
            'geen-json',
            ...WITH_KEY,
            'te-groot',
            'ander-soort-inhoud',
          ]),
        },
      },
      '/kandidaten/{ref}/matches': {
        get: {
          operationId: 'matchesVanKandidaat',
          tags: ['Matches'],
          summary: 'Welke open vacatures bij een kandidaat passen, en waarom',
          description:
            'Voor kandidaten in uw eigen caseload. Een kandidaat van een ander en een kandidaat die niet bestaat, krijgen hetzelfde antwoord: 403.',
          security: [{ sleutel: [] }],
          requestParams: {
            path: z.object({
              ref: z.string().meta({ description: 'Het kenmerk van het profiel.', examples: ['K7-QF4M'] }),
            }),
            query: candidateMatchesQuerySchema,
          },
          responses: answers('De matches, de beste eerst.', candidateMatchesSchema, ['ongeldige-invoer', ...WITH_KEY]),
        },
      },
    },
  })
}
