import { and, eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { roundOffAgreement } from '#app/domain/agreements/round-off-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer, Signer } from '#app/domain/context.ts'
import { standingOf } from '#app/domain/signing/agreement-document.ts'
import { checkDocument } from '#app/domain/signing/check-document.server.ts'
import { findDocumentToMake } from '#app/domain/signing/find-document-to-make.server.ts'
import { getAgreementDocument } from '#app/domain/signing/get-agreement-document.server.ts'
import { readVerificationCode, verificationCode } from '#app/domain/signing/verification-code.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreementDocuments, agreementSigners } from '#db/schema/signing.ts'
import { agreementIn, keepEveryPledge, linkOf, makeParties, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreementDocument,
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
} from '#tests/support/factories.ts'

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

/** An agreement in force with its document, under a code of its own. */
async function inForceWithDocument() {
  const agreementId = await agreementIn(db, 'in-force', { employer, desk })
  const made = await findDocumentToMake(makeContext(db, { kind: 'system' }), {
    agreementId,
    confirmed: false,
  })
  const { code, contentHash } = made!
  return { agreementId, contentHash, document: await makeAgreementDocument(db, { agreementId, code }) }
}

describe('a document that was made', () => {
  const CHANGES = [
    `update agreement_documents set code = 'AAAA-AAAA-AAAA'`,
    'delete from agreement_documents',
    'truncate agreement_documents',
  ]

  test.each(CHANGES)('cannot be changed by the portal: %s', async (change) => {
    await makeAgreementDocument(db)
    await expect(db.execute(sql.raw(change))).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test.each(CHANGES)('cannot be changed by the owner of the tables: %s', async (change) => {
    await makeAgreementDocument(db)
    const owner = postgres(url, { max: 1, onnotice: () => {} })
    await expect(owner.unsafe(change)).rejects.toMatchObject({ code: '42501', message: expect.stringMatching(/only/) })
    await owner.end()
  })

  test('is the only one of its edition and time, whoever writes it', async () => {
    const { agreementId } = await makeAgreementDocument(db)
    await expect(makeAgreementDocument(db, { agreementId })).rejects.toMatchObject({ cause: { code: '23505' } })
    await makeAgreementDocument(db, { agreementId, time: 'confirmed' })
  })
})

describe('taking a document', () => {
  test('gives either side the file, with its time confirmed if there is such a one, and is written down', async () => {
    const { agreementId, document } = await inForceWithDocument()
    const first = await getAgreementDocument(makeContext(db, employer), { agreementId })
    expect(first.bytes).toEqual(document.bytes)
    expect(first.reference).toMatch(/^IV-\d{4}-\d{4}$/)
    const confirmed = await makeAgreementDocument(db, { agreementId, time: 'confirmed' })
    expect((await getAgreementDocument(makeContext(db, desk), { agreementId })).bytes).toEqual(confirmed.bytes)

    const events = await db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.objectId, agreementId))
      .orderBy(auditEvents.id)
    const taken = events.filter(({ name }) => name === 'agreement.document-downloaded')
    expect(taken.map(({ actorId, data }) => [actorId, data.documentId])).toEqual([
      [employer.userId, document.id],
      [desk.userId, confirmed.id],
    ])
  })

  test('is written down once a day for each reader and document, also when it is asked for many times at once', async () => {
    const { agreementId } = await inForceWithDocument()
    const [signer] = await db
      .select()
      .from(agreementSigners)
      .where(and(eq(agreementSigners.agreementId, agreementId), eq(agreementSigners.party, 'employer')))
    const invited = await linkOf(db, signer!.id)
    const take = (actor: Employer | Desk | Signer, now: string) =>
      getAgreementDocument(makeContext(db, actor, { now: new Date(now) }), { agreementId })
    // The last minute of a day and the first of the next, in Amsterdam.
    const [evening, night] = ['2026-11-22T22:59:30Z', '2026-11-22T23:00:30Z'] as const
    await Promise.all(Array.from({ length: 5 }, () => take(employer, evening)))
    for (const actor of [desk, invited, invited, employer, desk]) await take(actor, evening)
    for (const actor of [employer, employer]) await take(actor, night)
    await makeAgreementDocument(db, { agreementId, time: 'confirmed' })
    for (const actor of [employer, employer]) await take(actor, night)

    const events = await db
      .select()
      .from(agreementEvents)
      .where(eq(agreementEvents.agreementId, agreementId))
      .orderBy(agreementEvents.seq)
    const taken = events.filter(({ name }) => name === 'document-downloaded').map(({ body }) => JSON.parse(body))
    expect(taken.map(({ actor, at }) => [actor.kind, at.slice(11, 16)])).toEqual([
      ['employer', '22:59'],
      ['desk', '22:59'],
      ['signer', '22:59'],
      ['employer', '23:00'],
      ['employer', '23:00'],
    ])
    expect(new Set(taken.slice(3).map(({ data }) => data.documentId)).size).toBe(2)
    const told = await db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, agreementId), eq(auditEvents.name, 'agreement.document-downloaded')))
    expect(told).toHaveLength(taken.length)
  })

  test('is not for another employer or city, nor possible before it is made; and then nothing is written down', async () => {
    const { agreementId } = await inForceWithDocument()
    const before = await db.$count(auditEvents)
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const others = [await makeEmployerActor(db), await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })]
    for (const other of others) {
      await expect(getAgreementDocument(makeContext(db, other), { agreementId })).rejects.toMatchObject({
        kind: 'not-found',
      })
    }
    await expect(getAgreementDocument(makeContext(db, employer), { agreementId: 'onzin' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await db.$count(auditEvents)).toBe(before)
    const waiting = await agreementIn(db, 'in-force', { employer, desk })
    await expect(getAgreementDocument(makeContext(db, employer), { agreementId: waiting })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('checking a document', () => {
  const anybody = (now?: Date) => makeContext(db, { kind: 'visitor' }, now ? { now } : {})

  test('knows it by its file and by its code, however that is typed, and names nobody', async () => {
    const { contentHash, document } = await inForceWithDocument()
    const known = await checkDocument(anybody(), { sha256: document.sha256 })
    expect(known).toEqual({
      reference: expect.stringMatching(/^IV-/),
      contentHash,
      standing: 'in-force',
      time: 'unconfirmed',
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      endedOn: '2028-06-03',
    })
    for (const typed of [document.code, document.code.toLowerCase().replaceAll('-', ' '), ` ${document.code}.`]) {
      expect(await checkDocument(anybody(), { code: typed })).toEqual(known)
    }
  })

  test('does not know another file or code', async () => {
    const { document } = await inForceWithDocument()
    for (const sha256 of ['0'.repeat(64), document.sha256.slice(1), 'onzin', '', '\0']) {
      expect(await checkDocument(anybody(), { sha256 })).toBeNull()
    }
    for (const code of ['0000-0000-0000', document.code.slice(1), `${document.code}0`, 'onzin', '', "' or 1=1"]) {
      expect(await checkDocument(anybody(), { code })).toBeNull()
    }
  })

  test('says that it is over, or is not the latest version', async () => {
    const { agreementId, document } = await inForceWithDocument()
    const standing = async (now?: Date) => (await checkDocument(anybody(now), { sha256: document.sha256 }))?.standing
    expect(await standing(new Date('2028-06-03T12:00:00Z'))).toBe('in-force')
    expect(await standing(new Date('2028-06-04T12:00:00Z'))).toBe('expired')
    const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
    expect(await standing()).toBe('in-force')
    await sign(db, employer, nextId)
    await sign(db, desk, nextId)
    expect(await standing()).toBe('superseded')
  })

  test('says from when to when as it was signed, whatever was written beside the text since', async () => {
    const { agreementId, document } = await inForceWithDocument()
    await db
      .update(agreements)
      .set({ startsOn: '2020-01-01', endsOn: '2040-01-01' })
      .where(eq(agreements.id, agreementId))
    const after = anybody(new Date('2028-06-04T12:00:00Z'))
    for (const asked of [{ sha256: document.sha256 }, { code: document.code }]) {
      const found = await checkDocument(after, asked)
      expect(found).toMatchObject({ startsOn: '2026-06-04', endsOn: '2028-06-03', standing: 'expired' })
    }
  })

  test('says on which day it was rounded off, not a last day that is still to come', async () => {
    const { agreementId, document } = await inForceWithDocument()
    await keepEveryPledge(db, { employer }, agreementId)
    const now = new Date('2027-02-01T12:00:00Z')
    await roundOffAgreement(makeContext(db, desk, { now }), { agreementId })
    const found = await checkDocument(anybody(now), { sha256: document.sha256 })
    expect(found).toMatchObject({ standing: 'fulfilled', endedOn: '2027-02-01', endsOn: '2028-06-03' })
  })

  test('says that it was withdrawn', async () => {
    const { agreementId, document } = await inForceWithDocument()
    const standing = async (now?: Date) => (await checkDocument(anybody(now), { sha256: document.sha256 }))?.standing
    await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Wij gaan verhuizen.' })
    expect(await standing()).toBe('withdrawn')
  })

  test('calls in force only what is, in every state and on every day', () => {
    const days = ['2026-06-03', '2026-06-04', '2027-01-01', '2028-06-03', '2028-06-04']
    const inForce = AGREEMENT_STATUSES.flatMap((status) =>
      days
        .filter((today) => {
          const agreement = { status, startsOn: '2026-06-04', endsOn: '2028-06-03' }
          return standingOf(agreement, today) === 'in-force'
        })
        .map((today) => `${status} ${today}`),
    )
    expect(inForce).toEqual(['in-force 2026-06-04', 'in-force 2027-01-01', 'in-force 2028-06-03'])
  })
})

describe('a code', () => {
  test('is the same for the same text and another for another, and is read as it is written', () => {
    const codes = Array.from({ length: 200 }, (_, n) => verificationCode(String(n)))
    expect(new Set(codes).size).toBe(200)
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
      expect(readVerificationCode(code)).toBe(code)
    }
    expect(verificationCode('1')).toBe(verificationCode('1'))
    expect(readVerificationCode('o1Il-AAAA-AAAA')).toBe('0111-AAAA-AAAA')
    expect(readVerificationCode('UUUU-AAAA-AAAA')).toBeNull()
  })
})

test('what is signed and no longer has the hash that was signed is not sealed', async () => {
  const agreementId = await agreementIn(db, 'in-force', { employer, desk })
  const owner = postgres(url, { max: 1, onnotice: () => {} })
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update signatures set content = replace(content, 'leerwerktraject', 'proefplaatsing')
      where agreement_id = ${agreementId} and party = 'employer'`
  })
  await owner.end()
  await expect(
    findDocumentToMake(makeContext(db, { kind: 'system' }), { agreementId, confirmed: false }),
  ).rejects.toThrow('was changed')
  expect(await db.$count(agreementDocuments, eq(agreementDocuments.agreementId, agreementId))).toBe(0)
})
