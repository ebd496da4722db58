import { eq } from 'drizzle-orm'
import { load } from 'cheerio'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Employer } from '#app/domain/context.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { en } from '#app/i18n/en/catalogue.ts'
import { nl } from '#app/i18n/nl/catalogue.ts'
import { database, type Database } from '#db/client.ts'
import { agreementSigners, signingLinks, signingRequests } from '#db/schema/signing.ts'
import { AGREEMENT_TEMPLATES } from '#db/seed/agreement-template.ts'
import { draftWithPledges, makeParties, offer } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

const DESK: SignerInput = { party: 'municipality', name: null, email: 'balie@utrecht.example' }
const EVA: SignerInput = { party: 'employer', name: 'Eva Tekenaar', email: 'eva@test.example' }
const system = { kind: 'system' } as const
let db: Database
let employer: Employer
let agreementId: string
let contentHash: string
let signerId: string
let here: string
beforeAll(async () => {
  await testDatabase()
  db = database()
})

/** The portal's own clock, which the pages go by, or another. */
const linkMadeAt = async (now: Date) =>
  `/tekenen/uitnodiging/${await issueSigningLink(makeContext(db, system, { now }), { signerId })}`
const typed = () => ({ contentHash, requestKey: randomUUID(), signedName: 'Eva', signedFunction: 'Director' })
/** What a page says, in which language, under which title. */
async function read(answer: Response) {
  const $ = load(await answer.text())
  $('article, script, style').remove()
  return {
    status: answer.status,
    lang: $('html').attr('lang'),
    title: $('title').text(),
    heading: $('h1').text(),
    alerts: $('[role=alert], [role=status]').text(),
    text: $('body').text(),
  }
}
const page = async (path = here, cookie?: string) => read(await ask(path, { cookie }))
const send = async (form: Record<string, string>, path = here) => read(await ask(path, { form }))

describe.each([
  { language: 'nl', says: nl, other: en },
  { language: 'en', says: en, other: nl },
])('under a link to a text in "$language"', ({ language, says: { signing, issue, flash, refusal, common }, other }) => {
  beforeEach(async () => {
    ;({ employer } = await makeParties(db))
    const text = AGREEMENT_TEMPLATES.find((template) => template.language === language)!
    agreementId = await draftWithPledges(db, employer, { text })
    contentHash = await offer(db, employer, agreementId, { signers: [EVA, DESK] })
    const asked = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
    signerId = asked.find(({ name }) => name === EVA.name)!.id
    here = await linkMadeAt(new Date())
  })

  test('the page and what it says of mistakes are in that language', async () => {
    const { text, ...first } = await page()
    const title = signing.page.title.split('{{')[0]!
    expect(first).toMatchObject({ status: 200, lang: language })
    expect(first.title).toContain(title)
    expect(first.heading).toContain(title)
    for (const words of [signing.page.name, signing.page.consent, signing.page.ask, common.skipToContent])
      expect(text).toContain(words)
    expect(text).not.toContain(other.signing.page.ask)

    const refused = await send({ act: 'ask', ...typed(), signedName: '' })
    expect(refused).toMatchObject({ status: 400, lang: language })
    expect(refused.alerts).toContain(common.errorSummary)
    expect(refused.alerts).toContain(issue.required.slice(1))
    expect(refused.alerts).toContain(issue.consent.slice(1))
  })

  test('what one agrees to is kept as it was read, and the code is asked for in that language', async () => {
    expect((await ask(here, { form: { act: 'ask', ...typed(), consent: 'yes' } })).status).toBe(302)
    const [request] = await db.select().from(signingRequests).where(eq(signingRequests.agreementId, agreementId))
    expect(request).toMatchObject({ language, consent: signing.page.consent })
    expect((await page()).text).toContain(signing.page.codeTitle)
    const { status, alerts } = await send({ act: 'sign', ...typed(), code: '12', requestKey: request!.requestKey })
    expect([status, alerts]).toEqual([400, expect.stringContaining(issue['code-digits'].slice(1))])
  })

  test.each([
    ['weigeren', signing.refuse],
    ['doorgeven', signing.delegate],
  ] as const)('the page to %s is too', async (below, { title, act }) => {
    const shown = await page(`${here}/${below}`)
    expect(shown).toMatchObject({ lang: language, title: `${title} – Werkbrug`, heading: title })
    expect(shown.text).toContain(act)
    const refused = await send({ reason: '', name: '', email: '' }, `${here}/${below}`)
    expect(refused).toMatchObject({ status: 400, lang: language })
  })

  test('what was just done is said in that language, and a way back', async () => {
    const answer = await ask(`${here}/weigeren`, { form: { reason: 'Too many places.' } })
    const said = await page(here, answer.headers.get('set-cookie')!.split(';')[0])
    expect(said.alerts).toContain(flash['signing-refused'])
    expect(said.text).toContain(signing.refuse.undo)
  })

  test('what cannot be is refused in that language', async () => {
    const refused = await send({ act: 'newer-link' })
    expect(refused).toMatchObject({ status: 409, lang: language, heading: refusal.conflict.title })
    expect(refused.title).toContain(`${refusal.conflict.title} – Werkbrug`)
    // Nobody has signed yet, so there is no document.
    const noFile = await page(`${here}/document.pdf`)
    expect(noFile).toMatchObject({ status: 404, lang: language, heading: refusal['not-found'].title })
  })

  test('a link that opens nothing says why in that language', async () => {
    const expectClosed = async (state: 'expired' | 'blocked' | 'changing' | 'not-asked' | 'withdrawn', path = here) =>
      expect(await page(path)).toMatchObject({ lang: language, heading: signing.invitation[state].title })
    const old = await linkMadeAt(new Date(Date.now() - 15 * 86_400_000))
    await expectClosed('expired', old)
    expect((await page(old)).text).toContain(signing.invitation.newLink)
    const renewed = await ask(old, { form: { act: 'new-link' } })
    expect((await page(old, renewed.headers.get('set-cookie')!.split(';')[0])).alerts).toContain(
      flash['signing-link-sent'],
    )
    await db.update(signingLinks).set({ blockedAt: new Date() }).where(eq(signingLinks.agreementId, agreementId))
    await expectClosed('blocked')
    await takeBackAgreement(makeContext(db, employer), { agreementId })
    await expectClosed('changing')
    await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Wij gaan verhuizen.' })
    await expectClosed('withdrawn')
  })

  test('who logs in reads the same text on a page in Dutch', async () => {
    const shown = await page(`/tekenen/${agreementId}`, await cookieOf(db, employer.userId))
    expect(shown).toMatchObject({ lang: 'nl' })
    expect(shown.text).toContain(nl.signing.signatures.title)
  })
})

test('a link that is nobody’s leads to the page for who lost theirs, in either language', async () => {
  const $ = load(await (await ask('/tekenen/uitnodiging/van-niemand')).text())
  expect($('html').attr('lang')).toBe('nl')
  expect($('main a[href="/tekenen/link-kwijt"]').text()).toBe(nl.signing.invitation.toLost)
  expect($('main [lang=en] a[href="/en/tekenen/link-kwijt"]').text()).toBe(en.signing.invitation.toLost)
  expect(await page('/en/tekenen/link-kwijt')).toMatchObject({ lang: 'en', heading: en.signing.lostLink.title })
  const refused = await send({ email: 'x' }, '/en/tekenen/link-kwijt')
  expect(refused.alerts).toContain(en.issue.email.slice(1))
})
