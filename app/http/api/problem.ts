import { z } from 'zod'

/** Version of the interface, on every answer (NL API Design Rules, /core/version-header). */
export const API_VERSION = '1.0.0'
export const API_PATH = '/api/v1'

/** Every kind of "no" that the API knows: its status, and its name on the page that explains it. */
export const PROBLEMS = {
  'ongeldige-invoer': { status: 400, title: 'De vraag klopt niet' },
  'geen-json': { status: 400, title: 'De inhoud is geen JSON' },
  'sleutel-nodig': { status: 401, title: 'Er is een geldige API-sleutel nodig' },
  'geen-toegang': { status: 403, title: 'Dit mag deze sleutel niet zien' },
  'niet-gevonden': { status: 404, title: 'Dit is er niet' },
  'methode-bestaat-niet': { status: 405, title: 'Deze methode kan hier niet' },
  'is-veranderd': { status: 409, title: 'Dit is intussen veranderd' },
  'niet-meer-open': { status: 410, title: 'Deze vacature is niet meer open' },
  'lengte-onbekend': { status: 411, title: 'De lengte van de inhoud ontbreekt' },
  'te-groot': { status: 413, title: 'De inhoud is te groot' },
  'ander-soort-inhoud': { status: 415, title: 'De inhoud is geen application/json' },
  'te-vaak': { status: 429, title: 'Te veel vragen in korte tijd' },
  storing: { status: 500, title: 'Er ging iets mis bij ons' },
  'onbekende-methode': { status: 501, title: 'Deze methode kennen we niet' },
  'niet-bereikbaar': { status: 503, title: 'We zijn even niet bereikbaar' },
} as const
export type ProblemName = keyof typeof PROBLEMS

/** What is wrong with one part of a question, and what would be right. */
const partSchema = z
  .strictObject({
    in: z.enum(['query', 'body', 'path', 'header']).meta({ description: 'Waar het staat.' }),
    location: z
      .strictObject({
        name: z.string().optional().meta({ description: 'De naam van de parameter.' }),
        pointer: z.string().optional().meta({ description: 'De plek in de inhoud, als JSON Pointer.' }),
      })
      .meta({ description: 'Welk deel het is.' }),
    code: z.string().meta({ description: 'Wat er mis is, voor programma’s.' }),
    detail: z.string().meta({ description: 'Wat er mis is en wat wel goed is, in het Nederlands.' }),
  })
  .meta({ id: 'OnderdeelFout' })
export type ProblemPart = z.output<typeof partSchema>

export const problemSchema = z
  .strictObject({
    type: z.url().meta({ description: 'Het soort fout, met uitleg op dit adres.' }),
    title: z.string().meta({ description: 'Wat er mis is, kort.' }),
    status: z.int().meta({ description: 'De HTTP-status.' }),
    detail: z.string().meta({ description: 'Wat er mis is en wat u kunt doen.' }),
    instance: z.string().meta({ description: 'Het adres dat werd gevraagd.' }),
    requestId: z.string().meta({ description: 'Noem dit als u ons om hulp vraagt.' }),
    errors: z.array(partSchema).optional().meta({ description: 'Per onderdeel wat er mis is.' }),
  })
  .meta({ id: 'Probleem', description: 'Een fout, volgens RFC 9457.' })
export type Problem = z.output<typeof problemSchema>

type Asked = { url: URL; requestId: string }
export type ProblemDetail = { detail: string; errors?: ProblemPart[] }

/** The body of an answer that says no. */
export function problemOf(name: ProblemName, { url, requestId }: Asked, { detail, errors }: ProblemDetail): Problem {
  const { status, title } = PROBLEMS[name]
  const type = new URL(`/api#${name}`, process.env.ORIGIN || url.origin).href
  return { type, title, status, detail, instance: url.pathname + url.search, requestId, ...(errors ? { errors } : {}) }
}

/** A "no" on its way to the caller; `answerApi` makes the answer of it. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  constructor(
    readonly problem: ProblemName,
    readonly said: ProblemDetail,
    readonly headers: Record<string, string> = {},
  ) {
    super(problem)
  }
}
