import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import exportLines from '#app/commands/export.ts'
import importFiles from '#app/commands/import.ts'
import { database } from '#db/client.ts'
import { seedIfEmpty } from '#db/seed/seed.ts'
import { testDatabase } from '#tests/support/database.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-city-'))
let owner: postgres.Sql

beforeAll(async () => {
  const { url } = await testDatabase()
  owner = postgres(url, { max: 1, onnotice: () => {} })
  await seedIfEmpty({ db: database() })
  for (const say of ['log', 'warn'] as const) vi.spyOn(console, say).mockImplementation(() => {})
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
})

afterAll(async () => {
  vi.restoreAllMocks()
  rmSync(directory, { recursive: true })
  await owner.end()
})

async function exported(kind: string, name: string): Promise<{ path: string; text: string }> {
  const path = join(directory, `${kind}-${name}.jsonl`)
  expect(await exportLines([kind, '--out', path])).toBe(0)
  return { path, text: readFileSync(path, 'utf8') }
}

test('the demo city goes to a portal without anything in it, and comes back the same', async () => {
  const before = { vacancies: await exported('vacancies', 'before'), profiles: await exported('profiles', 'before') }
  expect(before.vacancies.text.split('\n').length).toBeGreaterThan(40)
  expect(before.profiles.text.split('\n').length).toBeGreaterThan(100)

  // What is signed cannot be emptied otherwise.
  await owner`set session_replication_role = replica`
  await owner`truncate employers, vacancies, matching.candidate_profiles, users cascade`
  expect(await importFiles(['vacancies', before.vacancies.path])).toBe(0)
  expect(await importFiles(['profiles', '--new-werkmatchers', before.profiles.path])).toBe(0)
  expect((await exported('vacancies', 'after')).text).toBe(before.vacancies.text)
  expect((await exported('profiles', 'after')).text).toBe(before.profiles.text)
}, 120_000)
