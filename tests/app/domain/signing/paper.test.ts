import { eq, sql, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { createHash } from 'node:crypto'
import postgres from 'postgres'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { listDeskWork } from '#app/domain/desk/list-desk-work.server.ts'
import { confirmPaperSignature } from '#app/domain/signing/confirm-paper-signature.server.ts'
import { getAgreementToSign } from '#app/domain/signing/get-agreement-to-sign.server.ts'
import { getPaper } from '#app/domain/signing/get-paper.server.ts'
import { listPapers } from '#app/domain/signing/list-papers.server.ts'
import { lookAtScan } from '#app/domain/signing/look-at-scan.server.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { rejectPaperSignature } from '#app/domain/signing/reject-paper-signature.server.ts'
import { MAX_SCAN_BYTES } from '#app/domain/signing/scan.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { paperDecisions, paperSignatures, signatures } from '#db/schema/signing.ts'
import { agreementIn, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployerActor, makeMunicipality, NOW } from '#tests/support/factories.ts'

/** Beginnings of files, with enough behind them to be told apart. */
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  Buffer.from('0000000d49444154789c6360000000020001e221bc330000000049454e44ae426082', 'hex'),
])
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300ffd9', 'hex')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

let db: Database
let url: string
let employer: Employer
let desk: Desk
/** Who recorded; a colleague of the same desk; and another city's. */
let colleague: Desk
let elsewhere: Desk
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  await makeMunicipality(db, { id: 'stichtse-vecht' })
})
beforeEach(async () => {
  employer = await makeEmployerActor(db)
  ;[desk, colleague] = [await makeDeskActor(db), await makeDeskActor(db)]
  elsewhere = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
})

const offered = () => agreementIn(db, 'offered', { employer, desk })
const current = (agreementId: string, actor: Desk | Employer = desk) =>
  getAgreement(makeContext(db, actor), { agreementId })

/** What the desk would send for the signer of a party. */
async function paperOf(agreementId: string, { party = 'employer' as 'employer' | 'municipality', scan = PDF } = {}) {
  const { contentHash, signers } = await current(agreementId)
  return {
    agreementId,
    signerId: signers.find((signer) => signer.party === party)!.id,
    contentHash,
    signedName: 'Sanne de Wit',
    signedFunction: 'Directeur',
    signedOn: '2026-06-04',
    scan,
  }
}

async function recorded(agreementId: string, over: Parameters<typeof paperOf>[1] = {}) {
  return recordPaperSignature(makeContext(db, desk), await paperOf(agreementId, over))
}

const eventsOf = async (agreementId: string) =>
  (
    await db
      .select({ name: agreementEvents.name })
      .from(agreementEvents)
      .where(eq(agreementEvents.agreementId, agreementId))
      .orderBy(agreementEvents.seq)
  ).map(({ name }) => name)

describe('a signature on paper', () => {
  test('is recorded by one, confirmed by another, and then a signature like any other', async () => {
    const agreementId = await offered()
    const paperId = await recorded(agreementId)
    expect((await current(agreementId)).status).toBe('offered')
    expect(await db.select().from(signatures).where(eq(signatures.agreementId, agreementId))).toEqual([])

    await confirmPaperSignature(makeContext(db, colleague), { paperId })
    const [signed] = await db.select().from(signatures).where(eq(signatures.agreementId, agreementId))
    expect(signed).toMatchObject({
      party: 'employer',
      method: 'paper',
      userId: null,
      signedName: 'Sanne de Wit',
      signedFunction: 'Directeur',
    })
    expect(JSON.parse(signed!.evidence)).toEqual({
      paperId,
      scanSha256: sha256(PDF),
      scanType: 'pdf',
      signedOn: '2026-06-04',
      recordedById: desk.userId,
      recordedAt: '2026-06-04T08:00:00.000Z',
      confirmedById: colleague.userId,
      confirmedAt: '2026-06-04T08:00:00.000Z',
    })
    expect((await current(agreementId)).status).toBe('partly-signed')
    // Who is next is invited besides.
    expect((await eventsOf(agreementId)).filter((name) => name !== 'invited').slice(-3)).toEqual([
      'paper-recorded',
      'paper-confirmed',
      'signed',
    ])
    const audited = await db.select({ name: auditEvents.name, data: auditEvents.data }).from(auditEvents)
    expect(
      audited.filter(({ data }) => (data as { paperId?: string }).paperId === paperId).map(({ name }) => name),
    ).toEqual(['agreement.paper-recorded', 'agreement.paper-confirmed'])
  })

  test('is found by verify when what was typed, or who decided and what, is changed behind the portal', async () => {
    const agreementId = await offered()
    const rejected = await recorded(agreementId)
    const reason = 'De handtekening ontbreekt.'
    await rejectPaperSignature(makeContext(db, colleague), { paperId: rejected, reason })
    const confirmed = await recorded(agreementId)
    await confirmPaperSignature(makeContext(db, colleague), { paperId: confirmed })
    const { reference } = await current(agreementId)
    const third = await makeDeskActor(db)
    const owner = postgres(url, { max: 1, onnotice: () => {} })
    class Undo extends Error {}
    const saidAfter = async (statement: SQL) => {
      const said: (string | null)[] = []
      const undo = drizzle(owner, { casing: 'snake_case' }).transaction(async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`)
        await tx.execute(statement)
        const ctx = { ...makeContext(db, { kind: 'system' } as const), db: tx as unknown as Database }
        for await (const { broken } of verifyAgreements(ctx, { reference })) said.push(broken)
        throw new Undo()
      })
      await expect(undo).rejects.toBeInstanceOf(Undo)
      return said.join()
    }
    expect(await saidAfter(sql`select 1`)).toBe('')
    const typed = sql`update paper_signatures set signed_name = 'Iemand Anders' where id = ${confirmed}`
    expect(await saidAfter(typed)).toMatch(/\(paper-recorded\): what was typed with the scan was changed$/)
    for (const changed of [
      sql`update paper_decisions set decided_by_id = ${third.userId} where paper_id = ${confirmed}`,
      sql`update paper_decisions set decided_at = decided_at - interval '1 day' where paper_id = ${confirmed}`,
    ]) {
      expect(await saidAfter(changed)).toMatch(/\(paper-confirmed\): what was decided, by whom or when, was changed$/)
    }
    const turned = sql`update paper_decisions set decision = 'confirmed', reason = null where paper_id = ${rejected}`
    expect(await saidAfter(turned)).toMatch(/\(paper-rejected\): what was decided, by whom or when, was changed$/)
    const other = sql`update paper_decisions set reason = 'Zomaar.' where paper_id = ${rejected}`
    expect(await saidAfter(other)).toMatch(/\(paper-rejected\): the reason is another$/)
    const gone = sql`delete from paper_decisions where paper_id = ${confirmed}`
    expect(await saidAfter(gone)).toMatch(/\(paper-confirmed\): there is no such decision$/)
    await owner.end()
  })

  test('of the last signer brings the agreement into force, and the chain holds', async () => {
    const agreementId = await offered()
    await sign(db, employer, agreementId)
    const paperId = await recorded(agreementId, { party: 'municipality' })
    await confirmPaperSignature(makeContext(db, colleague), { paperId })
    const { status, reference } = await current(agreementId)
    expect(status).toBe('in-force')
    for await (const verified of verifyAgreements(makeContext(db, { kind: 'system' }), { reference })) {
      expect(verified.broken).toBeNull()
    }
  })

  test.each([
    ['a PDF', PDF, 'pdf'],
    ['a PNG', PNG, 'png'],
    ['a JPEG', JPEG, 'jpeg'],
  ] as const)('takes %s, by its first bytes, and keeps it to the last one', async (_, scan, type) => {
    const paperId = await recorded(await offered(), { scan })
    const found = await lookAtScan(makeContext(db, colleague), { paperId })
    expect(found.type).toBe(type)
    expect(found.bytes.equals(scan)).toBe(true)
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'choose-file'],
    ['a program that is called scan.pdf', Buffer.from('MZ\x90\x00\x03\x00\x00\x00%PDF-1.7'), 'not-a-scan'],
    ['a page of HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-scan'],
    ['a picture of another kind', Buffer.from('47494638396101000100', 'hex'), 'not-a-scan'],
    ['a byte more than 10 MB', Buffer.concat([PDF, Buffer.alloc(MAX_SCAN_BYTES + 1 - PDF.length)]), 'file-too-large'],
  ])('refuses %s, and records nothing', async (_, scan, message) => {
    const agreementId = await offered()
    await expect(recorded(agreementId, { scan })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [expect.objectContaining({ path: 'scan', message })],
    })
    expect(await listPapers(makeContext(db, desk), { agreementId })).toEqual([])
  })

  test('takes exactly 10 MB', async () => {
    const scan = Buffer.concat([PDF, Buffer.alloc(MAX_SCAN_BYTES - PDF.length)])
    await expect(recorded(await offered(), { scan })).resolves.toEqual(expect.any(String))
  })

  test.each([
    ['a day that is still to come', { signedOn: '2026-06-05' }, 'signedOn', 'paper.in-the-future'],
    ['a day before the text was there', { signedOn: '2026-06-03' }, 'signedOn', 'paper.before-the-offer'],
    ['somebody who is not asked', { signerId: crypto.randomUUID() }, 'signerId', 'choose'],
  ])('refuses %s', async (_, over, path, message) => {
    const agreementId = await offered()
    const paper = { ...(await paperOf(agreementId)), ...over }
    await expect(recordPaperSignature(makeContext(db, desk), paper)).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path, message }],
    })
  })

  test('waits for its turn, and is one at a time for each signer', async () => {
    const agreementId = await offered()
    await expect(recorded(agreementId, { party: 'municipality' })).rejects.toMatchObject({
      issues: [{ path: 'signerId', message: 'paper.not-their-turn' }],
    })
    const outcomes = await Promise.allSettled([recorded(agreementId), recorded(agreementId), recorded(agreementId)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      issues: [{ path: 'signerId', message: 'paper.recorded-already' }],
    })
  })

  test('of another text than the one that is offered is a conflict', async () => {
    const agreementId = await offered()
    const paper = { ...(await paperOf(agreementId)), contentHash: 'f'.repeat(64) }
    await expect(recordPaperSignature(makeContext(db, desk), paper)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test.each(['draft', 'in-force', 'withdrawn', 'superseded', 'expired'] as const)(
    'is not recorded under an agreement that is %s',
    async (status) => {
      const agreementId = await agreementIn(db, status, { employer, desk })
      const { contentHash } = await current(agreementId, employer)
      const paper = { signedName: 'S', signedFunction: 'D', signedOn: '2026-06-04', scan: PDF }
      await expect(
        recordPaperSignature(makeContext(db, desk), {
          agreementId,
          signerId: crypto.randomUUID(),
          contentHash,
          ...paper,
        }),
      ).rejects.toMatchObject({ kind: 'conflict' })
    },
  )
})

describe('the second pair of eyes', () => {
  test('is another person: the verb says so, and the database does', async () => {
    const paperId = await recorded(await offered())
    await expect(confirmPaperSignature(makeContext(db, desk), { paperId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(rejectPaperSignature(makeContext(db, desk), { paperId, reason: 'x' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const own = { paperId, decision: 'confirmed' as const, decidedById: desk.userId, decidedAt: new Date() }
    const decide = (recordedById: string) => db.insert(paperDecisions).values({ ...own, recordedById })
    await expect(decide(desk.userId)).rejects.toMatchObject({
      cause: expect.objectContaining({ constraint_name: 'paper_decisions_two_people' }),
    })
    // Nor by saying that somebody else recorded it.
    await expect(decide(colleague.userId)).rejects.toMatchObject({
      cause: expect.objectContaining({ constraint_name: 'paper_decisions_paper' }),
    })
    expect((await getPaper(makeContext(db, desk), { paperId })).can).toEqual({ confirm: false, reject: false })
    expect((await getPaper(makeContext(db, colleague), { paperId })).can).toEqual({ confirm: true, reject: true })
  })

  test('decides once: of ten at the same moment one wins, and there is one signature', async () => {
    const agreementId = await offered()
    const paperId = await recorded(agreementId)
    const colleagues = await Promise.all(Array.from({ length: 10 }, () => makeDeskActor(db)))
    const outcomes = await Promise.allSettled(
      colleagues.map((actor, index) =>
        index % 3 === 0
          ? rejectPaperSignature(makeContext(db, actor), { paperId, reason: 'De handtekening ontbreekt.' })
          : confirmPaperSignature(makeContext(db, actor), { paperId }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'conflict' })
    }
    const { decision } = await getPaper(makeContext(db, desk), { paperId })
    const signed = await db.$count(signatures, eq(signatures.agreementId, agreementId))
    expect(signed).toBe(decision!.kind === 'confirmed' ? 1 : 0)
  })

  test('rejects with a reason, and it can be recorded again', async () => {
    const agreementId = await offered()
    const paperId = await recorded(agreementId)
    const reason = 'Bladzijde 2 ontbreekt.'
    await rejectPaperSignature(makeContext(db, colleague), { paperId, reason })
    expect((await getPaper(makeContext(db, desk), { paperId })).decision).toMatchObject({ kind: 'rejected', reason })
    expect((await current(agreementId)).status).toBe('offered')
    const again = await recorded(agreementId, { scan: PNG })
    await confirmPaperSignature(makeContext(db, colleague), { paperId: again })
    expect((await current(agreementId)).status).toBe('partly-signed')
    expect(await eventsOf(agreementId)).toEqual(
      expect.arrayContaining(['paper-rejected', 'paper-recorded', 'paper-confirmed']),
    )
  })

  test('is neither recorded nor confirmed after the last day: what is recorded can only be rejected then', async () => {
    const agreementId = await offered()
    const now = new Date('2028-06-04T08:00:00Z')
    const paper = { ...(await paperOf(agreementId)), signedOn: '2028-06-03' }
    await expect(recordPaperSignature(makeContext(db, desk, { now }), paper)).rejects.toMatchObject({
      kind: 'conflict',
    })
    const paperId = await recorded(agreementId)
    const decidable = async (at = NOW) => (await getPaper(makeContext(db, colleague, { now: at }), { paperId })).can
    expect(await decidable()).toEqual({ confirm: true, reject: true })
    expect(await decidable(now)).toEqual({ confirm: false, reject: true })
    await expect(confirmPaperSignature(makeContext(db, colleague, { now }), { paperId })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await rejectPaperSignature(makeContext(db, colleague, { now }), { paperId, reason: 'Te laat.' })
  })

  test('comes too late when the signer signed otherwise, or the offer was taken back: nothing is written', async () => {
    for (const meanwhile of [
      (agreementId: string) => sign(db, employer, agreementId),
      (agreementId: string) => takeBackAgreement(makeContext(db, employer), { agreementId }),
    ]) {
      const agreementId = await offered()
      const paperId = await recorded(agreementId)
      await meanwhile(agreementId)
      const before = await eventsOf(agreementId)
      await expect(confirmPaperSignature(makeContext(db, colleague), { paperId })).rejects.toMatchObject({
        kind: 'conflict',
      })
      expect(await eventsOf(agreementId)).toEqual(before)
      expect((await getPaper(makeContext(db, colleague), { paperId })).decision).toBeNull()
    }
  })

  test('finds it in the work list until it is decided on; who recorded it does not', async () => {
    const agreementId = await offered()
    const paperId = await recorded(agreementId)
    const waits = async (actor: Desk) =>
      (await listDeskWork(makeContext(db, actor), { kind: 'paper' })).some(({ id }) => id === paperId)
    expect([await waits(desk), await waits(colleague), await waits(elsewhere)]).toEqual([false, true, false])
    await confirmPaperSignature(makeContext(db, colleague), { paperId })
    expect(await waits(colleague)).toBe(false)
  })
})

describe('whoever it is not for', () => {
  test('finds no paper, no scan and nothing to decide', async () => {
    const agreementId = await offered()
    const paperId = await recorded(agreementId)
    const ctx = makeContext(db, elsewhere)
    for (const act of [getPaper, lookAtScan, confirmPaperSignature]) {
      for (const id of [paperId, crypto.randomUUID(), 'geen-id']) {
        await expect(act(ctx, { paperId: id })).rejects.toMatchObject({ kind: 'not-found' })
      }
    }
    await expect(rejectPaperSignature(ctx, { paperId, reason: 'x' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(recordPaperSignature(ctx, await paperOf(agreementId))).rejects.toMatchObject({ kind: 'not-found' })
    expect(await listPapers(ctx, { agreementId })).toEqual([])
    // An employer has no verb for it; were one called as such, the policy refuses.
    const asEmployer = makeContext(db, employer as unknown as Desk)
    await expect(recordPaperSignature(asEmployer, await paperOf(agreementId))).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('cannot change a scan or a decision in the database', async () => {
    const agreementId = await offered()
    const paperId = await recorded(agreementId)
    await rejectPaperSignature(makeContext(db, colleague), { paperId, reason: 'Geen handtekening.' })
    for (const attempt of [
      sql`update paper_signatures set scan = ${PNG} where id = ${paperId}`,
      sql`delete from paper_signatures where id = ${paperId}`,
      sql`update paper_decisions set decision = 'confirmed', reason = null where paper_id = ${paperId}`,
      sql`delete from paper_decisions where paper_id = ${paperId}`,
    ]) {
      await expect(db.execute(attempt)).rejects.toMatchObject({ cause: expect.objectContaining({ code: '42501' }) })
    }
    // Nor put one there whose hash is of something else.
    const [row] = await db.select().from(paperSignatures).where(eq(paperSignatures.id, paperId))
    await expect(
      db.insert(paperSignatures).values({ ...row!, id: crypto.randomUUID(), scan: PNG }),
    ).rejects.toMatchObject({ cause: expect.objectContaining({ constraint_name: 'paper_signatures_sha256' }) })
  })
})

test('the paper to print is for both sides while there is something to sign, with who still has to', async () => {
  const agreementId = await offered()
  for (const actor of [employer, desk]) {
    const paper = await getAgreementToSign(makeContext(db, actor), { agreementId })
    expect(paper.signers.map(({ party }) => party)).toEqual(['employer', 'municipality'])
    expect(paper.contentHash).toBe((await current(agreementId)).contentHash)
  }
  await sign(db, employer, agreementId)
  const { signers } = await getAgreementToSign(makeContext(db, desk), { agreementId })
  expect(signers.map(({ party }) => party)).toEqual(['municipality'])
  await sign(db, desk, agreementId)
  await expect(getAgreementToSign(makeContext(db, desk), { agreementId })).rejects.toMatchObject({ kind: 'not-found' })
})
