import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { database, type Database } from '#db/client.ts'
import { agreementIn, makeParties, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

const UNDO = 'Ik wil toch tekenen'
let db: Database
let employer: Employer
let desk: Desk
let agreementId: string
beforeAll(async () => {
  await testDatabase()
  db = database()
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
})

/** An agreement that this side was asked to sign and refused. */
async function refusedBy(actor: Employer | Desk) {
  agreementId = await agreementIn(db, 'offered', { employer, desk }, { drafter: actor === employer ? desk : employer })
  if (actor === desk) await sign(db, employer, agreementId)
  const { can } = await getAgreement(makeContext(db, actor), { agreementId })
  await refuseToSign(makeContext(db, actor), { agreementId, signerId: can.signAs!, reason: 'Te veel plekken.' })
}

describe.each([
  { who: 'an employer', side: 'werkgever', actor: () => employer, other: () => desk, otherSide: 'balie' },
  { who: 'the desk', side: 'balie', actor: () => desk, other: () => employer, otherSide: 'werkgever' },
])('$who that refused', ({ side, actor, other, otherSide }) => {
  test('finds the way back on the sign page and on the page of the agreement, and can sign again', async () => {
    await refusedBy(actor())
    const cookie = await cookieOf(db, actor().userId)
    const pages = [`/tekenen/${agreementId}`, `/${side}/intentieverklaringen/${agreementId}`]
    for (const page of pages) expect(await (await ask(page, { cookie })).text()).toContain(UNDO)
    const form = new RegExp(`<form[^>]*action="(/tekenen/${agreementId}[^"]*)"`).exec(
      await (await ask(pages[1]!, { cookie })).text(),
    )
    const { status, headers } = await ask(form![1]!, { cookie, form: { act: 'sign-after-all' } })
    expect([status, headers.get('location')]).toEqual([302, `/tekenen/${agreementId}`])
    for (const page of pages) expect(await (await ask(page, { cookie })).text()).not.toContain(UNDO)
    expect((await getAgreement(makeContext(db, actor()), { agreementId })).can.signAs).not.toBeNull()
  })

  test('is the only one who can take it back', async () => {
    await refusedBy(actor())
    const cookie = await cookieOf(db, other().userId)
    for (const page of [`/tekenen/${agreementId}`, `/${otherSide}/intentieverklaringen/${agreementId}`]) {
      expect(await (await ask(page, { cookie })).text()).not.toContain(UNDO)
    }
    const answer = await ask(`/tekenen/${agreementId}`, { cookie, form: { act: 'sign-after-all' } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect((await getAgreement(makeContext(db, actor()), { agreementId })).can.signAfterAll).not.toBeNull()
  })

  test('reads that it is done already when the button is pressed twice', async () => {
    await refusedBy(actor())
    const cookie = await cookieOf(db, actor().userId)
    const press = () => ask(`/tekenen/${agreementId}`, { cookie, form: { act: 'sign-after-all' } })
    expect((await press()).status).toBe(302)
    expect((await press()).status).toBe(409)
  })
})
