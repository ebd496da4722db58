import { eq, sql } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import postgres from 'postgres'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { findSigned } from '#app/domain/signing/find-signed.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { signSchema } from '#app/domain/signing/signing.schema.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { signatures } from '#db/schema/signing.ts'
import { draftWithPledges, makeParties, PLEDGES, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployerActor } from '#tests/support/factories.ts'

let db: Database
let url: string
let employer: Employer
let desk: Desk
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
})

const signaturesOf = (agreementId: string) =>
  db.select().from(signatures).where(eq(signatures.agreementId, agreementId)).orderBy(signatures.signedAt)
const current = async (actor: Employer | Desk, agreementId: string) =>
  getAgreement(makeContext(db, actor), { agreementId })
const input = (agreementId: string, contentHash: string) => ({
  agreementId,
  contentHash,
  signedName: 'Sanne de Wit',
  signedFunction: 'Directeur',
})

describe('signing', () => {
  test('keeps the whole text under the signature, and its hash is that of the text', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await sign(db, employer, agreementId)
    const [signature] = await signaturesOf(agreementId)
    expect(signature).toMatchObject({ party: 'employer', edition: 1, userId: employer.userId, contentHash })
    expect(createHash('sha256').update(signature!.content).digest('hex')).toBe(contentHash)
    expect(JSON.parse(signature!.content).text).toContain('3 plekken: leerwerktraject')
  })

  test('refuses a text that is not the one on the screen, and signs nothing', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash, version } = await current(employer, agreementId)
    await changeAgreement(makeContext(db, employer), {
      agreementId,
      version,
      contact: { name: 'Iemand anders', email: 'anders@test.example', phone: null },
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      pledges: PLEDGES,
    })
    await expect(signAgreement(makeContext(db, employer), input(agreementId, contentHash))).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await signaturesOf(agreementId)).toEqual([])
    expect((await current(employer, agreementId)).status).toBe('draft')
  })

  test('twice by one person is one signature', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await sign(db, employer, agreementId)
    await signAgreement(makeContext(db, employer), input(agreementId, contentHash))
    expect(await signaturesOf(agreementId)).toHaveLength(1)
  })

  test('by ten at once, of whom nine are colleagues, has one winner', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    const signers = [employer]
    while (signers.length < 10) signers.push(await makeEmployerActor(db, { employerId: employer.employerId }))
    const outcomes = await Promise.allSettled(
      signers.map((signer) => signAgreement(makeContext(db, signer), input(agreementId, contentHash))),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'conflict' })
    }
    expect(await signaturesOf(agreementId)).toHaveLength(1)
    const signed = await db.select().from(auditEvents).where(eq(auditEvents.objectId, agreementId))
    expect(signed.filter(({ name }) => name === 'agreement.signed')).toHaveLength(1)
  })

  test('by two clicks of one person at once is one signature, and both are told it worked', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    await Promise.all([1, 2].map(() => signAgreement(makeContext(db, employer), input(agreementId, contentHash))))
    expect(await signaturesOf(agreementId)).toHaveLength(1)
  })

  test('needs a pledge', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { version, contact } = await current(employer, agreementId)
    await changeAgreement(makeContext(db, employer), {
      agreementId,
      version,
      contact,
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      pledges: [],
    })
    const { contentHash, can } = await current(employer, agreementId)
    expect(can.sign).toBe(false)
    await expect(signAgreement(makeContext(db, employer), input(agreementId, contentHash))).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('comes too late after the last day', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    const late = makeContext(db, employer, { now: new Date('2028-06-05T08:00:00Z') })
    await expect(signAgreement(late, input(agreementId, contentHash))).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('by the desk is of what the employer signed, even if the organisation changed its name since', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await sign(db, employer, agreementId)
    await db.update(employers).set({ name: 'Nieuwe Naam' }).where(eq(employers.id, employer.employerId))
    expect(await sign(db, desk, agreementId)).toBe(contentHash)
    const both = await signaturesOf(agreementId)
    expect(new Set(both.map(({ content }) => content)).size).toBe(1)
    expect((await current(desk, agreementId)).content.text).not.toContain('Nieuwe Naam')
  })

  test('leaves one mail job for each signature', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await sign(db, employer, agreementId)
    await sign(db, desk, agreementId)
    const both = await signaturesOf(agreementId)
    const owner = postgres(url, { max: 1, onnotice: () => {} })
    const jobs = await owner<{ payload: { signatureId: string } }[]>`
      select payload from graphile_worker._private_jobs where payload->>'signatureId' in ${owner(both.map(({ id }) => id))}`
    await owner.end()
    expect(jobs.map(({ payload }) => payload.signatureId).sort()).toEqual(both.map(({ id }) => id).sort())
    const told = await findSigned(makeContext(db, { kind: 'system' }), { signatureId: both[1]!.id })
    expect(told).toMatchObject({ party: 'municipality', deskEmail: 'balie@utrecht.example' })
  })
})

describe('handing back', () => {
  test('keeps the earlier signature on record, makes it count no more, and asks for a new one', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const first = await sign(db, employer, agreementId)
    await handBackAgreement(makeContext(db, desk), { agreementId, reason: 'Noem ook een datum per plek.' })

    const back = await current(employer, agreementId)
    expect(back).toMatchObject({ status: 'draft', edition: 2, handedBackReason: 'Noem ook een datum per plek.' })
    expect(back.signatures).toEqual([])
    expect(back.earlierSignatures).toHaveLength(1)

    // Unchanged text, and still another content: one cannot sign the earlier edition by accident.
    expect(back.contentHash).not.toBe(first)
    await expect(signAgreement(makeContext(db, employer), input(agreementId, first))).rejects.toMatchObject({
      kind: 'conflict',
    })
    await sign(db, employer, agreementId)
    const again = await current(employer, agreementId)
    expect(again).toMatchObject({ status: 'partly-signed', handedBackReason: null })
    expect(again.signatures).toHaveLength(1)
    expect(await signaturesOf(agreementId)).toHaveLength(2)
  })
})

describe('what was signed', () => {
  const CHANGES = [
    `update signatures set signed_name = 'Iemand anders'`,
    'delete from signatures',
    'truncate signatures',
    `update audit_events set name = 'agreement.expired'`,
    'delete from audit_events',
    'truncate audit_events',
    `update agreement_templates set body = 'Iets anders'`,
    'delete from agreement_templates',
    'truncate agreement_templates cascade',
  ]

  test.each(CHANGES)('cannot be changed by the portal: %s', async (change) => {
    await sign(db, employer, await draftWithPledges(db, employer))
    await expect(db.execute(sql.raw(change))).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test.each(CHANGES)('cannot be changed by the owner of the tables: %s', async (change) => {
    await sign(db, employer, await draftWithPledges(db, employer))
    const owner = postgres(url, { max: 1, onnotice: () => {} })
    await expect(owner.unsafe(change)).rejects.toMatchObject({ code: '42501' })
    await owner.end()
  })

  test('cannot be signed a second time for one side and edition, whoever writes it', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await sign(db, employer, agreementId)
    const [{ id: _, ...signature }] = (await signaturesOf(agreementId)) as [typeof signatures.$inferSelect]
    await expect(db.insert(signatures).values({ ...signature, contentHash: 'f'.repeat(64) })).rejects.toMatchObject({
      cause: { code: '23505' },
    })
  })
})

describe('the form of the sign page', () => {
  const good = { contentHash: 'a'.repeat(64), signedName: 'Sanne', signedFunction: 'Directeur', consent: 'yes' }
  const paths = (typed: object) =>
    signSchema.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message])

  test('asks for a name, a function and consent', () => {
    expect(paths({ contentHash: good.contentHash, signedName: ' ', signedFunction: '' })).toEqual([
      ['signedName', 'required'],
      ['signedFunction', 'required'],
      ['consent', 'consent'],
    ])
    expect(paths({ ...good, contentHash: 'nee' })).toEqual([['contentHash', 'unreadable']])
    expect(signSchema.safeParse(good).success).toBe(true)
  })
})

test('an agreement shows both signatures when it is in force', async () => {
  const agreementId = await draftWithPledges(db, employer)
  await sign(db, employer, agreementId)
  await sign(db, desk, agreementId)
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  expect(row!.status).toBe('in-force')
  expect((await current(employer, agreementId)).signatures.map(({ party }) => party)).toEqual([
    'employer',
    'municipality',
  ])
})
