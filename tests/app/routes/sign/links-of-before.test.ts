import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import type { Employer } from '#app/domain/context.ts'
import { findSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { database, type Database } from '#db/client.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { draftWithPledges, makeParties, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'
import { ask } from '#tests/support/portal.ts'

const DESK: SignerInput = { party: 'municipality', name: null, email: 'balie@utrecht.example' }
const EVA: SignerInput = { party: 'employer', name: 'Eva Tekenaar', email: 'eva@test.example' }
const BO: SignerInput = { party: 'employer', name: 'Bo Bevoegd', email: 'bo@test.example' }
const system = { kind: 'system' } as const
let db: Database
let employer: Employer
let agreementId: string
let token: string
beforeAll(async () => {
  await testDatabase()
  db = database()
})
beforeEach(async () => {
  ;({ employer } = await makeParties(db))
  agreementId = await draftWithPledges(db, employer)
  await offer(db, employer, agreementId, { signers: [EVA, DESK] })
  const asked = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  const signerId = asked.find(({ name }) => name === EVA.name)!.id
  // The portal's own clock, which the pages go by.
  token = await issueSigningLink(makeContext(db, system, { now: new Date() }), { signerId })
})

const here = () => `/tekenen/uitnodiging/${token}`
const page = async () => {
  const answer = await ask(here())
  return { status: answer.status, text: await answer.text() }
}
const press = async (act: string) => (await ask(here(), { form: { act } })).status

test('a link says that the text is being changed, and opens it when it is offered again', async () => {
  await takeBackAgreement(makeContext(db, employer), { agreementId })
  expect((await page()).text).toContain('De tekst wordt aangepast')
  await offer(db, employer, agreementId, { signers: [EVA, DESK] })
  expect((await page()).text).toContain('Stuur mij een code')
})

test('a link says that others sign now, without the text or who they are', async () => {
  await takeBackAgreement(makeContext(db, employer), { agreementId })
  await offer(db, employer, agreementId, { signers: [BO, DESK] })
  const { status, text } = await page()
  expect(status).toBe(200)
  expect(text).toContain('U hoeft niet te tekenen')
  for (const secret of ['Bo Bevoegd', 'leerwerktraject', 'Stuur mij']) expect(text).not.toContain(secret)
})

test('a link to a version that was replaced has the link of the next one sent, with one button', async () => {
  expect(await press('newer-link')).toBe(409)
  const { actor } = (await findSigningLink(makeContext(db, system, { now: new Date() }), { token }))!
  await sign(db, actor!, agreementId)
  const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
  expect((await page()).text).toContain('dan krijgt u een e-mail met een nieuwe link')
  await offer(db, employer, nextId, { signers: [EVA, DESK] })
  expect((await page()).text).toContain('Stuur mij de nieuwe link')
  expect(await press('newer-link')).toBe(302)
})
