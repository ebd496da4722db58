import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { findInPage } from '#app/domain/vacancies/import/find-in-page.ts'
import { findRecords, type FoundRecord } from '#app/domain/vacancies/import/find-records.ts'
import { Unreadable } from '#app/domain/unreadable.ts'
import type { ImportedVacancy } from '#app/domain/vacancies/import/imported-vacancy.ts'
import { parseJson } from '#app/domain/vacancies/import/parse-json.ts'
import { UnknownFormat } from './import-kind.ts'
import { linesOf } from './lines-of.ts'

/** A record in a file: where ("line 12", "offers[3]"), and how to read it (throws Unreadable). */
export type FileRecord = { at: string; read: () => ImportedVacancy }

/** Characters of one record; a vacancy of a million characters is none. */
export const RECORD_ROOM = 1_000_000
/** Bytes of a file that has to be read at once; JSON Lines have no such limit. */
const FILE_ROOM = 64 * 1024 * 1024
/** Lines without any vacancy after which a file is of another kind. */
const PATIENCE = 100

const KNOWN =
  'schema.org JobPosting (JSON, JSON Lines or an HTML page), a Recruitee feed, or what npm run export writes'

/** The records of a file, one by one. Throws UnknownFormat when the file as a whole is not what we read. */
export async function* readVacancyFile(path: string): AsyncGenerator<FileRecord> {
  const file = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnknownFormat(error.code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${error.code})`)
  })
  if (!file.isFile()) throw new UnknownFormat('it is not a file')
  if (await isJsonLines(path)) return yield* readLines(path)
  if (file.size > FILE_ROOM) {
    throw new UnknownFormat(
      `it is larger than ${FILE_ROOM / 1024 / 1024} MB; offer it as JSON Lines, one vacancy a line`,
    )
  }
  const text = decode(await readFile(path))
  const records = /^\s*</.test(text) ? findInPage(text) : findInJson(text)
  if (!records) throw new UnknownFormat(`it is no known format: not ${KNOWN}`)
  for (const record of records) yield limited(record)
}

function findInJson(text: string): FoundRecord[] | null {
  try {
    return findRecords(parseJson(text))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new UnknownFormat(`${error.message}; expected ${KNOWN}`)
  }
}

function limited({ at, value, read }: FoundRecord): FileRecord {
  return {
    at,
    read: () => {
      if (JSON.stringify(value).length > RECORD_ROOM) throw tooLong()
      return read()
    },
  }
}

async function* readLines(path: string): AsyncGenerator<FileRecord> {
  const strangers: FileRecord[] = []
  let hasVacancy = false
  for await (const { number, text } of linesOf(createReadStream(path), RECORD_ROOM)) {
    if (text?.trim() === '') continue
    const { records, isKnown } = recordsInLine(number, text)
    hasVacancy ||= isKnown
    if (!hasVacancy) {
      strangers.push(...records)
      if (strangers.length >= PATIENCE) break
      continue
    }
    yield* strangers.splice(0)
    yield* records
  }
  if (!hasVacancy) throw new UnknownFormat(`it is no known format: not ${KNOWN}`)
}

function recordsInLine(number: number, text: string | null): { records: FileRecord[]; isKnown: boolean } {
  const at = `line ${number}`
  const refused = (error: Unreadable) => ({
    isKnown: false,
    records: [
      {
        at,
        read: () => {
          throw error
        },
      },
    ],
  })
  if (text === null) return refused(tooLong())
  try {
    const found = findRecords(parseJson(text))
    if (!found) return refused(new Unreadable('it does not say that it is a JobPosting (@type)'))
    const many = found.length > 1
    return { isKnown: true, records: found.map(({ at: where, read }) => ({ at: many ? `${at}, ${where}` : at, read })) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return refused(error)
  }
}

function tooLong(): Unreadable {
  return new Unreadable('it is longer than 1 MB')
}

/** By its name, or because its first two lines are whole objects each. */
async function isJsonLines(path: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(path)) return true
  const first: string[] = []
  for await (const { text } of linesOf(createReadStream(path), RECORD_ROOM)) {
    if (text === null) return first.length > 0
    if (text.trim() === '') continue
    if (!/^\s*\{.*\}\s*$/.test(text.replace(/^\ufeff/, ''))) return false
    first.push(text)
    if (first.length === 2) return true
  }
  return false
}

/** UTF-8 as it should be, with or without its mark; else what old pages are written in. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
