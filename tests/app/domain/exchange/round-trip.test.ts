import { getTableColumns, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import exportLines from '#app/commands/export.ts'
import importFiles from '#app/commands/import.ts'
import { Refused } from '#app/commands/refused.mjs'
import { profileLineSchema } from '#app/domain/candidates/profile-line.ts'
import { vacancyLineSchema } from '#app/domain/vacancies/vacancy-line.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeEmployer,
  makeJobSeeker,
  makeMunicipality,
  makeProfile,
  makeUser,
  makeVacancy,
} from '#tests/support/factories.ts'
import { profileLines, vacancyLines } from './arbitrary-lines.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-exchange-'))
let db: Database
let said: string

beforeAll(async () => {
  const { url } = await testDatabase()
  db = connect(url).db
  await makeMunicipality(db)
  await makeMunicipality(db, { id: 'stichtse-vecht' })
})

beforeEach(async () => {
  said = ''
  const hear = (line: unknown) => {
    said += `${String(line).replace(/\n$/, '')}\n`
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(console, 'log').mockImplementation(hear)
  vi.spyOn(console, 'warn').mockImplementation(hear)
  await empty()
  await makeUser(db, { email: 'Fatima@utrecht.example' })
})

afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(directory, { recursive: true }))

/** The portal without what files can bring. */
async function empty(): Promise<void> {
  await db.delete(vacancies)
  await db.delete(candidateProfiles)
  await db.delete(users)
  await db.delete(employers)
}

function fileOf(name: string, lines: readonly unknown[]): string {
  const path = join(directory, name)
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + '\n').join(''))
  return path
}

async function exported(kind: 'profiles' | 'vacancies'): Promise<string> {
  const path = join(directory, 'out.jsonl')
  expect(await exportLines([kind, '--out', path])).toBe(0)
  return readFileSync(path, 'utf8')
}

/** What the table at the end says: new, changed, unchanged, kept, refused. */
const row = () => said.trim().split('\n').at(-1)?.trim().split(/\s+/).slice(1).map(Number)

const PROFILE = {
  format: 'werkbrug/profile/1',
  reference: 'K7-QF4M',
  municipality: 'utrecht',
  werkmatcher: 'fatima@utrecht.example',
  status: 'active',
  hoursMin: 12,
  createdAt: '2026-06-01T08:00:00.000Z',
  changedAt: '2026-06-01T08:00:00.000Z',
}
const VACANCY = {
  format: 'werkbrug/vacancy/1',
  id: '7b0f1d9e-1111-4222-8333-444455556666',
  municipality: 'utrecht',
  employer: { name: 'Kapsalon Knip', kvkNumber: '12345678', website: null },
  title: 'Kapper',
  createdAt: '2026-06-01T08:00:00.000Z',
  changedAt: '2026-06-01T08:00:00.000Z',
}

describe('the format', () => {
  test.each([
    [
      'profile',
      candidateProfiles,
      profileLineSchema.shape,
      // Who it is known by here; the municipality and werkmatcher go by a name that holds elsewhere; a count of edits.
      ['id', 'municipalityId', 'werkmatcherId', 'version'],
    ],
    [
      'vacancy',
      vacancies,
      vacancyLineSchema.in.shape,
      // By names that hold elsewhere; a count of edits; what follows from the occupation's name; a pledge stands in an agreement,
      // which is in no file.
      ['municipalityId', 'employerId', 'version', 'occupationCode', 'pledgeId'],
    ],
  ] as const)('of a %s holds every column, or we know why not', (_, table, shape, leftOut) => {
    const columns = Object.keys(getTableColumns(table)).filter(
      (column) => !(leftOut as readonly string[]).includes(column),
    )
    expect(columns.filter((column) => !(column in shape))).toEqual([])
  })
})

const KINDS = [
  { kind: 'profiles' as const, lines: profileLines, key: 'reference', args: [] as string[] },
  { kind: 'vacancies' as const, lines: vacancyLines, key: 'id', args: [] as string[] },
]

describe.each(KINDS)('random $kind', ({ kind, lines, key }) => {
  test('survive the way out, in and out again, to the byte', { timeout: 120_000 }, async () => {
    for (const seed of [1, 2, 3]) {
      await empty()
      await makeUser(db, { email: 'Fatima@utrecht.example' })
      await makeUser(db, { email: 'jan@stichtsevecht.example', municipalityId: 'stichtse-vecht' })
      const drawn = fc.sample(lines, { numRuns: 120, seed }).map((line) => ({
        ...line,
        ...(kind === 'profiles' && line.municipality !== 'utrecht' ? { werkmatcher: 'jan@stichtsevecht.example' } : {}),
      }))
      const unique = [...new Map(drawn.map((line) => [(line as Record<string, unknown>)[key], line])).values()]
      expect(await importFiles([kind, fileOf('in.jsonl', unique)]), said).toBe(0)
      expect(row()).toEqual([unique.length, 0, 0, 0, 0])
      const first = await exported(kind)
      expect(first.trimEnd().split('\n')).toHaveLength(unique.length)

      const again = join(directory, 'again.jsonl')
      writeFileSync(again, first)
      expect(await importFiles([kind, again])).toBe(0)
      expect(row()).toEqual([0, 0, unique.length, 0, 0])

      await empty()
      await makeUser(db, { email: 'fatima@utrecht.example' })
      await makeUser(db, { email: 'jan@stichtsevecht.example', municipalityId: 'stichtse-vecht' })
      expect(await importFiles([kind, again])).toBe(0)
      expect(row()).toEqual([unique.length, 0, 0, 0, 0])
      expect(await exported(kind)).toBe(first)
    }
  })
})

describe('what the portal made itself', () => {
  test('goes out and comes in unchanged', async () => {
    const employer = await makeEmployer(db, { website: 'www.knip.example' })
    await makeVacancy(db, { employerId: employer.id })
    await makeVacancy(db, {
      employerId: null,
      source: 'recruitee',
      externalId: '7',
      status: 'submitted',
      publishedAt: null,
    })
    const werkmatcher = await makeUser(db)
    await makeProfile(db, { werkmatcherId: werkmatcher.id, reference: 'AB-CDEF' })
    for (const kind of ['vacancies', 'profiles'] as const) {
      const path = join(directory, 'own.jsonl')
      writeFileSync(path, await exported(kind))
      expect(await importFiles([kind, path])).toBe(0)
      expect(row()?.slice(0, 2)).toEqual([0, 0])
    }
  })

  test('carries nothing of who somebody is', async () => {
    const { id, reference } = await makeProfile(db, { reference: 'AB-CDEF' })
    await makeJobSeeker(db, {
      profileId: id,
      name: 'Zoubida Wonderlijk',
      phone: '06 98765432',
      email: 'z@wonder.example',
    })
    const text = await exported('profiles')
    expect(text).toContain(reference)
    for (const secret of ['Zoubida', '98765432', 'wonder', id]) expect(text).not.toContain(secret)
  })

  test('is counted in the audit when it leaves', async () => {
    await makeProfile(db, { reference: 'AB-CDEF' })
    await exported('profiles')
    const [event] = await db
      .select()
      .from(auditEvents)
      .orderBy(sql`${auditEvents.id} desc`)
      .limit(1)
    expect(event).toMatchObject({ name: 'profiles.exported', actorKind: 'system', data: { count: 1 } })
  })
})

describe('a line', () => {
  test('that is newer changes the row, one that is older leaves it', async () => {
    await importFiles(['profiles', fileOf('a.jsonl', [PROFILE])])
    await importFiles([
      'profiles',
      fileOf('a.jsonl', [{ ...PROFILE, hoursMin: 16, changedAt: '2026-06-02T08:00:00Z' }]),
    ])
    expect(row()).toEqual([0, 1, 0, 0, 0])
    expect(await importFiles(['profiles', fileOf('a.jsonl', [PROFILE])])).toBe(0)
    expect(row()).toEqual([0, 0, 0, 1, 0])
    expect(said).toContain('a.jsonl, line 1: kept as it is, changed here')
    const [profile] = await db.select().from(candidateProfiles)
    expect(profile).toMatchObject({ hoursMin: 16, version: 2 })
  })

  test('of a vacancy notes whose it is, and whoever registers with that number has it', async () => {
    await importFiles(['vacancies', fileOf('v.jsonl', [VACANCY, { ...VACANCY, id: crypto.randomUUID() }])])
    expect(row()).toEqual([2, 0, 0, 0, 0])
    const [employer, ...more] = await db.select().from(employers)
    expect(more).toEqual([])
    expect(employer).toMatchObject({ name: 'Kapsalon Knip', kvkNumber: '12345678', status: 'unclaimed' })
    const [vacancy] = await db.select().from(vacancies)
    expect(vacancy).toMatchObject({ status: 'submitted', employerId: employer!.id })
    expect(vacancy?.submittedAt).toEqual(new Date(VACANCY.changedAt))
  })

  test('that comes twice in one file counts once', async () => {
    const newer = { ...PROFILE, hoursMin: 20, changedAt: '2026-06-03T08:00:00Z' }
    await importFiles(['profiles', fileOf('a.jsonl', [PROFILE, PROFILE, newer])])
    expect(row()).toEqual([1, 1, 1, 0, 0])
    expect((await db.select().from(candidateProfiles))[0]?.hoursMin).toBe(20)
  })

  test.each([
    [{ ...PROFILE, birthDate: '1980-01-01' }, 'birthDate: is no field of this format'],
    [{ ...PROFILE, status: 'aktief' }, 'status: is none of draft, active, paused, withdrawn'],
    [{ ...PROFILE, hoursMin: 'twaalf' }, 'hoursMin: is not a number'],
    [{ ...PROFILE, hoursMin: 12.34 }, 'hoursMin: '],
    [{ ...PROFILE, hoursMin: -1 }, 'hoursMin: '],
    [{ ...PROFILE, hoursMin: 20, hoursMax: 10 }, 'hoursMax: '],
    [{ ...PROFILE, hoursMin: null }, 'status: '],
    [{ ...PROFILE, reference: 'k7' }, 'reference: '],
    [{ ...PROFILE, changedAt: undefined }, 'changedAt: is missing'],
    [{ ...PROFILE, changedAt: 'gisteren' }, 'changedAt: is not written as datetime'],
    [{ ...PROFILE, format: 'werkbrug/profile/2' }, 'format: is none of werkbrug/profile/1'],
    [{ ...PROFILE, skills: ['vliegen'] }, 'skills.0: is none of helping-customers, '],
    [{ ...PROFILE, availability: [{ day: 'monday', startsAt: 900, endsAt: 600 }] }, 'availability.0.endsAt: '],
    [{ ...PROFILE, municipality: 'atlantis' }, 'municipality: is "atlantis"; there are: stichtse-vecht, utrecht'],
    [
      { ...PROFILE, werkmatcher: 'niemand@utrecht.example' },
      'werkmatcher: "niemand@utrecht.example" is no werkmatcher of utrecht; there are: Fatima@utrecht.example',
    ],
    [{ ...PROFILE, municipality: 'stichtse-vecht' }, 'werkmatcher: '],
    ['{"format":"werkbrug/profile/1", hoi}', 'it is not JSON (line 1, column'],
    ['[]', 'it is not an object'],
    [JSON.stringify(PROFILE).replace('utrecht"', 'utr\\u0000echt"'), 'municipality: holds a null character'],
    [JSON.stringify(PROFILE).replace('utrecht"', 'utr\\ud800"'), 'municipality: holds a null character'],
  ])('that is wrong (%#) is reported with its place, and the rest goes on', async (line, message) => {
    const good = { ...PROFILE, reference: 'ZZ-ZZZZ' }
    expect(await importFiles(['profiles', fileOf('bad.jsonl', [line, '', good])])).toBe(1)
    expect(said).toContain(`bad.jsonl, line 1: refused: ${message}`)
    expect(row()).toEqual([1, 0, 0, 0, 1])
    expect(await db.$count(candidateProfiles)).toBe(1)
  })

  test.each([
    [{ ...VACANCY, employer: null }, 'employer: '],
    [{ ...VACANCY, status: 'published', title: null }, 'title: '],
    [{ ...VACANCY, employer: { ...VACANCY.employer, kvkNumber: '1' } }, 'employer.kvkNumber: '],
    [{ ...VACANCY, tasks: 'kort' }, 'tasks: '],
    [{ ...VACANCY, id: 'x' }, 'id: is not written as guid'],
    [{ ...VACANCY, hoursMin: 30, hoursMax: 10 }, 'hoursMax: '],
    [{ ...VACANCY, postcode: '9999ZZ' }, 'postcode: '],
  ])('of a vacancy that is wrong (%#) is reported with its place', async (line, message) => {
    const good = { ...VACANCY, id: crypto.randomUUID() }
    expect(await importFiles(['vacancies', fileOf('bad.jsonl', [good, line])])).toBe(1)
    expect(said).toContain(`bad.jsonl, line 2: refused: ${message}`)
    expect(row()).toEqual([1, 0, 0, 0, 1])
  })

  test('that the database refuses stays out alone', async () => {
    const feed = { ...VACANCY, source: 'recruitee', externalId: '7' }
    const lines = [feed, { ...feed, id: crypto.randomUUID() }, { ...VACANCY, id: crypto.randomUUID() }]
    expect(await importFiles(['vacancies', fileOf('twice.jsonl', lines)])).toBe(1)
    expect(said).toContain('twice.jsonl, line 2: refused: externalId: another vacancy from this source has it already')
    expect(row()).toEqual([2, 0, 0, 0, 1])
  })
})

describe('npm run import -- profiles', () => {
  test('makes accounts for unknown werkmatchers only when it is told to', async () => {
    const path = fileOf('new.jsonl', [{ ...PROFILE, werkmatcher: 'Joris@utrecht.example' }])
    expect(await importFiles(['profiles', path])).toBe(1)
    expect(await importFiles(['profiles', '--new-werkmatchers', path])).toBe(0)
    const found = await db.select().from(users)
    expect(found.map(({ email, role }) => [email, role])).toContainEqual(['joris@utrecht.example', 'werkmatcher'])
  })

  test('takes no employer or desk for a werkmatcher', async () => {
    await makeUser(db, { role: 'desk', email: 'balie@utrecht.example' })
    const path = fileOf('desk.jsonl', [{ ...PROFILE, werkmatcher: 'balie@utrecht.example' }])
    expect(await importFiles(['profiles', '--new-werkmatchers', path])).toBe(1)
    expect(await db.$count(candidateProfiles)).toBe(0)
  })

  test('says of a file of another kind what it is not, once', async () => {
    const path = fileOf(
      'other.jsonl',
      Array.from({ length: 150 }, () => ({ hallo: 1 })),
    )
    expect(await importFiles(['profiles', path])).toBe(1)
    expect(said).toContain('not read: none of its lines is {"format":"werkbrug/profile/1", …}')
    expect(said.split('\n').length).toBeLessThan(6)
    expect(await importFiles(['profiles', join(directory, 'nergens.jsonl')])).toBe(1)
    expect(said).toContain('there is no such file')
  })

  test('takes thousands in one go', { timeout: 60_000 }, async () => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
    const lines = Array.from({ length: 3000 }, (_, at) => ({
      ...PROFILE,
      reference: `B${letters[at % 32]}-${letters[(at >> 5) % 32]}${letters[(at >> 10) % 32]}AA`,
    }))
    expect(await importFiles(['profiles', fileOf('many.jsonl', lines)])).toBe(0)
    expect(row()).toEqual([3000, 0, 0, 0, 0])
  })
})

describe('npm run export', () => {
  test.each([
    [[], 'Usage: npm run export -- profiles|vacancies [--out FILE]'],
    [['people'], 'There is no export of "people"'],
    [['profiles', 'vacancies'], 'Usage'],
    [['profiles', '--to', 'x'], "Unknown option '--to'"],
    [['profiles', '--out', '/nergens/x.jsonl'], '/nergens/x.jsonl cannot be written (ENOENT)'],
  ])('with %j says what would be right', async (args, message) => {
    const refusal = exportLines(args)
    await expect(refusal).rejects.toBeInstanceOf(Refused)
    await expect(refusal).rejects.toThrow(message)
  })

  test('writes nothing but lines to standard output', async () => {
    await importFiles(['profiles', fileOf('a.jsonl', [PROFILE])])
    vi.restoreAllMocks()
    let out = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text)
      return true
    })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await exportLines(['profiles'])).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { reference: string }).reference),
    ).toEqual(['K7-QF4M'])
  })
})
