import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import importFiles from '#app/commands/import.ts'
import { closeDatabase, database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { occupations } from '#db/schema/occupations.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeEmployer, makeVacancy } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-occupations-'))
const HEADER = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description'
const URI = 'http://data.europa.eu/esco/occupation/'

let said: string
let databaseUrl: string

beforeAll(async () => {
  databaseUrl = (await testDatabase()).url
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
  await database().delete(occupations)
  await closeDatabase()
})

afterAll(() => rmSync(directory, { recursive: true }))

function row(
  id: string,
  label: string,
  more: { isco?: string; alt?: string; hidden?: string; type?: string; status?: string } = {},
) {
  const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`
  return [
    more.type ?? 'Occupation',
    URI + id,
    more.isco ?? '9411',
    quoted(label),
    quoted(more.alt),
    quoted(more.hidden),
    more.status ?? 'released',
    quoted('Zij doen dit, en dat.'),
  ].join(',')
}

function fileOf(name: string, lines: readonly string[], end = '\n'): string {
  const path = join(directory, name)
  writeFileSync(path, lines.join(end) + end)
  return path
}

/** The row of the table for this file: new, changed, unchanged, refused. */
function rowOf(name: string): string[] {
  const line = said.split('\n').findLast((line) => line.startsWith(`${name} `)) ?? ''
  return line.slice(name.length).trim().split(/\s+/)
}

async function stored(id: string) {
  const [row] = await database().select().from(occupations).where(eq(occupations.escoId, id))
  return row
}

describe('npm run import -- occupations', () => {
  test('reads cells that hold line ends, commas and quotes, and a file with the mark of UTF-8 and CRLF', async () => {
    const path = fileOf(
      'a.csv',
      [
        `\ufeff${HEADER}`,
        row('one', 'poffertjes"bakker", ambachtelijk', {
          alt: 'bakker van poffertjes\npoffer\u00adtjes\u00a0bakker\n\npoffertjesbakster',
          hidden: 'poffertjeskok',
        }),
      ],
      '\r\n',
    )
    expect(await importFiles(['occupations', path])).toBe(0)
    expect(rowOf('a.csv')).toEqual(['1', '0', '0', '0'])
    expect(await stored('one')).toMatchObject({
      uri: `${URI}one`,
      iscoGroup: '9411',
      label: 'poffertjes"bakker", ambachtelijk',
      alternativeLabels: ['bakker van poffertjes', 'poffertjes bakker', 'poffertjesbakster'],
      hiddenLabels: ['poffertjeskok'],
      description: 'Zij doen dit, en dat.',
    })
  })

  test('changes nothing the second time, and only what is different later', async () => {
    const path = fileOf('b.csv', [HEADER, row('one', 'wafelbakker'), row('two', 'oliebollenbakker')])
    await importFiles(['occupations', path])
    const before = await stored('one')
    expect(await importFiles(['occupations', path])).toBe(0)
    expect(rowOf('b.csv')).toEqual(['0', '0', '2', '0'])
    expect(await stored('one')).toEqual(before)
    fileOf('b.csv', [
      HEADER,
      row('one', 'wafelbakker', { alt: 'wafelbakster' }),
      row('two', 'oliebollenbakker'),
      row('three', 'pannenkoekenbakker'),
    ])
    expect(await importFiles(['occupations', path])).toBe(0)
    expect(rowOf('b.csv')).toEqual(['1', '1', '1', '0'])
    expect((await stored('one'))?.alternativeLabels).toEqual(['wafelbakster'])
  })

  test('reports each row that it cannot take with its place and reason, and goes on', async () => {
    const path = fileOf('c.csv', [
      HEADER,
      row('one', 'wafelbakker', { alt: 'over\ntwee regels' }),
      row('two', 'kok', { type: 'ISCOGroup' }),
      row('three', ' '),
      row('four', 'kok', { isco: 'C512' }),
      'Occupation,nowhere,9411,kok,,,released,',
      'Occupation,too,few',
      row('one', 'nogmaals'),
      row('five', 'kok', { status: 'obsolete' }),
      row('six', 'x'.repeat(400)),
      row('seven', 'pannenkoekenbakker'),
    ])
    expect(await importFiles(['occupations', path])).toBe(1)
    expect(rowOf('c.csv')).toEqual(['2', '0', '0', '8'])
    for (const [line, reason] of [
      [4, 'its conceptType is not "Occupation"'],
      [5, 'it has no preferredLabel'],
      [6, 'its iscoGroup is not of four digits'],
      [7, 'its conceptUri is no address'],
      [8, 'it has another number of cells than there are columns'],
      [9, 'the same occupation stands on line 2'],
      [10, 'its status is "obsolete"'],
      [11, 'its preferredLabel is too long'],
    ]) {
      expect(said).toContain(`${path}, line ${line}: refused: ${reason}`)
    }
  })

  test.each([
    ['no-columns.csv', ['conceptType,conceptUri,iscoGroup,preferredLabel'], 'it lacks the column altLabels'],
    ['skills.csv', [`${HEADER},skillType,reuseLevel`], 'it has the unknown columns "skillType", "reuseLevel"'],
    ['other.csv', ['name;age', 'x;3'], 'it lacks the columns conceptType, conceptUri'],
  ])('says in one line why nothing in %s is read', async (name, lines, reason) => {
    expect(await importFiles(['occupations', fileOf(name, lines)])).toBe(1)
    expect(said.split('\n').filter((line) => line.includes(`${name}: not read: ${reason}`))).toHaveLength(1)
    expect(rowOf(name)).toEqual(['not', 'read'])
  })

  test('says where a quotation mark is never closed, even in a file of many megabytes', async () => {
    const small = fileOf('open.csv', [HEADER, row('one', 'wafelbakker'), '"Occupation'])
    expect(await importFiles(['occupations', small])).toBe(1)
    expect(said).toContain(`${small}, line 3: refused: a quotation mark is never closed`)
    expect(rowOf('open.csv')).toEqual(['1', '0', '0', '1'])
    const large = fileOf('large.csv', [HEADER, `"${'Occupation,'.repeat(400_000)}`])
    expect(await importFiles(['occupations', large])).toBe(1)
    expect(said).toMatch(/large\.csv, line 2: refused: |large\.csv: not read: it is not CSV from line 2 on/)
  })

  test('says so of a file that is not there, empty, or a directory', async () => {
    const empty = join(directory, 'empty.csv')
    writeFileSync(empty, '')
    expect(await importFiles(['occupations', join(directory, 'gone.csv'), empty, directory])).toBe(1)
    expect(said).toContain('gone.csv: not read: there is no such file')
    expect(said).toContain('empty.csv: not read: it is empty')
    expect(said).toContain('not read: it is not a file')
  })

  test('gives vacancies that name it the code, has the index made equal, and records it, once', async () => {
    const db = database()
    const employer = await makeEmployer(db)
    const { id } = await makeVacancy(db, { employerId: employer.id, occupation: 'Wafelbakster' })
    const eventsBefore = await db.select().from(auditEvents).where(eq(auditEvents.name, 'occupations.imported'))
    const jobsBefore = (await waitingJobs(databaseUrl)).filter(({ name }) => name === 'reconcile-indexes').length
    const path = fileOf('d.csv', [HEADER, row('one', 'wafelbakker', { alt: 'wafelbakster' })])
    await importFiles(['occupations', path])
    await importFiles(['occupations', path])
    const [after] = await database().select().from(vacancies).where(eq(vacancies.id, id))
    expect(after?.occupationCode).toBe('esco-9411-one')
    const events = await database().select().from(auditEvents).where(eq(auditEvents.name, 'occupations.imported'))
    expect(events.slice(eventsBefore.length).map(({ data }) => data)).toEqual([{ added: 1, changed: 0 }])
    const jobs = await waitingJobs(databaseUrl)
    expect(jobs.filter(({ name }) => name === 'reconcile-indexes')).toHaveLength(jobsBefore + 1)
  })
})
