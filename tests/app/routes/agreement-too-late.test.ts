import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import type { Desk, Employer } from '#app/domain/context.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import { AGREEMENT_STATUSES, isTooLateToSign } from '#app/domain/agreements/agreement.ts'
import { database, type Database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeAgreement, makeContext, makeDeskActor, makeEmployerActor } from '#tests/support/factories.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

const PASSED = { startsOn: '2025-01-01', endsOn: '2025-12-31' }
const TO_COME = { startsOn: '2025-01-01', endsOn: '2099-12-31' }

let db: Database
let employer: Employer
let desk: Desk
beforeAll(async () => {
  await testDatabase()
  db = database()
  employer = await makeEmployerActor(db)
  desk = await makeDeskActor(db)
})

const read = async (path: string, actor: Employer | Desk) => {
  const answer = await ask(path, { cookie: await cookieOf(db, actor.userId) })
  expect(answer.status).toBe(200)
  return load(await answer.text())
}
const pageOf = async (path: string, actor: Employer | Desk) => (await read(path, actor))('main').text()

test('is too late to sign from the day after its last, while it waits for signatures', () => {
  const late = AGREEMENT_STATUSES.filter((status) => isTooLateToSign({ status, endsOn: '2026-06-03' }, '2026-06-04'))
  expect(late).toEqual(['offered', 'partly-signed'])
  expect(isTooLateToSign({ status: 'offered', endsOn: '2026-06-04' }, '2026-06-04')).toBe(false)
})

test('an employer and the desk read in their lists and on its page that it is too late, and what to do', async () => {
  const { employerId } = employer
  const own = await makeAgreement(db, { employerId, status: 'partly-signed', drafter: 'employer', ...PASSED })
  const list = await pageOf('/werkgever/intentieverklaringen', employer)
  expect(list).toContain('Te laat om te tekenen')
  expect(list).toContain('Pas de datum aan en bied de verklaring opnieuw aan.')
  expect(list).not.toContain('Deels getekend')
  const page = await pageOf(`/werkgever/intentieverklaringen/${own.id}`, employer)
  expect(page).toContain('Niemand kan deze verklaring nog tekenen')
  expect(page).not.toContain('wacht op anderen')

  const pledges = await pageOf('/balie/toezeggingen?stand=preparing', desk)
  expect(pledges).toContain('Te laat om te tekenen De laatste dag is voorbij. Pas de datum aan, of geef')
  const deskPage = await pageOf(`/balie/intentieverklaringen/${own.id}`, desk)
  expect(deskPage).toContain('Geef de verklaring terug en vraag om een latere datum.')
})

test('the notice leads to what each side can do, and no paper to sign is offered', async () => {
  const { employerId } = employer
  const own = await makeAgreement(db, { employerId, status: 'partly-signed', drafter: 'employer', ...PASSED })
  for (const [actor, address, act] of [
    [employer, `/werkgever/intentieverklaringen/${own.id}`, 'nieuwe-versie'],
    [desk, `/balie/intentieverklaringen/${own.id}`, 'teruggeven'],
  ] as const) {
    const page = await read(address, actor)
    expect(page('.wb-alert a').attr('href'), address).toBe(`/tekenen/${own.id}/${act}`)
    expect(page('a[href$="/papier.pdf"]').length, address).toBe(0)
  }
})

test('what waits for signatures in time is said as before', async () => {
  const other = await makeEmployerActor(db)
  await makeAgreement(db, { employerId: other.employerId, status: 'offered', ...TO_COME })
  const listed = await listAgreements(makeContext(db, other, { now: new Date() }))
  expect(listed.map(({ isTooLate }) => isTooLate)).toEqual([false])
  const list = await pageOf('/werkgever/intentieverklaringen', other)
  expect(list).toContain('Klaar om te tekenen')
  expect(list).not.toContain('Te laat')
})
