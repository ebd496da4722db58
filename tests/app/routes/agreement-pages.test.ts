import { load } from 'cheerio'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Desk, Employer } from '#app/domain/context.ts'
import { database, type Database } from '#db/client.ts'
import { agreementIn, draftWithPledges, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

let db: Database
let employer: Employer
let desk: Desk
beforeAll(async () => {
  await testDatabase()
  db = database()
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
})

const read = async (path: string, actor: Employer | Desk) => {
  const answer = await ask(path, { cookie: await cookieOf(db, actor.userId) })
  expect(answer.status, path).toBe(200)
  return load(await answer.text())
}

test('the sign page of a draft says that nobody has signed, and asks for it', async () => {
  const agreementId = await draftWithPledges(db, employer)
  const page = await read(`/tekenen/${agreementId}`, employer)
  expect(page('h1').text()).toMatch(/^Tekenen: intentieverklaring IV-/)
  expect(page('main').text()).toContain('Nog niemand heeft getekend.')
})

test('the sign page of what is signed is a page to read', async () => {
  const agreementId = await agreementIn(db, 'in-force', { employer, desk })
  const page = await read(`/tekenen/${agreementId}`, employer)
  expect(page('h1').text()).toMatch(/^Intentieverklaring IV-/)
  expect(page('title').text()).toMatch(/^Intentieverklaring IV-/)
})

test('the desk reads of a draft of an employer that it waits, and of the employer which agreements it has', async () => {
  const agreementId = await draftWithPledges(db, employer)
  const page = await read(`/balie/intentieverklaringen/${agreementId}`, desk)
  expect(page('main').text()).toContain('De werkgever is nog bezig met deze verklaring.')
  const employerPage = page('main a[href^="/balie/werkgevers/"]').attr('href')!
  expect(employerPage).toBe(`/balie/werkgevers/${employer.employerId}`)
  const theirs = await read(employerPage, desk)
  expect(theirs(`a[href="/balie/intentieverklaringen/${agreementId}"]`).text()).toMatch(/^IV-/)
  expect(theirs('main').text()).not.toContain('Werkgever goedkeuren')
})

test('who does not sign a withdrawn agreement any more is not waited for', async () => {
  const agreementId = await agreementIn(db, 'withdrawn', { employer, desk })
  const page = await read(`/werkgever/intentieverklaringen/${agreementId}`, employer)
  expect(page('main').text()).not.toMatch(/Nog niet getekend|aan de beurt/)
})

test('the menu says whence one came: the work list, or the ledger', async () => {
  const agreementId = await agreementIn(db, 'in-force', { employer, desk })
  const here = async (search: string) => {
    const page = await read(`/balie/intentieverklaringen/${agreementId}${search}`, desk)
    return [page('nav [aria-current="page"]').text(), page('.wb-breadcrumb a').first().text()]
  }
  expect(await here('')).toEqual(['Toezeggingen', 'Toezeggingen'])
  expect(await here('?sinds=2026-06-01T10:00:00.000Z')).toEqual(['Werklijst', 'Werklijst'])
})
