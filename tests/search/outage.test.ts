import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { EMPTY_SEARCH } from '#app/domain/vacancies/vacancy-search.ts'
import { searchHandlers } from '#app/worker/search-handlers.ts'
import { watchSearch } from '#app/worker/watch-search.ts'
import { database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { indexingServer, indexUid } from '#search/client.ts'
import { startEmbeddedMeilisearch } from '#search/embedded.ts'
import { vacanciesIndex } from '#search/indexes/vacancies.ts'
import { reconcile } from '#search/reconcile.ts'
import { reindex } from '#search/reindex.ts'
import { syncDocument } from '#search/sync.ts'
import { done } from '#search/write.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployer, makeVacancy } from '#tests/support/factories.ts'

/** A search server of this file's own, which can be killed. */
const dataDir = mkdtempSync(join(tmpdir(), 'werkbrug-outage-'))
const masterKey = randomBytes(24).toString('base64url')
let server: Awaited<ReturnType<typeof startEmbeddedMeilisearch>>
let employerId: string

async function startSearch() {
  server = await startEmbeddedMeilisearch({ dataDir, masterKey, log: () => {} })
  process.env.MEILI_URL = server.url
  process.env.MEILI_MASTER_KEY = masterKey
}

async function killSearch() {
  process.kill(server.pid, 'SIGKILL')
  await server.exited
}

const db = () => database()
let now = new Date()
const browse = () =>
  browseVacancies(makeContext(db(), { kind: 'visitor' }, { now }), { ...EMPTY_SEARCH, regionId: 'utrecht-midden' })

/** How long it takes to answer from the database, in milliseconds. */
async function timeWithoutSearch(): Promise<number> {
  const began = performance.now()
  expect((await browse()).source).toBe('database')
  return performance.now() - began
}

/** Long enough for the search server to be asked again after it failed. */
const later = () => void (now = new Date(now.getTime() + 60_000))

/** Title by id, as the search server has them. */
async function stored(): Promise<Record<string, string>> {
  const index = indexingServer().index<{ id: string; title: string }>(indexUid('vacancies'))
  const { results } = await index.getDocuments({ fields: ['id', 'title'], limit: 1000 })
  return Object.fromEntries(results.map(({ id, title }) => [id, title]))
}

async function published(): Promise<Record<string, string>> {
  const rows = await db().select().from(vacancies).where(eq(vacancies.status, 'published'))
  return Object.fromEntries(rows.map(({ id, title }) => [id, title ?? '']))
}

beforeAll(async () => {
  await testDatabase()
  await startSearch()
  employerId = (await makeEmployer(db())).id
  for (let at = 0; at < 5; at++) await makeVacancy(db(), { employerId })
  await reindex({ log: () => {}, db: db() })
}, 60_000)

afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('one vacancy', () => {
  test('is written, changed and taken away as its row says, however often it is asked', async () => {
    const { id } = await makeVacancy(db(), { employerId, title: 'Barista' })
    await syncDocument(db(), vacanciesIndex, id)
    await syncDocument(db(), vacanciesIndex, id)
    expect((await stored())[id]).toBe('Barista')
    await db().update(vacancies).set({ title: 'Barista met ervaring' }).where(eq(vacancies.id, id))
    await Promise.all([1, 2, 3].map(() => syncDocument(db(), vacanciesIndex, id)))
    expect((await stored())[id]).toBe('Barista met ervaring')
    await db().update(vacancies).set({ status: 'withdrawn' }).where(eq(vacancies.id, id))
    await syncDocument(db(), vacanciesIndex, id)
    expect((await stored())[id]).toBeUndefined()
  })

  test('that does not exist is nothing to do', async () => {
    await syncDocument(db(), vacanciesIndex, '00000000-0000-4000-8000-000000000000')
    expect(await stored()).toEqual(await published())
  })

  test('that the search server refuses is not lost in silence', async () => {
    await expect(done(indexingServer().index('nowhere').deleteAllDocuments())).rejects.toThrow('could not do')
  })
})

describe('reconciling', () => {
  test('finds nothing to do in an index that is right', async () => {
    expect(await reconcile(db(), vacanciesIndex)).toMatchObject({ repaired: 0, rebuilt: false })
  })

  test('puts right what is missing, changed and left over', async () => {
    const [gone, changed] = Object.keys(await published())
    const index = indexingServer().index(indexUid('vacancies'))
    await done(index.deleteDocument(gone as string))
    await done(index.updateDocuments([{ id: changed as string, title: 'Vervalst', rev: 'x' }]))
    await done(index.addDocuments([{ id: 'left-over', title: 'Spook' }]))
    expect(await reconcile(db(), vacanciesIndex)).toMatchObject({ repaired: 3, rebuilt: false })
    expect(await stored()).toEqual(await published())
  })

  test('builds anew what is set up otherwise, and what is not there', async () => {
    await done(
      indexingServer()
        .index(indexUid('vacancies'))
        .updateSettings({ rankingRules: ['words'] }),
    )
    expect(await reconcile(db(), vacanciesIndex)).toMatchObject({ rebuilt: true })
    await done(indexingServer().deleteIndex(indexUid('vacancies')))
    expect(await reconcile(db(), vacanciesIndex)).toMatchObject({ rebuilt: true })
    expect(await stored()).toEqual(await published())
    expect(await reconcile(db(), vacanciesIndex)).toMatchObject({ repaired: 0, rebuilt: false })
  })

  test('leaves no half-built index behind, not even one of a rebuild that was killed', async () => {
    const leftOver = `${indexUid('vacancies')}_next_00000000`
    await done(indexingServer().createIndex(leftOver))
    await reindex({ log: () => {}, db: db() })
    const { results } = await indexingServer().getRawIndexes({ limit: 100 })
    expect(results.map(({ uid }) => uid).filter((uid) => uid.includes('_next_'))).toEqual([])
  })

  test('two rebuilds at once take turns', async () => {
    await Promise.all([reindex({ log: () => {}, db: db() }), reindex({ log: () => {}, db: db() })])
    expect(await stored()).toEqual(await published())
  })
})

describe('an outage', () => {
  test('browsing answers from the database and says so; afterwards the index equals the database', async () => {
    expect((await browse()).source).toBe('search')
    const returns: string[] = []
    const stop = watchSearch(async () => {
      returns.push('back')
      await searchHandlers['reconcile-indexes'](makeContext(db(), { kind: 'system' }))
    }, 100)
    await expect.poll(() => returns.length).toBe(1)

    await killSearch()
    const during = await browse()
    expect(during.source).toBe('database')
    const { id } = await makeVacancy(db(), { employerId, title: 'Gekomen tijdens de storing' })
    const [taken] = during.hits
    await db()
      .update(vacancies)
      .set({ status: 'filled' })
      .where(eq(vacancies.id, taken?.id ?? ''))
    await expect(syncDocument(db(), vacanciesIndex, id)).rejects.toThrow()
    const still = await browse()
    expect(still.source).toBe('database')
    expect(still.hits.map((hit) => hit.id)).toContain(id)
    expect(still.hits.map((hit) => hit.id)).not.toContain(taken?.id)

    await startSearch()
    await expect.poll(async () => stored(), { timeout: 15_000 }).toEqual(await published())
    stop()
    later()
    const after = await browse()
    expect(after.source).toBe('search')
    expect(after.hits.map((hit) => hit.id).sort()).toEqual(still.hits.map((hit) => hit.id).sort())
  }, 60_000)

  test('a search server that hangs is given up after a second, and not waited for again', async () => {
    later()
    process.kill(server.pid, 'SIGSTOP')
    try {
      const first = await timeWithoutSearch()
      expect(first).toBeGreaterThan(900)
      expect(await timeWithoutSearch()).toBeLessThan(first)
    } finally {
      process.kill(server.pid, 'SIGCONT')
    }
  })

  test('a vacancy that was taken offline a moment ago is not shown, though the index still has it', async () => {
    await reconcile(db(), vacanciesIndex)
    later()
    const { hits } = await browse()
    const [first] = hits
    await db()
      .update(vacancies)
      .set({ status: 'paused' })
      .where(eq(vacancies.id, first?.id ?? ''))
    const found = await browse()
    expect(found.source).toBe('search')
    expect(found.hits.map((hit) => hit.id)).not.toContain(first?.id)
  })
})
