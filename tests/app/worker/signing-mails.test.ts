import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Employer } from '#app/domain/context.ts'
import { askForCode } from '#app/domain/signing/ask-for-code.server.ts'
import { findSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { takeBackRefusal } from '#app/domain/signing/take-back-refusal.server.ts'
import type { Job } from '#app/domain/jobs/job.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementSigners, signatures, signingRequests } from '#db/schema/signing.ts'
import { draftWithPledges, linkOf, makeParties, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'
import { caughtMail } from '#tests/support/smtp.ts'

let db: Database
let url: string
let server: Awaited<ReturnType<typeof caughtMail>>
let employer: Employer
let agreementId: string
let contentHash: string
let signerId: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  server = await caughtMail()
  Object.assign(process.env, { SMTP_URL: server.url, ORIGIN: 'https://werkbrug.test' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  ;({ employer } = await makeParties(db))
  agreementId = await draftWithPledges(db, employer)
  contentHash = await offer(db, employer, agreementId, {
    signers: [
      { party: 'employer', name: 'Eva Tekenaar', email: 'eva@test.example' },
      { party: 'municipality', name: null, email: 'balie@utrecht.example' },
    ],
  })
  const rows = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  signerId = rows.find(({ party }) => party === 'employer')!.id
  server.mails.splice(0)
})

const ctx = () => makeContext(db, { kind: 'system' })
const tokenIn = (text: string | undefined) => /\/tekenen\/uitnodiging\/([\w-]+)/.exec(text ?? '')?.[1] ?? ''

test('an invitation that is sent again is the same mail, and both of its links open', async () => {
  const job = { name: 'mail-signing-link', kind: 'invitation', signerId, mailId: signerId } as const
  await handlers['mail-signing-link'](ctx(), job)
  await handlers['mail-signing-link'](ctx(), job)
  const [first, again] = server.mails
  expect(first!.to?.[0]?.address).toBe('eva@test.example')
  expect(again!.messageId).toBe(first!.messageId)
  const tokens = [first, again].map((mail) => tokenIn(mail!.text))
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) {
    expect(await findSigningLink(makeContext(db, { kind: 'visitor' }), { token })).toMatchObject({ state: 'open' })
  }
})

test('a code goes to who asked for it, with a Message-ID of its own, and not when they have long given up', async () => {
  const requestKey = randomUUID()
  const typed = { signedName: 'Eva', signedFunction: 'Directeur', consent: 'Ik ga akkoord.', language: 'nl' }
  await askForCode(makeContext(db, await linkOf(db, signerId)), { agreementId, contentHash, requestKey, ...typed })
  const [request] = await db.select().from(signingRequests).where(eq(signingRequests.requestKey, requestKey))
  const job = { name: 'mail-signing-code', requestId: request!.id } as const
  await handlers['mail-signing-code'](ctx(), job)
  const late = makeContext(db, { kind: 'system' } as const, { now: new Date(request!.askedAt.getTime() + 301_000) })
  await handlers['mail-signing-code'](late, job)
  expect(server.mails).toHaveLength(1)
  expect(server.mails[0]).toMatchObject({ messageId: `<signing-code.${request!.id}@werkbrug.test>` })
  expect(server.mails[0]!.text).toMatch(/^\d{6}$/m)
})

test('who has no account is led to their own page when it is signed, and the desk to its own', async () => {
  await sign(db, await linkOf(db, signerId), agreementId)
  const [signature] = await db.select().from(signatures).where(eq(signatures.signerId, signerId))
  await handlers['mail-agreement-signed'](ctx(), { name: 'mail-agreement-signed', signatureId: signature!.id })
  const [toSigner, toDesk, ...others] = server.mails
  expect(others).toEqual([])
  expect(tokenIn(toSigner!.text)).not.toBe('')
  expect(toSigner!.text).not.toContain('/werkgever/')
  expect(toDesk!.text).toContain(`https://werkbrug.test/balie/intentieverklaringen/${agreementId}`)
  expect(toDesk!.messageId).not.toBe(toSigner!.messageId)
})

test('a refusal is told to who offered it with the reason, and that it was taken back; each while it is so, and as a mail of its own', async () => {
  const by = makeContext(db, await linkOf(db, signerId))
  const left = async () =>
    (await waitingJobs(url)).filter(
      (job): job is Extract<Job, { name: 'mail-signer-news' }> =>
        job.name === 'mail-signer-news' && job.signerId === signerId,
    )
  const tell = async () => {
    for (const job of await left()) await handlers['mail-signer-news'](ctx(), job)
    return server.mails.splice(0)
  }
  await refuseToSign(by, { agreementId, signerId, reason: 'Te veel plekken.' })
  const [refused, ...others] = await tell()
  expect(others).toEqual([])
  expect(refused!.subject).toContain('Eva Tekenaar tekent niet')
  expect(refused!.text).toContain('Te veel plekken.')

  await takeBackRefusal(by, { agreementId })
  const [back, ...more] = await tell()
  expect(more).toEqual([])
  expect(back!.subject).toContain('Eva Tekenaar wil toch tekenen')

  await refuseToSign(by, { agreementId, signerId, reason: 'Toch niet.' })
  const again = await tell()
  expect(again.map(({ text }) => text?.includes('Toch niet.'))).toEqual([true, true])
  expect(new Set([refused, ...again].map((mail) => mail!.messageId)).size).toBe(2)
})
