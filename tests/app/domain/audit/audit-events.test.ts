import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { database, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { inTransaction } from '#db/transaction.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor } from '#tests/support/factories.ts'

let db: Database
let owner: postgres.Sql

beforeAll(async () => {
  const { url } = await testDatabase()
  db = database()
  owner = postgres(url, { max: 1, onnotice: () => {} })
})

afterAll(() => owner.end())

test('who did what, when and to what is written down', async () => {
  const desk = await makeDeskActor(db)
  const ctx = makeContext(db, desk)
  await recordAudit(ctx, { name: 'employer.refused', employerId: 'e1', reason: 'Onbekend nummer' })
  const [row] = await db
    .select()
    .from(auditEvents)
    .where(sql`${auditEvents.objectId} = 'e1'`)
  expect(row).toMatchObject({
    name: 'employer.refused',
    at: ctx.now,
    actorKind: 'desk',
    actorId: desk.userId,
    objectId: 'e1',
    data: { employerId: 'e1', reason: 'Onbekend nummer' },
  })
})

test('a change that fails leaves no record', async () => {
  const ctx = makeContext(db, { kind: 'system' })
  await expect(
    inTransaction(ctx, async (ctx) => {
      await recordAudit(ctx, { name: 'vacancy.closed', vacancyId: 'v-undone' })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await db.$count(auditEvents, sql`${auditEvents.objectId} = 'v-undone'`)).toBe(0)
})

test.each(['update audit_events set name = $$x$$', 'delete from audit_events', 'truncate audit_events'])(
  'nobody can do "%s", the owner of the database included',
  async (statement) => {
    await recordAudit(makeContext(db, { kind: 'system' }), { name: 'vacancy.closed', vacancyId: 'v1' })
    await expect(db.execute(sql.raw(statement))).rejects.toThrow()
    await expect(owner.unsafe(statement)).rejects.toThrow(/append-only/)
  },
)
