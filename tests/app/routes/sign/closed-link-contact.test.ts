import { load } from 'cheerio'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Employer } from '#app/domain/context.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { database, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners, signingLinks } from '#db/schema/signing.ts'
import { draftWithPledges, makeParties, offer } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeMunicipality } from '#tests/support/factories.ts'
import { ask } from '#tests/support/portal.ts'

const UTRECHT = ['mailto:balie@utrecht.example', 'tel:0305550100']
const PEOPLE = ['Iris Ambtenaar', 'Sanne de Wit', 'Eva Tekenaar', 'Bo Bevoegd']

let db: Database
let employer: Employer
let agreementId: string
let signerId: string
let link: string
beforeAll(async () => {
  await testDatabase()
  db = database()
  await makeMunicipality(db, { id: 'stichtse-vecht', deskPhone: '0346 555 190' })
})
beforeEach(async () => {
  ;({ employer } = await makeParties(db))
  agreementId = await draftWithPledges(db, employer)
  const cityContact = { name: 'Iris Ambtenaar', email: 'iris@utrecht.example', phone: '030 555 01 99' }
  await db.update(agreements).set({ cityContact }).where(eq(agreements.id, agreementId))
  await offer(db, employer, agreementId, {
    signers: [
      { party: 'employer', name: 'Eva Tekenaar', email: 'eva@test.example' },
      { party: 'municipality', name: null, email: 'balie@utrecht.example' },
    ],
  })
  const asked = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  signerId = asked.find(({ party }) => party === 'employer')!.id
  // The portal's own clock looks at it.
  const system = makeContext(db, { kind: 'system' as const }, { now: new Date() })
  link = signingLinkPath(await issueSigningLink(system, { signerId }))
})

/** Whom a page names to call or write. */
async function contactsOn(path: string) {
  const page = load(await (await ask(path)).text())
  const heading = page('h1').text()
  for (const name of PEOPLE) expect(page('body').text()).not.toContain(name)
  const contacts = page('main a[href^="tel:"], main a[href^="mailto:"]')
  return { heading, contacts: [...contacts].map(({ attribs }) => attribs.href) }
}

const ofLink = () => eq(signingLinks.agreementId, agreementId)

test.each([
  [
    'Deze link is te oud',
    () =>
      db
        .update(signingLinks)
        .set({ expiresAt: new Date(0) })
        .where(ofLink()),
  ],
  ['Deze link werkt niet meer', () => db.update(signingLinks).set({ blockedAt: new Date() }).where(ofLink())],
  [
    'Iemand anders tekent in uw plaats',
    () => {
      const colleague = { name: 'Bo Bevoegd', email: 'bo@test.example' }
      return delegateSigning(makeContext(db, employer), { agreementId, signerId, ...colleague })
    },
  ],
  ['De tekst wordt aangepast', () => takeBackAgreement(makeContext(db, employer), { agreementId })],
  [
    'De verklaring is ingetrokken',
    async () => {
      await takeBackAgreement(makeContext(db, employer), { agreementId })
      await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Wij gaan verhuizen.' })
    },
  ],
])('a link that says "%s" names the desk of the municipality, and no person', async (heading, close) => {
  await close()
  expect(await contactsOn(link)).toEqual({ heading, contacts: UTRECHT })
})

test('a link that is nobody’s names every desk, since any may have sent it', async () => {
  expect(await contactsOn(signingLinkPath('verzonnen'))).toEqual({
    heading: 'Deze link kennen wij niet',
    contacts: ['mailto:balie@stichtse-vecht.example', 'tel:0346555190', ...UTRECHT],
  })
})
