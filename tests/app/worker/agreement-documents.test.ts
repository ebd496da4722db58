import { eq } from 'drizzle-orm'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import type { Job } from '#app/domain/jobs/job.ts'
import { NoTimeStamp } from '#app/domain/signing/seal/time-stamp-from.server.ts'
import { verifySeals } from '#app/domain/signing/seal/verify-seals.server.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { agreementDocuments } from '#db/schema/signing.ts'
import { AGREEMENT_TEMPLATES } from '#db/seed/agreement-template.ts'
import { agreementIn, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, NOW } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'
import { pdftotext } from '#tests/support/pdf-tools.ts'
import { caughtMail } from '#tests/support/smtp.ts'
import { startTimeStampAuthority } from '#tests/support/time-stamp-authority.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-documents-'))
/** Nothing listens there. */
const NOBODY = 'http://127.0.0.1:9/tsr'

let db: Database
let url: string
let mailServer: Awaited<ReturnType<typeof caughtMail>>
let authority: Awaited<ReturnType<typeof startTimeStampAuthority>>
let employer: Employer
let desk: Desk
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  mailServer = await caughtMail()
  authority = await startTimeStampAuthority()
  Object.assign(process.env, { SMTP_URL: mailServer.url, ORIGIN: 'https://werkbrug.test', DATA_DIR: directory })
})
afterAll(async () => {
  await Promise.all([mailServer.stop(), authority.stop()])
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(async () => {
  process.env.DEMO = '1'
  ;({ employer, desk } = await makeParties(db))
})
afterEach(() => {
  delete process.env.DEMO
  delete process.env.TSA_URL
})

const ctx = () => makeContext(db, { kind: 'system' })
const documentsOf = (agreementId: string) =>
  db
    .select()
    .from(agreementDocuments)
    .where(eq(agreementDocuments.agreementId, agreementId))
    .orderBy(agreementDocuments.time)
const make = (agreementId: string) =>
  handlers['make-agreement-document'](ctx(), { name: 'make-agreement-document', agreementId })
const jobsOf = async <Name extends Job['name']>(name: Name) =>
  (await waitingJobs(url)).filter((job): job is Extract<Job, { name: Name }> => job.name === name)
const mailJobsOf = async (documentId: string) =>
  (await jobsOf('mail-agreement-document')).filter((job) => job.documentId === documentId)

describe('the document of an agreement', () => {
  test('is asked for with the last signature, and not before', async () => {
    const half = await agreementIn(db, 'partly-signed', { employer, desk })
    const whole = await agreementIn(db, 'in-force', { employer, desk })
    const asked = (await jobsOf('make-agreement-document')).map(({ agreementId }) => ({ agreementId }))
    expect(asked).toContainEqual({ agreementId: whole })
    expect(asked.map(({ agreementId }) => agreementId)).not.toContain(half)
    await make(half)
    expect(await documentsOf(half)).toEqual([])
  })

  test('is of what was signed, not of what the rows have become, and both seals hold', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const { content, contentHash, document } = await getAgreement(makeContext(db, desk), { agreementId })
    expect(document).toBe('being-made')
    await db.update(employers).set({ name: 'Heel anders BV' }).where(eq(employers.id, employer.employerId))
    await make(agreementId)

    const [made, ...others] = await documentsOf(agreementId)
    expect(others).toEqual([])
    expect(made).toMatchObject({ time: 'unconfirmed', madeAt: NOW })
    expect(made!.sha256).toBe(createHash('sha256').update(made!.bytes).digest('hex'))
    expect((await verifySeals(made!.bytes, { ours: [made!.certificate] })).isIntact).toBe(true)
    expect(new X509Certificate(made!.certificate).subject).toContain('TEST')
    const text = pdftotext(made!.bytes)
    expect(text).toContain(content.employer.name)
    expect(text).not.toContain('Heel anders BV')
    expect(text).toContain(made!.code)
    expect(text).toContain(contentHash.slice(0, 8))
    expect(text).toContain('werkbrug.test/controleer')
    const shown = await getAgreement(makeContext(db, employer), { agreementId })
    expect(shown.document).toEqual({ time: 'unconfirmed' })
    const events = await db.select().from(auditEvents).where(eq(auditEvents.objectId, agreementId))
    expect(events.filter(({ name }) => name === 'agreement.document-made')).toHaveLength(1)
  })

  test('is mailed in the language of its text to who signed for the employer, and in Dutch to the desk', async () => {
    const english = AGREEMENT_TEMPLATES.find(({ language }) => language === 'en')!
    const agreementId = await agreementIn(db, 'in-force', { employer, desk }, { text: english })
    const mailed = mailServer.mails.length
    await make(agreementId)
    const [made] = await documentsOf(agreementId)
    expect(pdftotext(made!.bytes)).toContain('On behalf of the city of Utrecht')
    for (const job of await mailJobsOf(made!.id)) await handlers[job.name](ctx(), job)
    const texts = mailServer.mails.splice(mailed).map(({ subject, text }) => `${subject}\n${text}`)
    expect(
      texts.filter((text) => text.includes('your signed PDF') && text.includes('/en/controleer?code=')),
    ).toHaveLength(1)
    expect(
      texts.filter((text) => text.includes('uw getekende pdf') && text.includes('test/controleer?code=')),
    ).toHaveLength(1)
  })

  test('is made once, also by a job that runs again and by two at once', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    await Promise.all([make(agreementId), make(agreementId)])
    const [first] = await documentsOf(agreementId)
    await make(agreementId)
    expect(await documentsOf(agreementId)).toEqual([first])
    expect(await mailJobsOf(first!.id)).toHaveLength(2)
  })

  test('waits for a key, and the job that has none fails with what to do', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    process.env.DEMO = '0'
    await expect(make(agreementId)).rejects.toThrow('set SEAL_P12 to the path of a PKCS#12 file')
    expect(await documentsOf(agreementId)).toEqual([])
    process.env.DEMO = '1'
    await make(agreementId)
    expect(await documentsOf(agreementId)).toHaveLength(1)
  })

  test('without a time stamp says so, and the job goes on until there is one that has it; both stay', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    process.env.TSA_URL = NOBODY
    await expect(make(agreementId)).rejects.toBeInstanceOf(NoTimeStamp)
    await expect(make(agreementId)).rejects.toBeInstanceOf(NoTimeStamp)
    const [unconfirmed, ...none] = await documentsOf(agreementId)
    expect(none).toEqual([])
    expect(unconfirmed!.time).toBe('unconfirmed')
    expect(pdftotext(unconfirmed!.bytes)).toContain('Tijdstip niet extern bevestigd')

    process.env.TSA_URL = authority.url
    // A stamp is of now; the key of this demo is valid from the first document on.
    await make(agreementId)
    await make(agreementId)
    const [still, confirmed, ...more] = await documentsOf(agreementId)
    expect(more).toEqual([])
    expect(still).toEqual(unconfirmed)
    expect(confirmed).toMatchObject({ time: 'confirmed', code: unconfirmed!.code })
    expect(confirmed!.sha256).not.toBe(unconfirmed!.sha256)
    const { document } = await getAgreement(makeContext(db, employer), { agreementId })
    expect(document).toEqual({ time: 'confirmed' })
    // One mail for each signer, with the first.
    expect(await mailJobsOf(unconfirmed!.id)).toHaveLength(2)
    expect(await mailJobsOf(confirmed!.id)).toHaveLength(0)
  })

  test('that is missing is asked for again by the clock, and an old one is not mailed any more', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const half = await agreementIn(db, 'partly-signed', { employer, desk })
    const owner = postgres(url, { max: 1, onnotice: () => {} })
    const askedFor = async () => {
      await owner`delete from graphile_worker._private_jobs`
      await handlers['make-missing-documents'](ctx(), { name: 'make-missing-documents' })
      return (await jobsOf('make-agreement-document')).map((job) => job.agreementId)
    }
    const missing = await askedFor()
    expect(missing).toContain(agreementId)
    expect(missing).not.toContain(half)
    const later = makeContext(db, { kind: 'system' } as const, { now: new Date(NOW.getTime() + 8 * 86_400_000) })
    await handlers['make-agreement-document'](later, { name: 'make-agreement-document', agreementId })
    const [document] = await documentsOf(agreementId)
    expect(await mailJobsOf(document!.id)).toEqual([])
    expect(await askedFor()).not.toContain(agreementId)
    process.env.TSA_URL = NOBODY
    expect(await askedFor()).toContain(agreementId)
    await owner.end()
  })
})

describe('the mail with the document', () => {
  test('goes to each signer with the file, and sent again it is the same mail', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    await make(agreementId)
    const [document] = await documentsOf(agreementId)
    const jobs = await mailJobsOf(document!.id)
    for (const job of [...jobs, jobs[0]!]) await handlers['mail-agreement-document'](ctx(), job)

    const people = await db.select().from(users)
    const addressOf = (userId: string) => people.find(({ id }) => id === userId)!.email
    const mails = mailServer.mails.splice(0)
    expect(
      mails
        .slice(0, 2)
        .map(({ to }) => to?.[0]?.address)
        .sort(),
    ).toEqual([addressOf(employer.userId), addressOf(desk.userId)].sort())
    expect(mails[2]!.messageId).toBe(mails[0]!.messageId)
    expect(mails[1]!.messageId).not.toBe(mails[0]!.messageId)
    const { reference } = await getAgreement(makeContext(db, desk), { agreementId })
    for (const { subject, text, attachments } of mails) {
      expect(subject).toBe(`Intentieverklaring ${reference}: uw getekende pdf`)
      expect(text).toContain(`https://werkbrug.test/controleer?code=${document!.code}`)
      expect(attachments).toMatchObject([{ filename: `${reference}.pdf`, mimeType: 'application/pdf' }])
      const attached = Buffer.from(attachments[0]!.content as ArrayBuffer)
      expect(createHash('sha256').update(attached).digest('hex')).toBe(document!.sha256)
    }
  })

  test('does not go to who has left', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    await make(agreementId)
    await db.update(users).set({ disabledAt: NOW }).where(eq(users.id, employer.userId))
    const [document] = await documentsOf(agreementId)
    for (const job of await mailJobsOf(document!.id)) await handlers['mail-agreement-document'](ctx(), job)
    expect(mailServer.mails.splice(0)).toHaveLength(1)
  })
})
