import type { z } from 'zod'
import { ApiProblem } from './problem.ts'
import { bodyParts } from './problem-parts.ts'

const MOST_BYTES = 64 * 1024

/** The JSON that came along, as `schema` wants it. The web server lets nothing through that does not say how long it is. */
export async function readBody<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    const detail = 'Stuur de inhoud als JSON, met de kop “Content-Type: application/json”.'
    throw new ApiProblem('ander-soort-inhoud', { detail }, { 'Accept-Post': 'application/json' })
  }
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge()
  const text = await request.text()
  if (text.length > MOST_BYTES) throw tooLarge()
  const parsed = schema.safeParse(parse(text), { reportInput: true })
  if (parsed.success) return parsed.data
  const detail = 'Kijk bij “errors” wat er mis is en wat wel goed is.'
  throw new ApiProblem('ongeldige-invoer', { detail, errors: bodyParts(parsed.error) })
}

function tooLarge(): ApiProblem {
  return new ApiProblem('te-groot', { detail: `De inhoud mag hooguit ${MOST_BYTES / 1024} kB zijn.` })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    const where = at === undefined ? '' : ` Het gaat mis bij teken ${Number(at) + 1}.`
    throw new ApiProblem('geen-json', { detail: `Dit is geen geldige JSON.${where}` })
  }
}
