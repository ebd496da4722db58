import { parse, type CsvError, type Info } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UnknownFormat } from './import-kind.ts'

/** A row by its columns, or why it cannot be read as one; `at` is where it begins: "line 12". */
export type CsvRow = { at: string } & ({ cells: Record<string, string> } | { problem: string })

/** Characters of one row. */
const ROW_ROOM = 1_000_000

/**
 * The rows of a CSV file with a line of column names, one by one, however long the file: cells may hold commas, quotes and line
 * ends. Throws UnknownFormat when a column of `columns.required` is missing or one stands there that is in neither list.
 */
export async function* readCsv(
  path: string,
  columns: { required: readonly string[]; optional: readonly string[] },
): AsyncGenerator<CsvRow> {
  const file = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnknownFormat(error.code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${error.code})`)
  })
  if (!file.isFile()) throw new UnknownFormat('it is not a file')
  let unreadable: CsvRow[] = []
  let sawHeader = false
  /** The line on which the last row ended. */
  let ended = 1
  const begin = (lines: number) => {
    const at = `line ${ended + 1}`
    ended = lines
    return at
  }
  const parser = parse({
    bom: true,
    columns: (header: string[]) => {
      sawHeader = true
      return checkHeader(header, columns)
    },
    info: true,
    max_record_size: ROW_ROOM,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: ({ record, info }: { record: Record<string, string>; info: Info }): CsvRow[] => {
      const rows = [...unreadable, { at: begin(info.lines), cells: record }]
      unreadable = []
      return rows
    },
    on_skip: (error) => {
      if (error) unreadable.push({ at: begin(Number(error.lines)), problem: problemOf(error) })
      return undefined
    },
  })
  const source = createReadStream(path)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const rows of parser as AsyncIterable<CsvRow[]>) yield* rows
  } catch (error) {
    if (error instanceof UnknownFormat || !isCsvError(error)) throw error
    throw new UnknownFormat(`it is not CSV from line ${error.lines} on: ${problemOf(error)}`)
  } finally {
    source.destroy()
  }
  if (!sawHeader) throw new UnknownFormat('it is empty')
  yield* unreadable
}

function checkHeader(
  header: string[],
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
) {
  const names = header.map((name) => name.trim())
  const missing = required.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !required.includes(name) && !optional.includes(name))
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  const problems = [
    missing.length > 0 ? `it lacks the column${plural(missing)} ${missing.join(', ')}` : '',
    unknown.length > 0 ? `it has the unknown column${plural(unknown)} ${unknown.map(short).join(', ')}` : '',
    twice.length > 0 ? `it has the column ${twice.map(short).join(', ')} twice` : '',
  ].filter(Boolean)
  if (problems.length > 0) throw new UnknownFormat(problems.join(', and '))
  return names
}

function plural({ length }: readonly string[]): string {
  return length === 1 ? '' : 's'
}

function short(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name)
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
}

function problemOf({ code, message }: CsvError): string {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return 'it has another number of cells than there are columns'
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is never closed'
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'a quotation mark stands in the middle of a cell'
    case 'CSV_MAX_RECORD_SIZE':
      return 'it is longer than 1 MB'
    default:
      return message
  }
}
