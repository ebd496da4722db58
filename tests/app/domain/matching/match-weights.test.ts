import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Context, Desk } from '#app/domain/context.ts'
import { changeMatchWeights } from '#app/domain/matching/change-match-weights.server.ts'
import { getMatchWeights } from '#app/domain/matching/get-match-weights.server.ts'
import { weightsSchema } from '#app/domain/matching/match-weights.schema.ts'
import { readMatchRules } from '#app/domain/matching/read-match-rules.server.ts'
import { DEFAULT_WEIGHTS } from '#app/domain/matching/weights.ts'
import { database, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeMunicipality } from '#tests/support/factories.ts'

const REASON = 'Reizen weegt hier zwaarder dan de sector.'
const OTHER = { ...DEFAULT_WEIGHTS, travel: DEFAULT_WEIGHTS.travel + 2, sector: DEFAULT_WEIGHTS.sector - 2 }

let db: Database
let desk: Context<Desk>

beforeAll(async () => {
  await testDatabase()
  db = database()
})

async function newCity(id: string) {
  await makeMunicipality(db, { id })
  desk = makeContext(db, await makeDeskActor(db, { municipalityId: id, name: 'Robin Scholten' }))
  return desk
}

test('new points hold at once in the own municipality alone, with who changed what and why', async () => {
  const ctx = await newCity('eigen')
  await makeMunicipality(db, { id: 'ander' })
  expect(await getMatchWeights(ctx)).toMatchObject({ version: 0, weights: DEFAULT_WEIGHTS, history: [] })
  expect(await changeMatchWeights(ctx, { version: 0, weights: OTHER, reason: REASON })).toBe(1)
  expect((await readMatchRules(ctx, { municipalityId: 'eigen' })).weights).toEqual(OTHER)
  expect((await readMatchRules(ctx, { municipalityId: 'ander' })).weights).toEqual(DEFAULT_WEIGHTS)
  expect((await getMatchWeights(ctx)).history).toMatchObject([
    { version: 1, weights: OTHER, reason: REASON, changedBy: 'Robin Scholten' },
  ])
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.objectId, 'eigen'))
  expect(event).toMatchObject({ name: 'match-weights.changed', data: { version: 1, reason: REASON } })
})

test('an earlier version is set back as a new one, so that nothing is lost', async () => {
  const ctx = await newCity('terug')
  await changeMatchWeights(ctx, { version: 0, weights: OTHER, reason: REASON })
  await changeMatchWeights(ctx, { version: 1, weights: DEFAULT_WEIGHTS, reason: 'Terug naar het begin.' })
  const { version, weights, history } = await getMatchWeights(ctx)
  expect({ version, weights, versions: history.map((one) => one.version) }).toEqual({
    version: 2,
    weights: DEFAULT_WEIGHTS,
    versions: [2, 1],
  })
})

test('points that a colleague changed meanwhile are not written over, also at the same moment', async () => {
  const ctx = await newCity('samen')
  const both = await Promise.allSettled([
    changeMatchWeights(ctx, { version: 0, weights: OTHER, reason: REASON }),
    changeMatchWeights(ctx, { version: 0, weights: DEFAULT_WEIGHTS, reason: REASON }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } })
  await expect(changeMatchWeights(ctx, { version: 0, weights: OTHER, reason: REASON })).rejects.toMatchObject({
    kind: 'conflict',
  })
})

test('the same points again are no change', async () => {
  const ctx = await newCity('zelfde')
  await changeMatchWeights(ctx, { version: 0, weights: OTHER, reason: REASON })
  await expect(changeMatchWeights(ctx, { version: 1, weights: OTHER, reason: REASON })).rejects.toMatchObject({
    kind: 'invalid',
    issues: [{ message: 'weights.same' }],
  })
})

test('points add up to a hundred, are whole, and know every criterion', () => {
  const problem = (weights: object) =>
    weightsSchema
      .safeParse(weights)
      .error?.issues.map(({ message, ...issue }) => [message, 'params' in issue ? issue.params : null])
  expect(problem(DEFAULT_WEIGHTS)).toBeUndefined()
  expect(problem({ ...DEFAULT_WEIGHTS, pay: 0 })).toEqual([['weights.too-few', { sum: 98, difference: 2 }]])
  expect(problem({ ...DEFAULT_WEIGHTS, pay: 5 })).toEqual([['weights.too-many', { sum: 103, difference: 3 }]])
  expect(weightsSchema.safeParse({ ...DEFAULT_WEIGHTS, pay: 1.5, learning: 2.5 }).success).toBe(false)
  expect(weightsSchema.safeParse({ ...DEFAULT_WEIGHTS, pay: -1, learning: 5 }).success).toBe(false)
  expect(weightsSchema.safeParse({ ...DEFAULT_WEIGHTS, age: 0 }).success).toBe(false)
  const { pay: _, ...without } = DEFAULT_WEIGHTS
  expect(weightsSchema.safeParse(without).success).toBe(false)
})
