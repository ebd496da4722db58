import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployer, makeUser, makeVacancy, NOW } from '#tests/support/factories.ts'
import { catchMails } from '#tests/support/mailbox.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const ctx = () => makeContext(db, { kind: 'system' })
const mails = catchMails()

/** An organisation with two colleagues, one who left and one who never confirmed. */
async function organisation(given: Parameters<typeof makeEmployer>[1] = {}) {
  const employer = await makeEmployer(db, { name: 'Bakkerij De Korst', ...given })
  const { id: employerId } = employer
  await makeUser(db, { employerId, name: 'Bram Korst', email: `bram-${employerId}@korst.example`, createdAt: NOW })
  await makeUser(db, { employerId, name: 'Ans Korst', email: `ans-${employerId}@korst.example`, createdAt: new Date() })
  await makeUser(db, { employerId, name: 'Weg', email: `weg-${employerId}@korst.example`, disabledAt: NOW })
  await makeUser(db, { employerId, name: 'Nieuw', email: `nieuw-${employerId}@korst.example`, emailConfirmedAt: null })
  return employerId
}

describe('a decision about an organisation', () => {
  test('goes to all colleagues who can log in', async () => {
    const employerId = await organisation()
    await handlers['mail-employer-decision']?.(ctx(), { name: 'mail-employer-decision', employerId })
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail?.to).toBe(`bram-${employerId}@korst.example, ans-${employerId}@korst.example`)
    expect(mail?.subject).toBe('Uw organisatie is goedgekeurd')
    expect(mail?.text).toContain('Beste Bram Korst en Ans Korst')
    expect(mail?.text).toContain('https://werkbrug.test/werkgever')
  })

  test('carries the reason when it is no', async () => {
    const employerId = await organisation({ status: 'refused', refusalReason: 'Het KvK-nummer hoort bij een ander.' })
    await handlers['mail-employer-decision']?.(ctx(), { name: 'mail-employer-decision', employerId })
    expect((await mails())[0]?.text).toContain('Het KvK-nummer hoort bij een ander.')
  })
})

describe('a decision about a vacancy', () => {
  const decide = (vacancyId: string) =>
    handlers['mail-vacancy-decision']?.(ctx(), { name: 'mail-vacancy-decision', vacancyId })

  test('says where it is online, and until when', async () => {
    const { id } = await makeVacancy(db, { employerId: await organisation(), title: 'Bakker', closesOn: '2026-08-01' })
    await decide(id)
    const [mail] = await mails()
    expect(mail?.subject).toBe('Uw vacature staat online: Bakker')
    expect(mail?.text).toContain(`https://werkbrug.test/vacatures/${id}`)
    expect(mail?.text).toContain('zaterdag 1 augustus 2026')
  })

  test('says what it lacks when it came back, as it was written', async () => {
    const returnReason = 'Noem het loon.\n\nEn {{title}} of $t(common.save) doet niets.'
    const { id } = await makeVacancy(db, { employerId: await organisation(), status: 'returned', returnReason })
    await decide(id)
    expect((await mails())[0]?.text.replace(/\r/g, '')).toContain(returnReason)
  })

  test('that was turned since, or of an import that belongs to nobody, sends nothing', async () => {
    const { id } = await makeVacancy(db, { employerId: await organisation() })
    await db.update(vacancies).set({ status: 'withdrawn' }).where(eq(vacancies.id, id))
    await decide(id)
    const unclaimed = await makeEmployer(db, { status: 'unclaimed', kvkNumber: null })
    await decide((await makeVacancy(db, { employerId: unclaimed.id })).id)
    expect(await mails()).toEqual([])
  })

  test('with a title of two lines stays one header', async () => {
    const { id } = await makeVacancy(db, { employerId: await organisation(), title: 'Bakker\r\nBcc: a@b.example' })
    await decide(id)
    const [mail] = await mails()
    expect(mail?.subject).toBe('Uw vacature staat online: Bakker Bcc: a@b.example')
    expect(mail?.to).not.toContain('a@b.example')
  })
})

test('a week before it closes the mail leads to the day and to the vacancy', async () => {
  const { id } = await makeVacancy(db, { employerId: await organisation(), title: 'Bakker', closesOn: '2026-06-11' })
  await handlers['mail-vacancy-closing-soon']?.(ctx(), { name: 'mail-vacancy-closing-soon', vacancyId: id })
  const [mail] = await mails()
  expect(mail?.subject).toBe('Uw vacature sluit op donderdag 11 juni 2026: Bakker')
  expect(mail?.text).toContain(`https://werkbrug.test/werkgever/vacatures/${id}/datums`)
})

test('the first link of a new organisation confirms, the next ones log in', async () => {
  const employerId = await organisation()
  const [user] = await db
    .select()
    .from(users)
    .where(eq(users.email, `nieuw-${employerId}@korst.example`))
  const userId = user?.id as string
  await handlers['mail-login-link']?.(ctx(), { name: 'mail-login-link', userId })
  await db.update(users).set({ emailConfirmedAt: NOW }).where(eq(users.id, userId))
  await handlers['mail-login-link']?.(ctx(), { name: 'mail-login-link', userId })
  const [first, second] = await mails()
  expect(first?.subject).toBe('Bevestig uw aanmelding bij Werkbrug')
  expect(first?.text).toContain('Bakkerij De Korst')
  expect(second?.subject).toBe('Inloggen bij Werkbrug')
})

test('the holder of a known address hears that somebody tried to register with it', async () => {
  const user = await makeUser(db, { role: 'desk', email: 'balie@test.example' })
  await handlers['mail-address-known']?.(ctx(), { name: 'mail-address-known', userId: user.id })
  expect((await mails())[0]).toMatchObject({ to: 'balie@test.example', subject: 'U bent al bekend bij Werkbrug' })
})
