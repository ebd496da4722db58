import { z } from 'zod'
import { ApiProblem, type ProblemPart } from './problem.ts'
import { queryParts } from './problem-parts.ts'

/**
 * The parameters after the question mark, as `schema` wants them: lists may be repeated ("soort=a&soort=b"), numbers are
 * numbers, an empty one is not there. Throws a problem that names each that is unknown, given twice or wrong.
 */
export function readQuery<Shape extends z.ZodRawShape>(
  url: URL,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const known = Object.keys(schema.shape)
  const errors: ProblemPart[] = []
  const given: Record<string, unknown> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const field: unknown = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    if (!field) {
      errors.push(partOf(name, 'unknown-name', `Deze parameter kennen we niet. U kunt gebruiken: ${known.join(', ')}.`))
      continue
    }
    const values = url.searchParams
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean)
    const bare = withoutWrapping(field)
    if (bare instanceof z.ZodArray) given[name] = values
    else if (values.length > 1) errors.push(partOf(name, 'given-twice', 'Geef deze parameter één keer.'))
    else if (values.length === 1) given[name] = isNumeric(bare) ? numberIn(values[0]!) : values[0]
  }
  const parsed = schema.safeParse(given, { reportInput: true })
  if (!parsed.success) errors.push(...queryParts(parsed.error))
  if (errors.length > 0) throw invalidQuery(errors)
  return parsed.data as z.output<z.ZodObject<Shape>>
}

export function invalidQuery(errors: ProblemPart[]): ApiProblem {
  return new ApiProblem('ongeldige-invoer', { detail: 'Kijk bij “errors” wat er mis is en wat wel goed is.', errors })
}

export function partOf(name: string, code: string, detail: string): ProblemPart {
  return { in: 'query', location: { name: name.slice(0, 60) }, code, detail }
}

function withoutWrapping(field: unknown): unknown {
  let at = field
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) at = at.unwrap()
  return at
}

function isNumeric(field: unknown): boolean {
  return (
    field instanceof z.ZodNumber ||
    (field instanceof z.ZodLiteral && [...field.values].every((value) => typeof value === 'number'))
  )
}

/** As typed when it is no number: the schema then says so. */
function numberIn(text: string): number | string {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : text
}

/** For addresses without parameters. */
export const noQuerySchema = z.strictObject({})
