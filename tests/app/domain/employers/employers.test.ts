import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '#app/domain/context.ts'
import { approveEmployer } from '#app/domain/employers/approve-employer.server.ts'
import { changeEmployer } from '#app/domain/employers/change-employer.server.ts'
import { registerEmployerSchema, type RegisterEmployerInput } from '#app/domain/employers/employer.schema.ts'
import { EMPLOYER_STATUSES, EMPLOYER_TRANSITIONS } from '#app/domain/employers/employer.ts'
import { getEmployerHome } from '#app/domain/employers/get-employer-home.server.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { refuseEmployer } from '#app/domain/employers/refuse-employer.server.ts'
import { registerEmployer } from '#app/domain/employers/register-employer.server.ts'
import { issueLoginLink } from '#app/domain/people/issue-login-link.server.ts'
import { logInWithLink } from '#app/domain/people/log-in-with-link.server.ts'
import { issuesOf } from '#app/http/issues.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeIntroduction,
  makeMunicipality,
  makeUser,
  makeVacancy,
  makeWerkmatcherActor,
  NOW,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  await makeMunicipality(db)
  await makeMunicipality(db, { id: 'stichtse-vecht' })
})

const visitor: Visitor = { kind: 'visitor' }
let kvk = 10_000_000
const registration = (change: Partial<RegisterEmployerInput> = {}): RegisterEmployerInput => ({
  municipalityId: 'utrecht',
  name: 'Bakkerij De Korst',
  kvkNumber: String(++kvk),
  sector: 'shops',
  address: { street: 'Amsterdamsestraatweg', houseNumber: '12', postcode: '3513AB', place: 'Utrecht' },
  website: null,
  contact: { name: 'Bram Korst', email: `bram${kvk}@korst.example`, phone: '030 1234567' },
  ...change,
})
const register = (input: RegisterEmployerInput, now = NOW) => registerEmployer(makeContext(db, visitor, { now }), input)
const byKvk = async (kvkNumber: string) =>
  (await db.select().from(employers).where(eq(employers.kvkNumber, kvkNumber))) as (typeof employers.$inferSelect)[]
const userOf = async (email: string) => {
  const [user] = await db.select().from(users).where(eq(users.email, email))
  return user
}

describe('registering', () => {
  test('makes an organisation that waits for its mail to be confirmed, then for the desk', async () => {
    const input = registration()
    await register(input)
    const [employer] = await byKvk(input.kvkNumber)
    expect(employer).toMatchObject({ status: 'unconfirmed', name: 'Bakkerij De Korst' })
    const user = await userOf(input.contact.email)
    expect(user).toMatchObject({ role: 'employer', employerId: employer?.id, emailConfirmedAt: null })
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-login-link', userId: user?.id })

    const token = await issueLoginLink(makeContext(db, { kind: 'system' }), { userId: user?.id as string })
    await logInWithLink(makeContext(db, visitor), { token })
    expect((await byKvk(input.kvkNumber))[0]?.status).toBe('waiting')
  })

  test('a known KvK number is said, without saying whose', async () => {
    const input = registration()
    await register(input)
    const again = registration({ kvkNumber: input.kvkNumber })
    await expect(register(again)).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'kvkNumber', message: 'kvk-known' }],
    })
    expect(await userOf(again.contact.email)).toBeUndefined()
    await register({ ...again, municipalityId: 'stichtse-vecht' })
    expect(await byKvk(input.kvkNumber)).toHaveLength(2)
  })

  test('takes its number from an organisation that is only noted from a file', async () => {
    const input = registration()
    const noted = await makeEmployer(db, { status: 'unclaimed', kvkNumber: input.kvkNumber })
    await register(input)
    const [employer, ...more] = await byKvk(input.kvkNumber)
    expect(more).toEqual([])
    expect(employer).toMatchObject({ status: 'unconfirmed', name: input.name })
    expect(employer?.id).not.toBe(noted.id)
  })

  test('a known e-mail address gets the same answer as a new one, and a mail that says so', async () => {
    const known = await makeUser(db, { role: 'desk', email: 'Balie.Utrecht@test.example' })
    const input = registration()
    await register({ ...input, contact: { ...input.contact, email: 'balie.utrecht@test.example' } })
    expect(await byKvk(input.kvkNumber)).toEqual([])
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-address-known', userId: known.id })
  })

  test('a disabled person hears nothing', async () => {
    const gone = await makeUser(db, { role: 'werkmatcher', email: 'weg@test.example', disabledAt: NOW })
    const input = registration()
    await register({ ...input, contact: { ...input.contact, email: 'weg@test.example' } })
    expect(await waitingJobs(url)).not.toContainEqual({ name: 'mail-address-known', userId: gone.id })
  })

  test('one that nobody confirmed within a day makes room, one that was confirmed does not', async () => {
    const first = registration()
    await register(first)
    const again = registration({ kvkNumber: first.kvkNumber })
    const tooSoon = new Date(NOW.getTime() + 23 * 3_600_000)
    const nextDay = new Date(NOW.getTime() + 25 * 3_600_000)
    await expect(register(again, tooSoon)).rejects.toMatchObject({ kind: 'invalid' })
    await register(again, nextDay)
    expect(await userOf(first.contact.email)).toBeUndefined()
    expect(await byKvk(first.kvkNumber)).toHaveLength(1)

    await db.update(employers).set({ status: 'waiting' }).where(eq(employers.kvkNumber, first.kvkNumber))
    const third = registration({ kvkNumber: first.kvkNumber })
    await expect(register(third, new Date(NOW.getTime() + 999 * 3_600_000))).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('of one number by ten at once leaves one organisation and one person', async () => {
    const kvkNumber = String(++kvk)
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => register({ ...registration(), kvkNumber })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ kind: 'invalid' })
    }
    const [employer, ...others] = await byKvk(kvkNumber)
    expect(others).toEqual([])
    expect(await db.$count(users, eq(users.employerId, employer?.id as string))).toBe(1)
  })

  test('with a municipality that does not take part is refused at that field', async () => {
    await expect(register(registration({ municipalityId: 'amsterdam' }))).rejects.toMatchObject({
      issues: [{ path: 'municipalityId', message: 'choose' }],
    })
  })

  test.each([
    ['kvkNumber', 'twaalf345', 'kvkNumber kvk'],
    ['kvkNumber', '1234567', 'kvkNumber kvk'],
    ['website', 'javascript:alert(1)', 'website website'],
    ['website', 'nergens', 'website website'],
    ['name', '', 'name too-short'],
    ['name', 'x'.repeat(1_000_000), 'name too-long'],
    [
      'address',
      { street: 'A-weg', houseNumber: '1', postcode: '12 AB', place: 'Utrecht' },
      'address.postcode postcode',
    ],
    ['contact', { name: 'Bram', email: 'bram', phone: '030 1234567' }, 'contact.email email'],
    ['contact', { name: 'Bram', email: 'bram@korst.example', phone: '112' }, 'contact.phone phone'],
    ['status', 'approved', ' unreadable'],
  ])('refuses %s of %j', (field, value, expected) => {
    const parsed = registerEmployerSchema.safeParse({ ...registration(), [field]: value })
    expect(issuesOf(parsed.error as never).map(({ path, message }) => `${path} ${message}`)).toContain(expected)
  })

  test('reads a KvK number with spaces and a website without its protocol', () => {
    const input = { ...registration(), kvkNumber: '1234 5678', website: 'www.korst.example' }
    expect(registerEmployerSchema.parse(input)).toMatchObject({
      kvkNumber: '12345678',
      website: 'https://www.korst.example/',
    })
  })
})

describe.each(EMPLOYER_STATUSES)('an employer that is %s', (status) => {
  const given = { status, kvkNumber: undefined }

  test.each(['approved', 'refused'] as const)('is %s by its own desk alone, and only when it can be', async (to) => {
    const own = await makeDeskActor(db)
    const other = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
    const { id: employerId, kvkNumber } = await makeEmployer(db, status === 'unclaimed' ? given : { status })
    const decide = (actor: typeof own) =>
      to === 'approved'
        ? approveEmployer(makeContext(db, actor), { employerId })
        : refuseEmployer(makeContext(db, actor), { employerId, reason: 'Dit bedrijf bestaat niet meer.' })

    await expect(decide(other)).rejects.toMatchObject({ kind: 'not-found' })
    const self = await makeEmployerActor(db, { employerId })
    await expect(decide(self as never)).rejects.toMatchObject({ kind: 'forbidden' })
    const werkmatcher = await makeWerkmatcherActor(db)
    await expect(decide(werkmatcher as never)).rejects.toMatchObject({ kind: 'forbidden' })

    if (!EMPLOYER_TRANSITIONS[status].includes(to)) {
      await expect(decide(own)).rejects.toMatchObject({ kind: 'conflict' })
      return
    }
    await decide(own)
    const [after] = await db.select().from(employers).where(eq(employers.id, employerId))
    expect(after).toMatchObject({ status: to, kvkNumber, decidedAt: NOW })
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-employer-decision', employerId })
    expect(await db.$count(auditEvents, eq(auditEvents.objectId, employerId))).toBe(1)
  })
})

test('of a desk that approves and one that refuses at once, one wins', async () => {
  const { id: employerId } = await makeEmployer(db, { status: 'waiting' })
  const ctx = makeContext(db, await makeDeskActor(db))
  const results = await Promise.allSettled([...Array.from({ length: 5 }, () => approveEmployer(ctx, { employerId }))])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('an unknown employer is not found', async () => {
  const ctx = makeContext(db, await makeDeskActor(db))
  for (const employerId of [randomUUID(), 'geen-id']) {
    await expect(approveEmployer(ctx, { employerId })).rejects.toMatchObject({ kind: 'not-found' })
  }
})

describe('one’s own organisation', () => {
  test('is changed without its KvK number, and its public vacancies are indexed anew', async () => {
    const actor = await makeEmployerActor(db)
    const ctx = makeContext(db, actor)
    const open = await makeVacancy(db, { employerId: actor.employerId })
    const draft = await makeVacancy(db, { employerId: actor.employerId, status: 'draft' })
    const before = await getOwnEmployer(ctx)
    await changeEmployer(ctx, {
      name: 'Nieuwe naam',
      sector: 'catering',
      website: null,
      about: 'Wij bakken.',
      address: { street: 'Oudegracht', houseNumber: '3', postcode: '3511AB', place: 'Utrecht' },
      contact: { name: 'Nieuwe Naam', phone: null },
    })
    const after = await getOwnEmployer(ctx)
    expect(after.employer).toMatchObject({
      name: 'Nieuwe naam',
      about: 'Wij bakken.',
      kvkNumber: before.employer.kvkNumber,
    })
    expect(after.person).toMatchObject({ name: 'Nieuwe Naam', email: before.person.email })
    const jobs = await waitingJobs(url)
    expect(jobs).toContainEqual({ name: 'index-vacancy', vacancyId: open.id })
    expect(jobs).not.toContainEqual({ name: 'index-vacancy', vacancyId: draft.id })
  })
})

test('the first page names what waits, most urgent first, of the own organisation alone', async () => {
  const actor = await makeEmployerActor(db)
  const { employerId } = actor
  const other = await makeVacancy(db, { status: 'returned' })
  await makeIntroduction(db, { vacancyId: other.id, status: 'proposed' })
  await makeVacancy(db, { employerId, status: 'draft', title: null })
  await makeVacancy(db, { employerId, closesOn: '2026-06-09' })
  await makeVacancy(db, { employerId, closesOn: '2026-06-30' })
  await makeVacancy(db, { employerId, status: 'returned', returnReason: 'Noem het loon.' })
  await makeAgreement(db, { employerId, status: 'draft', handedBackReason: null })
  const open = await makeVacancy(db, { employerId })
  await makeIntroduction(db, { vacancyId: open.id, status: 'proposed' })
  await makeIntroduction(db, { vacancyId: open.id, status: 'proposed' })
  const { tasks } = await getEmployerHome(makeContext(db, actor))
  expect(tasks.map(({ what }) => what)).toEqual(['introductions', 'returned', 'agreement-draft', 'closing', 'draft'])
  expect(tasks[0]).toMatchObject({ count: 2, title: open.title })
})
