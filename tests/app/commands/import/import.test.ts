import { eq, ne } from 'drizzle-orm'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import importFiles from '#app/commands/import.ts'
import { Refused } from '#app/commands/refused.mjs'
import { dayOf } from '#app/domain/calendar/day.ts'
import { closeDatabase, database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeMunicipality } from '#tests/support/factories.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-import-'))
/** Samples beside the repository, where they are; nothing of them is kept in it. */
const SAMPLES = fileURLToPath(new URL('../../../../../shared/data/import', import.meta.url))

let said: string

beforeAll(async () => {
  await testDatabase()
  await makeMunicipality(database())
  await makeMunicipality(database(), { id: 'stichtse-vecht' })
  await closeDatabase()
})

beforeEach(() => {
  said = ''
  const hear = (line: unknown) => {
    said += `${String(line).replace(/\n$/, '')}\n`
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(console, 'log').mockImplementation(hear)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await closeDatabase()
})

afterAll(() => rmSync(directory, { recursive: true }))

function fileOf(name: string, content: unknown): string {
  const path = join(directory, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const posting = (title: string, more: object = {}) => ({ '@type': 'JobPosting', title, identifier: title, ...more })

/** The row of the table for this file: new, changed, unchanged, kept, refused. */
function rowOf(name: string): string[] {
  const line = said.split('\n').findLast((line) => line.startsWith(`${name} `)) ?? ''
  return line.slice(name.length).trim().split(/\s+/)
}

describe('npm run import', () => {
  test('counts per file what came of it, and is content when nothing was refused', async () => {
    const a = fileOf('a.json', [posting('Kok'), posting('Ober')])
    const b = fileOf('b.json', posting('Afwasser'))
    expect(await importFiles(['vacancies', a, b])).toBe(0)
    expect([rowOf('a.json'), rowOf('b.json'), rowOf('total')]).toEqual([
      ['2', '0', '0', '0', '0'],
      ['1', '0', '0', '0', '0'],
      ['3', '0', '0', '0', '0'],
    ])
    fileOf('a.json', [posting('Kok'), posting('Ober', { workHours: '24 uur' })])
    expect(await importFiles(['vacancies', a])).toBe(0)
    expect(rowOf('a.json')).toEqual(['0', '1', '1', '0', '0'])
  })

  test('reports each record that it cannot read with its place and reason, and goes on', async () => {
    const path = fileOf('c.json', [posting('Bakker'), { '@type': 'JobPosting' }, 42, posting('Slager')])
    expect(await importFiles(['vacancies', path])).toBe(1)
    expect(said).toContain(`${path}, [1]: refused: it has no title`)
    expect(said).toContain(`${path}, [2]: refused: it is not an object`)
    expect(rowOf('c.json')).toEqual(['2', '0', '0', '0', '2'])
  })

  test('says in one line that a file is of no known format, and reads the next', async () => {
    const unknown = fileOf('d.json', [{ slug: 'kok', title: 'Kok' }])
    const known = fileOf('e.json', posting('Kapper'))
    expect(await importFiles(['vacancies', unknown, known])).toBe(1)
    expect(said.split('\n').filter((line) => line.includes('d.json:'))).toHaveLength(1)
    expect(said).toContain('d.json: not read: it is no known format')
    expect(rowOf('d.json')).toEqual(['not', 'read'])
    expect(rowOf('e.json')).toEqual(['1', '0', '0', '0', '0'])
  })

  test('says what was kept because people here changed or ended it', async () => {
    const path = fileOf('f.json', posting('Glazenwasser'))
    await importFiles(['vacancies', path])
    await database().update(vacancies).set({ status: 'withdrawn' }).where(eq(vacancies.title, 'Glazenwasser'))
    fileOf('f.json', posting('Glazenwasser', { workHours: '20 uur' }))
    expect(await importFiles(['vacancies', path])).toBe(0)
    expect(said).toContain(`${path}, the only record: kept as it is, ended here`)
    expect(rowOf('f.json')).toEqual(['0', '0', '0', '1', '0'])
  })

  test('brings them to the municipality that is named, which is Utrecht unless told', async () => {
    const path = fileOf('g.json', posting('Schipper'))
    await importFiles(['vacancies', '--municipality', 'stichtse-vecht', path])
    await importFiles(['vacancies', path])
    const rows = await database().select().from(vacancies).where(eq(vacancies.title, 'Schipper'))
    expect(rows.map(({ municipalityId }) => municipalityId).sort()).toEqual(['stichtse-vecht', 'utrecht'])
    expect(rows.every(({ createdAt }) => dayOf(createdAt) === dayOf(new Date()))).toBe(true)
  })

  test('shows how far it is', async () => {
    const lines = Array.from({ length: 101 }, (_, index) => JSON.stringify(posting(`Nummer ${index}`)))
    expect(await importFiles(['vacancies', fileOf('many.jsonl', lines.join('\n'))])).toBe(0)
    expect(said).toContain('many.jsonl: 100 read')
    expect(said).toContain('many.jsonl: 101 read')
    expect(rowOf('many.jsonl')).toEqual(['101', '0', '0', '0', '0'])
  })

  test.each([
    [[], 'Usage: npm run import'],
    [['employers', 'x.json'], 'There is no import of "employers"'],
    [['vacancies'], 'Name one or more files'],
    [['vacancies', '--town', 'x', 'y.json'], "Unknown option '--town'"],
    [
      ['vacancies', '--municipality', 'atlantis', 'x.json'],
      'There is no municipality "atlantis"; there are: stichtse-vecht, utrecht',
    ],
  ])('with %j says what would be right', async (args, message) => {
    const refusal = importFiles(args)
    await expect(refusal).rejects.toBeInstanceOf(Refused)
    await expect(refusal).rejects.toThrow(message)
  })
})

describe.skipIf(!existsSync(SAMPLES))('samples from the world', () => {
  const files = existsSync(SAMPLES)
    ? readdirSync(SAMPLES)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(SAMPLES, name))
    : []
  const stranger = join(SAMPLES, 'rijksoverheid-shape', 'vacatures.sample.json')

  test('are all read, but for the one of no known format, and the second time are unchanged', async () => {
    expect(await importFiles(['vacancies', ...files, stranger])).toBe(1)
    expect(rowOf('total')).toEqual(['8', '0', '0', '0', '0'])
    expect(said).toContain('vacatures.sample.json: not read: it is no known format')
    said = ''
    expect(await importFiles(['vacancies', ...files, stranger])).toBe(1)
    expect(rowOf('total')).toEqual(['0', '0', '8', '0', '0'])
  })

  test('say what they say and no more', async () => {
    const rows = await database().select().from(vacancies).where(ne(vacancies.source, 'portal'))
    const berlin = rows.filter(({ source }) => source === 'recruitee')
    expect(berlin).toHaveLength(2)
    for (const row of berlin) {
      expect(row).toMatchObject({ placeName: 'Berlin, Germany', postcode: null, hoursMin: 40, hoursMax: 40, pay: null })
      expect(row.tasks).not.toMatch(/<|&nbsp;|&amp;/)
    }
    const engineer = rows.find(({ title }) => title === 'Software Engineer')
    expect(engineer).toMatchObject({ hoursMin: 40, hoursMax: 40, pay: null, employerId: null, placeName: 'Kirkland' })
    expect(rows.find(({ title }) => title === 'Mobile App Developer')?.employerId).not.toBeNull()
  })
})
