import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import postgres from 'postgres'
import type { z } from 'zod'
import { unstorableText } from '#app/domain/exchange/line.ts'
import type { LINE_OUTCOMES } from '#app/domain/exchange/line-outcome.ts'
import { type LineOutcome } from '#app/domain/exchange/line-outcome.ts'
import { Unreadable } from '#app/domain/unreadable.ts'
import { parseJson } from '#app/domain/vacancies/import/parse-json.ts'
import { UnknownFormat, type ImportRecord } from './import-kind.ts'
import { linesOf } from './lines-of.ts'
import { RECORD_ROOM } from './read-vacancy-file.ts'
import { sayProblems } from './say-problems.ts'

/** Lines that go in together: one transaction is most of what a line costs. */
const BATCH = 500
/** Lines without any that can be read after which a file is of another kind. */
const PATIENCE = 100

export type PortalOutcome = (typeof LINE_OUTCOMES)[number]
type Taking<Schema extends z.ZodType> = {
  format: string
  schema: Schema
  /** All of them in one transaction; answers what came of each. */
  take: (lines: z.output<Schema>[]) => Promise<LineOutcome[]>
}
type Pending<Line> = { at: string } & ({ line: Line } | { refused: string })

/** The records of a file in the portal's own format: read as they come, taken over in batches, reported in their order. */
export async function* readPortalFile<Schema extends z.ZodType>(
  path: string,
  taking: Taking<Schema>,
): AsyncGenerator<ImportRecord<PortalOutcome>> {
  const file = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnknownFormat(error.code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${error.code})`)
  })
  if (!file.isFile()) throw new UnknownFormat('it is not a file')
  let pending: Pending<z.output<Schema>>[] = []
  let hasLine = false
  for await (const { number, text } of linesOf(createReadStream(path), RECORD_ROOM)) {
    if (text?.trim() === '') continue
    const read = readLine(text, taking)
    hasLine ||= 'line' in read
    pending.push({ at: `line ${number}`, ...read })
    if (!hasLine && pending.length >= PATIENCE) {
      throw new UnknownFormat(`none of its lines is {"format":"${taking.format}", …}`)
    }
    if (pending.length < BATCH) continue
    yield* takeAll(pending, taking)
    pending = []
  }
  yield* takeAll(pending, taking)
}

/** Whether one of the first lines says that it is of this format. */
export async function isPortalFile(path: string, format: string): Promise<boolean> {
  let looked = 0
  try {
    for await (const { text } of linesOf(createReadStream(path), RECORD_ROOM)) {
      if (text === null || ++looked > PATIENCE) return false
      if (text.includes(format)) return true
    }
  } catch {
    // What is wrong with the file is said by who reads it.
  }
  return false
}

function readLine<Schema extends z.ZodType>(
  text: string | null,
  { schema }: Taking<Schema>,
): { line: z.output<Schema> } | { refused: string } {
  if (text === null) return { refused: 'it is longer than 1 MB' }
  try {
    const value = parseJson(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: 'it is not an object' }
    const unstorable = unstorableText(value)
    if (unstorable !== null) return { refused: `${unstorable}: holds a null character or half a character` }
    const parsed = schema.safeParse(value, { reportInput: true })
    return parsed.success ? { line: parsed.data } : { refused: sayProblems(parsed.error) }
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message }
    throw error
  }
}

async function* takeAll<Schema extends z.ZodType>(
  pending: readonly Pending<z.output<Schema>>[],
  taking: Taking<Schema>,
): AsyncGenerator<ImportRecord<PortalOutcome>> {
  const outcomes = await takeBatch(
    pending.flatMap((record) => ('line' in record ? [record.line] : [])),
    taking,
  )
  let next = 0
  for (const record of pending) {
    const outcome: LineOutcome = 'line' in record ? outcomes[next++]! : { outcome: 'refused', because: record.refused }
    yield {
      at: record.at,
      take: () =>
        outcome.outcome === 'refused' ? Promise.reject(new Unreadable(outcome.because)) : Promise.resolve(outcome),
    }
  }
}

/** When the database refuses a batch, its lines go in one by one, so that only what is wrong stays out. */
async function takeBatch<Schema extends z.ZodType>(
  lines: z.output<Schema>[],
  taking: Taking<Schema>,
): Promise<LineOutcome[]> {
  if (lines.length === 0) return []
  try {
    return await taking.take(lines)
  } catch (error) {
    const refusal = refusalOfDatabase(error)
    if (refusal === null) throw error
    if (lines.length === 1) return [{ outcome: 'refused', because: refusal }]
  }
  const outcomes: LineOutcome[] = []
  for (const line of lines) outcomes.push(...(await takeBatch([line], taking)))
  return outcomes
}

/** Class 22: a value that cannot be; 23: one that a rule of the database forbids. */
function refusalOfDatabase(error: unknown): string | null {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (!(cause instanceof postgres.PostgresError) || !/^2[23]/.test(cause.code)) return null
  return cause.constraint_name === 'vacancies_source'
    ? 'externalId: another vacancy from this source has it already'
    : `the database refuses it: ${cause.message}`
}
