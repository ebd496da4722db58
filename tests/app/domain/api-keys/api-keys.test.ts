import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import apiKeyCommand from '#app/commands/api-key.ts'
import { Refused } from '#app/commands/refused.mjs'
import { findKeyHolder } from '#app/domain/api-keys/find-key-holder.server.ts'
import { getApiKey } from '#app/domain/api-keys/get-api-key.server.ts'
import { listApiKeys } from '#app/domain/api-keys/list-api-keys.server.ts'
import { listKeyHolders } from '#app/domain/api-keys/list-key-holders.server.ts'
import { makeApiKey } from '#app/domain/api-keys/make-api-key.server.ts'
import { revokeApiKey } from '#app/domain/api-keys/revoke-api-key.server.ts'
import type { Desk } from '#app/domain/context.ts'
import { closeDatabase, connect, database, type Database } from '#db/client.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { users } from '#db/schema/people.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeApiKeyRow, makeContext, makeDeskActor, makeMunicipality, makeUser, NOW } from '#tests/support/factories.ts'

let db: Database
let desk: Desk
let elsewhere: Desk

beforeAll(async () => {
  const { url } = await testDatabase()
  db = connect(url).db
  desk = await makeDeskActor(db)
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  elsewhere = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
})

const asDesk = (actor = desk) => makeContext(db, actor)
const asNobody = (now = NOW) => makeContext(db, { kind: 'visitor' }, { now })
const make = (holderId: string, expiresOn = '2027-06-04') =>
  makeApiKey(asDesk(), { holderId, name: 'Teamoverleg', expiresOn })

describe('a key', () => {
  test('acts as its holder, whoever made it', async () => {
    const holder = await makeUser(db)
    const { key, apiKeyId } = await make(holder.id)
    expect(key).toMatch(/^wb_[A-Za-z0-9_-]{43}$/)
    expect(await findKeyHolder(asNobody(), { key })).toEqual({
      apiKeyId,
      actor: { kind: 'werkmatcher', userId: holder.id, municipalityId: 'utrecht' },
    })
  })

  test('acts for an employer as that employer', async () => {
    const holder = await makeUser(db, { role: 'employer' })
    const { key } = await make(holder.id)
    const found = await findKeyHolder(asNobody(), { key })
    expect(found?.actor).toMatchObject({ kind: 'employer', employerId: holder.employerId })
  })

  test('is stored nowhere: not in its row and not in the audit', async () => {
    const { key, apiKeyId } = await make((await makeUser(db)).id)
    const [row] = await db.select().from(apiKeys).where(eq(apiKeys.id, apiKeyId))
    expect(row?.start).toBe(key.slice(0, 11))
    expect(JSON.stringify(row)).not.toContain(key.slice(11))
    const events = await db.select().from(auditEvents).where(eq(auditEvents.objectId, apiKeyId))
    expect(events.map(({ name }) => name)).toEqual(['api-key.made'])
    expect(JSON.stringify(events)).not.toContain(key.slice(11))
  })

  test.each(['', 'wb_', 'wb_onbekend', 'onbekend', 'Bearer wb_x', 'wb_' + 'a'.repeat(10_000)])(
    'that is none (%#) opens nothing',
    async (key) => expect(await findKeyHolder(asNobody(), { key })).toBeNull(),
  )

  test('works on the day it expires, and not after', async () => {
    const { key } = await make((await makeUser(db)).id, '2026-07-01')
    expect(await findKeyHolder(asNobody(new Date('2026-07-01T21:59:00Z')), { key })).not.toBeNull()
    expect(await findKeyHolder(asNobody(new Date('2026-07-01T22:01:00Z')), { key })).toBeNull()
  })

  test('stops with its holder', async () => {
    const holder = await makeUser(db)
    const { key } = await make(holder.id)
    await db.update(users).set({ disabledAt: NOW }).where(eq(users.id, holder.id))
    expect(await findKeyHolder(asNobody(), { key })).toBeNull()
    expect((await listApiKeys(asDesk())).find(({ holderName }) => holderName === holder.name)?.status).toBe('idle')
  })

  test('tells when it was last used, to the minute', async () => {
    const { key, apiKeyId } = await make((await makeUser(db)).id)
    const lastUsed = async () => (await getApiKey(asDesk(), { apiKeyId })).lastUsedAt
    expect(await lastUsed()).toBeNull()
    await findKeyHolder(asNobody(), { key })
    expect(await lastUsed()).toEqual(NOW)
    await findKeyHolder(asNobody(new Date(NOW.getTime() + 30_000)), { key })
    expect(await lastUsed()).toEqual(NOW)
    const later = new Date(NOW.getTime() + 61_000)
    await findKeyHolder(asNobody(later), { key })
    expect(await lastUsed()).toEqual(later)
  })

  test.each([
    ['2026-06-04', 'day.not-in-the-future'],
    ['2020-01-01', 'day.not-in-the-future'],
    ['2028-06-05', 'day.key-expires-too-far'],
  ])('until %s is refused', async (expiresOn, message) => {
    const holder = await makeUser(db)
    await expect(make(holder.id, expiresOn)).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'expiresOn', message }],
    })
  })
})

describe('the desk', () => {
  test('makes none for a person of another city, one who was shut out, or nobody', async () => {
    const theirs = await makeUser(db, { municipalityId: 'stichtse-vecht' })
    const gone = await makeUser(db, { disabledAt: NOW })
    for (const holderId of [theirs.id, gone.id, crypto.randomUUID()]) {
      await expect(make(holderId)).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'holderId' }] })
    }
    const offered = (await listKeyHolders(asDesk())).map(({ id }) => id)
    expect(offered).not.toContain(theirs.id)
    expect(offered).not.toContain(gone.id)
  })

  test('revokes once and for all, and only in its own city', async () => {
    const { key, apiKeyId } = await make((await makeUser(db)).id)
    for (const id of [apiKeyId, crypto.randomUUID(), 'onzin']) {
      await expect(revokeApiKey(asDesk(elsewhere), { apiKeyId: id })).rejects.toMatchObject({ kind: 'not-found' })
    }
    await expect(getApiKey(asDesk(elsewhere), { apiKeyId })).rejects.toMatchObject({ kind: 'not-found' })
    const two = await Promise.allSettled([1, 2].map(() => revokeApiKey(asDesk(), { apiKeyId })))
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await findKeyHolder(asNobody(), { key })).toBeNull()
    await expect(revokeApiKey(asDesk(), { apiKeyId })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('lists the keys of its own city, those that work first', async () => {
    const { row: old } = await makeApiKeyRow(db, { expiresOn: '2026-01-01', createdAt: new Date('2030-01-01') })
    const { row: theirs } = await makeApiKeyRow(db, { holderId: elsewhere.userId })
    const keys = await listApiKeys(asDesk())
    expect(keys.map(({ id }) => id)).not.toContain(theirs.id)
    expect(keys.find(({ id }) => id === old.id)?.status).toBe('expired')
    const statuses = keys.map(({ status }) => status === 'active')
    expect(statuses).toEqual([...statuses].sort((a, b) => Number(b) - Number(a)))
  })
})

describe('npm run api-key', () => {
  test('prints the key, and nothing else, where it can be piped to', async () => {
    const { email } = await makeUser(db, { email: 'Jet@utrecht.example' })
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await apiKeyCommand([email.toUpperCase(), '--name', 'Koppeling'])).toBe(0)
    const lines = printed.mock.calls.flat()
    expect(lines).toHaveLength(1)
    expect(said.mock.calls.flat().join()).not.toContain(lines[0])
    const found = await findKeyHolder(makeContext(db, { kind: 'visitor' }, { now: new Date() }), {
      key: String(lines[0]),
    })
    expect(found?.actor.kind).toBe('werkmatcher')
    vi.restoreAllMocks()
  })

  test.each([
    [[], 'Usage: npm run api-key'],
    [['a@b.example', 'c@d.example'], 'Usage: npm run api-key'],
    [['a@b.example', '--naam', 'x'], "Unknown option '--naam'"],
    [['a@b.example', '--name', 'x'], 'A name has 2 to 80 characters'],
    [['niemand@utrecht.example'], 'Nobody logs in as "niemand@utrecht.example". Those who do: '],
  ])('with %j says what would be right', async (args, message) => {
    const refusal = apiKeyCommand(args)
    await expect(refusal).rejects.toBeInstanceOf(Refused)
    await expect(refusal).rejects.toThrow(message)
  })

  test('makes none for who was shut out', async () => {
    const { email } = await makeUser(db, { disabledAt: NOW })
    await expect(apiKeyCommand([email])).rejects.toThrow('Nobody logs in as')
    expect(database()).toBeDefined()
    await closeDatabase()
  })
})
