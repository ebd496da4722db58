import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { waitFor } from '#app/http/limit-rate.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import { findDocumentToMake } from '#app/domain/signing/find-document-to-make.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { database, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { agreementIn, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeAgreementDocument, makeContext } from '#tests/support/factories.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

let db: Database
let employer: Employer
let desk: Desk
let agreementId: string
let document: Awaited<ReturnType<typeof makeAgreementDocument>>

beforeAll(async () => {
  await testDatabase()
  db = database()
  ;({ employer, desk } = await makeParties(db))
  agreementId = await agreementIn(db, 'in-force', { employer, desk })
  const { code } = (await findDocumentToMake(makeContext(db, { kind: 'system' }), {
    agreementId,
    confirmed: false,
  }))!
  document = await makeAgreementDocument(db, { agreementId, code })
})

describe('/controleer', () => {
  test('without a question asks for the code, and says what needs a script', async () => {
    const page = await (await ask('/controleer')).text()
    expect(page).toContain('name="code"')
    expect(page).toContain('Een bestand controleren kan alleen met JavaScript.')
    expect(page).not.toContain('type="file"')
    expect(page).not.toContain('kennen wij niet')
    expect(await (await ask('/controleer?code=')).text()).toContain('Vul dit in.')
  })

  test.each([
    ['/controleer?code=', 'Deze code hoort bij een echte intentieverklaring', 'De verklaring geldt.'],
    ['/en/controleer?code=', 'This code belongs to a genuine agreement of intent', 'The agreement is in force'],
  ])('%s says in words that a code is genuine, and names nobody', async (address, genuine, standing) => {
    const page = await (await ask(address + document.code)).text()
    expect(page).toContain(genuine)
    expect(page).toContain(standing)
    expect(page).not.toContain('Sanne de Wit')
    expect(page).not.toContain('Werkgever ')
    expect(page).not.toContain(agreementId)
  })

  test('knows a file by its hash alone, and says so of one that it does not know', async () => {
    expect(await (await ask(`/controleer?hash=${document.sha256}`)).text()).toContain('Dit document is echt')
    const changed = document.sha256.replace(/^./, (first) => (first === '0' ? '1' : '0'))
    for (const hash of [changed, '', 'onzin']) {
      expect(await (await ask(`/controleer?hash=${hash}`)).text()).toContain('Dit bestand kennen wij niet')
    }
    const typed = await (await ask('/controleer?code=%3Cscript%3Ealert(1)%3C/script%3E')).text()
    expect(typed).toContain('Deze code kennen wij niet')
    expect(typed).not.toContain('<script>alert(1)')
  })

  test('can be asked thirty times a minute from one address', async () => {
    const waits = []
    for (let n = 0; n < 31; n++) waits.push(await waitFor('check-document', '203.0.113.7'))
    expect(waits.slice(0, 30)).toEqual(Array(30).fill(null))
    expect(waits[30]).toBeGreaterThan(0)
  })
})

describe('the page of a personal link', () => {
  const pageOf = async (id: string) => {
    const signers = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, id))
    const signerId = signers.find(({ party }) => party === 'employer')!.id
    const token = await issueSigningLink(makeContext(db, { kind: 'system' }, { now: new Date() }), { signerId })
    return (await ask(`/tekenen/uitnodiging/${token}`)).text()
  }

  test('says of what everybody signed from when it is in force, and where the file is', async () => {
    expect(await pageOf(agreementId)).toContain('Iedereen heeft getekend. De verklaring geldt.')
    const later = await agreementIn(db, 'in-force', { employer, desk })
    await db.update(agreements).set({ startsOn: '2099-01-01', endsOn: '2099-12-31' }).where(eq(agreements.id, later))
    expect(await pageOf(later)).toContain('De verklaring geldt vanaf donderdag 1 januari 2099.')
  })

  test('says that it is too late when the last day has passed, and offers nothing to sign', async () => {
    const open = await agreementIn(db, 'offered', { employer, desk })
    await db.update(agreements).set({ startsOn: '2020-01-01', endsOn: '2020-12-31' }).where(eq(agreements.id, open))
    const html = await pageOf(open)
    expect(html).toContain('De laatste dag van deze verklaring is voorbij')
    expect(html).not.toContain('Stuur mij een code')
  })

  test('keeps the file of what was withdrawn', async () => {
    const ended = await agreementIn(db, 'in-force', { employer, desk })
    await makeAgreementDocument(db, { agreementId: ended })
    await withdrawAgreement(makeContext(db, desk), { agreementId: ended, reason: 'Het budget is op.' })
    const html = await pageOf(ended)
    expect(html).toContain('Het budget is op.')
    expect(html).toContain('/document.pdf"')
  })
})

describe('the document of an agreement', () => {
  test.each(['werkgever', 'balie'] as const)('is a download of the %s under its reference', async (side) => {
    const cookie = await cookieOf(db, side === 'balie' ? desk.userId : employer.userId)
    const page = `/${side}/intentieverklaringen/${agreementId}`
    const answer = await ask(`${page}/document.pdf`, { cookie })
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="IV-\d{4}-\d{4}\.pdf"$/)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(document.bytes)
    const html = await (await ask(page, { cookie })).text()
    expect(html).toContain(`href="${page}/document.pdf"`)
    expect(html).toContain('Verklaring als pdf')
  })

  test('that is still being made is announced, not linked', async () => {
    const waiting = await agreementIn(db, 'in-force', { employer, desk })
    const page = `/werkgever/intentieverklaringen/${waiting}`
    const cookie = await cookieOf(db, employer.userId)
    const html = await (await ask(page, { cookie })).text()
    expect(html).toContain('De verklaring als pdf wordt nu gemaakt.')
    expect(html).not.toContain('document.pdf')
    expect((await ask(`${page}/document.pdf`, { cookie })).status).toBe(404)
  })
})
