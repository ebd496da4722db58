import postgres from 'postgres'
import { expect, test } from 'vitest'
import { testDatabase } from './database.ts'

test('a test file has one migrated, empty database and a prefix for its indexes', async () => {
  const [{ url }, again] = await Promise.all([testDatabase(), testDatabase()])
  expect(again.url).toBe(url)
  expect(process.env.DATABASE_URL).toBe(url)
  expect(process.env.MEILI_INDEX_PREFIX).toMatch(/^test_\d+_$/)
  const sql = postgres(url, { max: 1 })
  try {
    expect(await sql`select count(*)::int as rows from vacancies`).toEqual([{ rows: 0 }])
  } finally {
    await sql.end()
  }
})
