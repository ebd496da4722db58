import { sql } from 'drizzle-orm'
import { inspect } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '#db/client.ts'
import { users } from '#db/schema/people.ts'
import { withoutValues } from '#db/without-values.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeUser } from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const errorOf = (query: PromiseLike<unknown>) =>
  Promise.resolve(query).then(
    () => {
      throw new Error('It was no error')
    },
    (error: unknown) => error,
  )

test('an error of the database tells the log what went wrong, and nothing of what somebody typed', async () => {
  const known = await makeUser(db, { email: 'geheim@test.example' })
  for (const [query, says] of [
    [db.execute(sql`select ${'geheim@test.example'}::uuid`), '22P02'],
    [db.insert(users).values({ ...known, id: undefined }), '23505, users_'],
  ] as const) {
    const error = await errorOf(query)
    expect(inspect(error)).toContain('geheim@test.example')
    const logged = inspect(withoutValues(error), { depth: 9 })
    expect(logged).toContain('Failed query: ')
    expect(logged).toContain(says)
    expect(logged).toContain('without-values.test.ts')
    expect(logged).not.toContain('geheim')
  }
})

test('what is no error of the database stays what it is', () => {
  const error = new TypeError('x is not a function', { cause: 'y' })
  expect(withoutValues(error)).toBe(error)
  expect(error).toMatchObject({ message: 'x is not a function', cause: 'y' })
  expect(withoutValues('x')).toBe('x')
})
