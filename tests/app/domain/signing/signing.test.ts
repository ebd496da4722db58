import { eq, inArray, sql } from 'drizzle-orm'
import { createHash, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { findSigned } from '#app/domain/signing/find-signed.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { signPageSchema, type SignerInput } from '#app/domain/signing/signing.schema.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { signatures } from '#db/schema/signing.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import {
  agreementIn,
  draftWithPledges,
  linkOf,
  makeParties,
  offer,
  PLEDGES,
  sign,
  signing,
  signingWithCode,
} from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployerActor, makeVacancy } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

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
describe('signing', () => {
  test('keeps the whole text under the signature, and its hash is that of the text', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await sign(db, employer, agreementId)
    const [signature] = await signaturesOf(agreementId)
    expect(signature).toMatchObject({ party: 'employer', method: 'account', userId: employer.userId, contentHash })
    expect(createHash('sha256').update(signature!.content).digest('hex')).toBe(contentHash)
    expect(JSON.parse(signature!.content).text).toContain('3 plekken: leerwerktraject')
  })

  test('refuses a text that is not the one on the screen, and signs nothing', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash, version, cityContact, cityDoes } = await current(employer, agreementId)
    await changeAgreement(makeContext(db, employer), {
      agreementId,
      version,
      contacts: [{ name: 'Iemand anders', function: null, email: 'anders@test.example', phone: null }],
      cityContact,
      cityDoes,
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      pledges: PLEDGES,
    })
    await expect(signAgreement(makeContext(db, employer), signing(agreementId, contentHash))).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await signaturesOf(agreementId)).toEqual([])
    expect((await current(employer, agreementId)).status).toBe('draft')
  })

  test('the same request again is the same signature; with other words under its key it is refused', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    const request = await signingWithCode(db, employer, agreementId, contentHash)
    await signAgreement(makeContext(db, employer), request)
    await signAgreement(makeContext(db, employer), request)
    for (const other of [
      { ...request, signedName: 'Iemand Anders' },
      { ...request, requestKey: randomUUID() },
    ]) {
      await expect(signAgreement(makeContext(db, employer), other)).rejects.toMatchObject({ kind: 'conflict' })
    }
    expect(await signaturesOf(agreementId)).toHaveLength(1)
  })

  test('by ten at once, of whom nine are colleagues, has one winner', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    const signers = [employer]
    while (signers.length < 10) signers.push(await makeEmployerActor(db, { employerId: employer.employerId }))
    const requests = []
    for (const signer of signers) {
      requests.push({ signer, request: await signingWithCode(db, signer, agreementId, contentHash) })
    }
    const outcomes = await Promise.allSettled(
      requests.map(({ signer, request }) => signAgreement(makeContext(db, signer), request)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      // Colleagues of who began to sign were not asked.
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'forbidden' })
    }
    expect(await signaturesOf(agreementId)).toHaveLength(1)
    const signed = await db.select().from(auditEvents).where(eq(auditEvents.objectId, agreementId))
    expect(signed.filter(({ name }) => name === 'agreement.signed')).toHaveLength(1)
  })

  test('by two clicks of one person at once is one signature, and both are told it worked', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    const request = await signingWithCode(db, employer, agreementId, contentHash)
    await Promise.all([1, 2].map(() => signAgreement(makeContext(db, employer), request)))
    expect(await signaturesOf(agreementId)).toHaveLength(1)
  })

  test('needs a pledge', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { version, contacts, cityContact, cityDoes } = await current(employer, agreementId)
    await changeAgreement(makeContext(db, employer), {
      agreementId,
      version,
      contacts,
      cityContact,
      cityDoes,
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      pledges: [],
    })
    const { contentHash, can } = await current(employer, agreementId)
    expect(can.offer).toBe(false)
    await expect(signAgreement(makeContext(db, employer), signing(agreementId, contentHash))).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('comes too late after the last day', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { contentHash } = await current(employer, agreementId)
    const late = makeContext(db, employer, { now: new Date('2028-06-05T08:00:00Z') })
    await expect(signAgreement(late, signing(agreementId, contentHash))).rejects.toMatchObject({ kind: 'conflict' })
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

  test('leaves a mail job for each signature and reader', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await sign(db, employer, agreementId)
    await sign(db, desk, agreementId)
    const [first, last] = await signaturesOf(agreementId)
    const kindsOf = async (signatureId: string) =>
      (await waitingJobs(url)).flatMap((job) =>
        job.name === 'mail-agreement-signed' && job.signatureId === signatureId ? [job.reader.kind] : [],
      )
    for (const { id } of [first!, last!]) expect(await kindsOf(id)).toEqual(['signer', 'desk'])
    const system = makeContext(db, { kind: 'system' })
    expect(await findSigned(system, { signatureId: first!.id })).toMatchObject({ agreementId, standing: null })
    expect(await findSigned(system, { signatureId: last!.id })).toMatchObject({ agreementId, standing: 'in-force' })
  })
})

describe('handing back', () => {
  test('what nobody signed makes it a draft again; who was asked can no longer sign', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await offer(db, employer, agreementId)
    const [asked] = (await current(employer, agreementId)).signers
    const link = await linkOf(db, asked!.id)
    expect(await handBackAgreement(makeContext(db, desk), { agreementId, reason: 'Noem ook een datum.' })).toBe(
      agreementId,
    )
    const back = await current(employer, agreementId)
    expect(back).toMatchObject({ status: 'draft', edition: 1, handedBackReason: 'Noem ook een datum.' })
    await expect(signAgreement(makeContext(db, link), signing(agreementId, contentHash))).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('what was signed begins a next version, and keeps the first one readable with its signature', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const first = await sign(db, employer, agreementId)
    const reason = 'Noem ook een datum per plek.'
    const nextId = await handBackAgreement(makeContext(db, desk), { agreementId, reason })

    const before = await current(employer, agreementId)
    expect(before).toMatchObject({ status: 'superseded', edition: 1, contentHash: first })
    expect(before.signers[0]!.signature).toMatchObject({ signedName: 'Sanne de Wit' })
    expect(before.otherVersions).toMatchObject([{ id: nextId, edition: 2, status: 'draft' }])
    const next = await current(employer, nextId)
    expect(next).toMatchObject({ reference: before.reference, edition: 2, handedBackReason: reason })
    expect(next.pledges.map(({ kind, places }) => [kind, places])).toEqual(
      before.pledges.map(({ kind, places }) => [kind, places]),
    )

    // Unchanged text, and still another content: one cannot sign the earlier version by accident.
    expect(next.contentHash).not.toBe(first)
    await expect(signAgreement(makeContext(db, employer), signing(nextId, first))).rejects.toMatchObject({
      kind: 'conflict',
    })
    await sign(db, employer, nextId)
    expect(await current(employer, nextId)).toMatchObject({ status: 'partly-signed', handedBackReason: null })
    expect(await signaturesOf(agreementId)).toHaveLength(1)
    expect(await signaturesOf(nextId)).toHaveLength(1)
  })
})

describe('a next version of what is in force', () => {
  test('takes its place, with what counts towards its pledges, when everybody has signed and not before', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const pledgeId = (await current(employer, agreementId)).pledges[0]!.id
    const { employerId } = employer
    const vacancy = await makeVacancy(db, { employerId, pledgeId, kind: 'learn-work-track' })
    const nextId = await reviseAgreement(makeContext(db, desk), { agreementId })
    await expect(reviseAgreement(makeContext(db, employer), { agreementId })).rejects.toMatchObject({
      kind: 'conflict',
    })

    await offer(db, desk, nextId)
    await sign(db, employer, nextId)
    expect((await current(employer, agreementId)).status).toBe('in-force')
    const countedOf = async () =>
      (await db.select({ pledgeId: vacancies.pledgeId }).from(vacancies).where(eq(vacancies.id, vacancy.id)))[0]!
    expect(await countedOf()).toEqual({ pledgeId })

    await sign(db, desk, nextId)
    expect((await current(employer, agreementId)).status).toBe('superseded')
    expect((await current(employer, nextId)).status).toBe('in-force')
    expect((await current(employer, nextId)).pledges.map(({ id }) => id)).toContain((await countedOf()).pledgeId)
  })

  test('counts no vacancy towards a pledge of another kind, nor towards one that is gone: those are free again', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const [learning, trial] = (await current(employer, agreementId)).pledges
    const { employerId } = employer
    const countedBy = [learning!, trial!].map(({ id: pledgeId, kind }) =>
      makeVacancy(db, { employerId, pledgeId, kind, status: 'published' }),
    )
    const ids = (await Promise.all(countedBy)).map(({ id }) => id)
    const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
    const { version, contacts, cityContact, cityDoes, startsOn, endsOn, pledges } = await current(employer, nextId)
    const same = { contacts, cityContact, cityDoes, startsOn, endsOn }
    await changeAgreement(makeContext(db, employer), {
      agreementId: nextId,
      version,
      ...same,
      pledges: [{ ...pledges[0]!, kind: 'regular-job' }],
    })
    await offer(db, employer, nextId)
    for (const actor of [employer, desk]) await sign(db, actor, nextId)
    const after = await db.select({ pledgeId: vacancies.pledgeId }).from(vacancies).where(inArray(vacancies.id, ids))
    expect(after).toEqual([{ pledgeId: null }, { pledgeId: null }])
  })

  test('that is withdrawn leaves the first as it was, and another can be begun', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
    await withdrawAgreement(makeContext(db, employer), { agreementId: nextId, reason: 'Toch niet.' })
    expect((await current(employer, agreementId)).status).toBe('in-force')
    const thirdId = await reviseAgreement(makeContext(db, employer), { agreementId })
    expect((await current(employer, thirdId)).edition).toBe(3)
  })

  test('that was signed by some, changed again and then withdrawn leaves the first as it was, and another can be begun', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
    await offer(db, employer, nextId)
    await sign(db, employer, nextId)
    const changedId = await reviseAgreement(makeContext(db, employer), { agreementId: nextId })
    // One at a time is on its way, whichever it was begun from.
    expect((await current(employer, agreementId)).can.revise).toBe(false)
    await expect(reviseAgreement(makeContext(db, desk), { agreementId })).rejects.toMatchObject({ kind: 'conflict' })
    await withdrawAgreement(makeContext(db, employer), { agreementId: changedId, reason: 'Toch niet.' })

    expect((await current(employer, agreementId)).can.revise).toBe(true)
    const lastId = await reviseAgreement(makeContext(db, employer), { agreementId })
    await offer(db, employer, lastId)
    for (const actor of [employer, desk]) await sign(db, actor, lastId)
    expect((await current(employer, agreementId)).status).toBe('superseded')
    const { reference, edition } = await current(employer, lastId)
    expect(edition).toBe(4)
    const said: (string | null)[] = []
    for await (const { broken } of verifyAgreements(makeContext(db, { kind: 'system' }), { reference }))
      said.push(broken)
    expect(said).toEqual([null, null, null, null])
  })

  test('is begun by one of two who change the first and the second at the same moment', async () => {
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
    await offer(db, employer, nextId)
    await sign(db, employer, nextId)
    await Promise.allSettled(
      [agreementId, nextId, agreementId, nextId].map((id) =>
        reviseAgreement(makeContext(db, employer), { agreementId: id }),
      ),
    )
    const { reference } = await current(employer, agreementId)
    const versions = await db
      .select({ status: agreements.status })
      .from(agreements)
      .where(eq(agreements.reference, reference))
      .orderBy(agreements.edition)
    expect(versions.map(({ status }) => status)).toEqual(['in-force', 'superseded', 'draft'])
  })
})

describe('several signers', () => {
  const asked = async (...more: SignerInput[]): Promise<SignerInput[]> => {
    const [own] = await db.select().from(users).where(eq(users.id, employer.userId))
    return [
      { party: 'employer', name: own!.name, email: own!.email },
      ...more,
      { party: 'municipality', name: null, email: 'balie@utrecht.example' },
    ]
  }

  test('sign in any order unless it is set, and it is in force with the last', async () => {
    for (const signingOrder of ['any', 'set'] as const) {
      const colleague = await makeEmployerActor(db, { employerId: employer.employerId })
      const [person] = await db.select().from(users).where(eq(users.id, colleague.userId))
      const second = { party: 'employer' as const, name: person!.name, email: person!.email.toUpperCase() }
      const agreementId = await draftWithPledges(db, employer)
      await offer(db, employer, agreementId, { signingOrder, signers: await asked(second) })

      if (signingOrder === 'set') {
        for (const early of [desk, colleague]) {
          await expect(sign(db, early, agreementId)).rejects.toMatchObject({ kind: 'conflict' })
        }
        for (const signer of [employer, colleague, desk]) await sign(db, signer, agreementId)
      } else {
        await sign(db, desk, agreementId)
        await sign(db, colleague, agreementId)
        expect((await current(employer, agreementId)).status).toBe('partly-signed')
        await sign(db, employer, agreementId)
      }
      expect((await current(employer, agreementId)).status).toBe('in-force')
      expect(await signaturesOf(agreementId)).toHaveLength(3)
    }
  })

  test('are as many people: who is asked by name does not sign for the desk too, with the same code or another', async () => {
    const { name, email } = (await db.select().from(users).where(eq(users.id, desk.userId)))[0]!
    const agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
    const signers = await asked({ party: 'municipality', name, email })
    const contentHash = await offer(db, desk, agreementId, { signers, signingOrder: 'any' })
    const request = await signingWithCode(db, desk, agreementId, contentHash)
    await signAgreement(makeContext(db, desk), request)
    for (const again of [
      { ...request, requestKey: randomUUID() },
      await signingWithCode(db, desk, agreementId, contentHash),
    ]) {
      await expect(signAgreement(makeContext(db, desk), again)).rejects.toMatchObject({ kind: 'conflict' })
    }
    expect((await current(desk, agreementId)).can.signAs).toBeNull()
    expect(await signaturesOf(agreementId)).toHaveLength(1)

    const colleague = await makeDeskActor(db)
    await sign(db, colleague, agreementId)
    await sign(db, employer, agreementId)
    expect((await current(employer, agreementId)).status).toBe('in-force')
  })

  test('of the desk are named once, also who signed without being named', async () => {
    const { name, email } = (await db.select().from(users).where(eq(users.id, desk.userId)))[0]!
    const agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
    const alderman = { party: 'municipality' as const, name: 'Mehmet Yıldız', email: 'wethouder@test.example' }
    await offer(db, desk, agreementId, { signers: await asked(alderman), signingOrder: 'any' })
    await sign(db, desk, agreementId)
    const { signers } = await current(desk, agreementId)
    const signerId = signers.find((signer) => signer.name === alderman.name)!.id
    await expect(delegateSigning(makeContext(db, desk), { agreementId, signerId, name, email })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'email', message: 'signs-already' }],
    })
  })

  test('are needed on both sides', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const [own] = await asked()
    await expect(offer(db, employer, agreementId, { signers: [own!] })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'signers', message: 'both-parties' }],
    })
  })

  test('who was not asked cannot sign, of either side', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await offer(db, employer, agreementId, { signingOrder: 'any' })
    const colleague = await makeEmployerActor(db, { employerId: employer.employerId })
    await expect(sign(db, colleague, agreementId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('what was signed', () => {
  const CHANGES = [
    `update agreement_events set name = 'signed'`,
    'delete from agreement_events',
    'truncate agreement_events',
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

  test('cannot be signed a second time for one signer, whoever writes it', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await sign(db, employer, agreementId)
    const [{ id: _, ...signature }] = (await signaturesOf(agreementId)) as [typeof signatures.$inferSelect]
    await expect(db.insert(signatures).values({ ...signature, contentHash: 'f'.repeat(64) })).rejects.toMatchObject({
      cause: { code: '23505' },
    })
  })
})

describe('the form of the sign page', () => {
  const said = {
    contentHash: 'a'.repeat(64),
    requestKey: randomUUID(),
    signedName: 'Sanne',
    signedFunction: 'Directeur',
  }
  const ask = { act: 'ask', ...said, consent: 'yes' }
  const act = { act: 'sign', ...said, code: '12 34 56' }
  const paths = (typed: object) =>
    signPageSchema.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message])

  test('asks for a name, a function and consent', () => {
    expect(paths({ ...ask, signedName: ' ', signedFunction: '', consent: undefined })).toEqual([
      ['signedName', 'required'],
      ['signedFunction', 'required'],
      ['consent', 'consent'],
    ])
    expect(paths({ ...ask, contentHash: 'nee' })).toEqual([['contentHash', 'unreadable']])
    expect(signPageSchema.safeParse(ask).success).toBe(true)
  })

  test('takes six digits, however they are typed', () => {
    expect(signPageSchema.parse(act)).toMatchObject({ code: '123456' })
    expect(paths({ ...act, code: '12345' })).toEqual([['code', 'code-digits']])
    expect(paths({ ...act, code: '1'.repeat(100_000) })).toEqual([['code', 'code-digits']])
  })
})

test('an agreement shows both signatures when it is in force', async () => {
  const agreementId = await draftWithPledges(db, employer)
  await sign(db, employer, agreementId)
  await sign(db, desk, agreementId)
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  expect(row!.status).toBe('in-force')
  const { signers } = await current(employer, agreementId)
  expect(signers.map(({ party, signature }) => [party, signature?.signedName])).toEqual([
    ['employer', 'Sanne de Wit'],
    ['municipality', 'Sanne de Wit'],
  ])
})
