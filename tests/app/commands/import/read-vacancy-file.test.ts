import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { linesOf } from '#app/commands/import/lines-of.ts'
import { readVacancyFile, RECORD_ROOM } from '#app/commands/import/read-vacancy-file.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-files-'))
afterAll(() => rmSync(directory, { recursive: true }))

let count = 0
function fileOf(content: string | Buffer, name = `file-${++count}`): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

/** "where: title" or "where: reason", per record. */
async function readAll(path: string): Promise<string[]> {
  const lines: string[] = []
  for await (const { at, read } of readVacancyFile(path)) {
    try {
      lines.push(`${at}: ${read().fields.title}`)
    } catch (error) {
      lines.push(`${at}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return lines
}

const kok = '{"@type":"JobPosting","title":"Kok"}'
const ober = '{"@type":"JobPosting","title":"Ober"}'

describe('a file of vacancies', () => {
  test('is one JSON document', async () => {
    expect(await readAll(fileOf(kok))).toEqual(['the only record: Kok'])
    expect(await readAll(fileOf(`[${kok},\n${ober}]`))).toEqual(['[0]: Kok', '[1]: Ober'])
    expect(await readAll(fileOf(JSON.stringify(JSON.parse(kok), null, 2)))).toEqual(['the only record: Kok'])
  })

  test('is JSON Lines, by its name or by its looks', async () => {
    const lines = ['line 1: Kok', 'line 3: Ober']
    expect(await readAll(fileOf(`${kok}\n\n${ober}\n`))).toEqual(lines)
    expect(await readAll(fileOf(`${kok}\r\n\r\n${ober}`))).toEqual(lines)
    expect(await readAll(fileOf(kok, 'one.jsonl'))).toEqual(['line 1: Kok'])
  })

  test('says of each line that cannot be read which it is and why, and reads the rest', async () => {
    const content = ['{"@type":"Person"}', kok, '{"@type":"JobPosting"}', '{"@type":', '7', '  ', ober].join('\n')
    expect(await readAll(fileOf(content, 'lines.ndjson'))).toEqual([
      'line 1: it does not say that it is a JobPosting (@type)',
      'line 2: Kok',
      'line 3: it has no title',
      'line 4: it is not JSON (it stops halfway)',
      'line 5: it does not say that it is a JobPosting (@type)',
      'line 7: Ober',
    ])
  })

  test('may hold several in one line', async () => {
    expect(await readAll(fileOf(`[${kok},${ober}]\n${kok}`, 'many.jsonl'))).toEqual([
      'line 1, [0]: Kok',
      'line 1, [1]: Ober',
      'line 2: Kok',
    ])
  })

  test('is a page that carries them', async () => {
    const page = `<!doctype html>\n<p>Hallo<script type="application/ld+json">${kok}</script>`
    expect(await readAll(fileOf(page))).toEqual(['ld+json: Kok'])
  })

  test('is a feed of Recruitee', async () => {
    const feed = { offers: [{ title: 'Kok', careers_url: 'https://x.example' }, { careers_url: 'https://x.example' }] }
    expect(await readAll(fileOf(JSON.stringify(feed)))).toEqual(['offers[0]: Kok', 'offers[1]: it has no title'])
  })

  test('is read in old encodings too', async () => {
    const title = '{"@type":"JobPosting","title":"Café"}'
    expect(await readAll(fileOf(Buffer.from(title, 'latin1')))).toEqual(['the only record: Café'])
    expect(await readAll(fileOf(`\ufeff${title}`))).toEqual(['the only record: Café'])
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(title, 'utf16le')])
    expect(await readAll(fileOf(utf16))).toEqual(['the only record: Café'])
  })

  test('with a record of more than a megabyte refuses that record alone', async () => {
    const long = JSON.stringify({ '@type': 'JobPosting', title: 'Kok', description: 'x'.repeat(RECORD_ROOM) })
    expect(await readAll(fileOf(`[${long},${ober}]`))).toEqual(['[0]: it is longer than 1 MB', '[1]: Ober'])
    expect(await readAll(fileOf(`${kok}\n${long}\n${ober}`))).toEqual([
      'line 1: Kok',
      'line 2: it is longer than 1 MB',
      'line 3: Ober',
    ])
  })

  test.each([
    ['of another kind', '[{"slug":"kok","title":"Kok"}]', 'it is no known format'],
    ['of lines of another kind', '{"slug":"kok"}\n{"slug":"ober"}\n', 'it is no known format'],
    ['of a page without vacancies', '<html><p>Welkom</p></html>', 'it is no known format'],
    ['of plain text', 'Wij zoeken een kok', 'it is not JSON (line 1, column 1)'],
    ['that breaks off', '[{"@type":"JobPosting","title":', 'it is not JSON'],
    ['with nothing in it', '', 'there is nothing in it'],
  ])('%s is refused as a whole, in one line', async (_, content, reason) => {
    await expect(readAll(fileOf(content))).rejects.toThrow(reason)
    await expect(readAll(fileOf(content))).rejects.toThrow(/^[^\n]+$/)
  })

  test('that is not there, or is a folder, is said to be so', async () => {
    await expect(readAll(join(directory, 'nowhere.json'))).rejects.toThrow('there is no such file')
    await expect(readAll(directory)).rejects.toThrow('it is not a file')
  })

  test('without a vacancy in a hundred lines is not read to its end', async () => {
    const content = `${'{"slug":"kok"}\n'.repeat(150)}${kok}`
    await expect(readAll(fileOf(content))).rejects.toThrow('it is no known format')
  })
})

describe('lines', () => {
  async function split(chunks: (string | Buffer)[], room = 100) {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk)
    }
    const lines: (string | null)[] = []
    for await (const { text } of linesOf(stream(), room)) lines.push(text)
    return lines
  }

  test('are put together over the ends of chunks, characters too', async () => {
    const café = Buffer.from('café\nmelk')
    expect(await split(['een\ntw', 'ee\r\n', 'drie'])).toEqual(['een', 'twee', 'drie'])
    expect(await split([café.subarray(0, 4), café.subarray(4)])).toEqual(['café', 'melk'])
  })

  test('that have no room are passed over without filling the memory', async () => {
    const endless = Array.from({ length: 1000 }, () => 'x'.repeat(1000))
    expect(await split([...endless, '\nkort'], 5000)).toEqual([null, 'kort'])
  })
})
