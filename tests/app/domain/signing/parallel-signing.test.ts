import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { confirmPaperSignature } from '#app/domain/signing/confirm-paper-signature.server.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { SignerInput, SignInput } from '#app/domain/signing/signing.schema.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import { paperDecisions, signatures } from '#db/schema/signing.ts'
import {
  agreementIn,
  draftWithPledges,
  makeParties,
  offer,
  PLEDGES,
  sign,
  signingWithCode,
} from '#tests/support/agreements.ts'
import { countStatements } from '#tests/support/count-queries.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployerActor } from '#tests/support/factories.ts'

const FIFTY = 50

let db: Database
let pool: Sql
beforeAll(async () => {
  const { url } = await testDatabase()
  ;({ db, sql: pool } = connect(url, { max: 20 }))
})

const signaturesOf = (agreementId: string) =>
  db.select().from(signatures).where(eq(signatures.agreementId, agreementId))

async function outcomesOf(works: readonly (() => Promise<unknown>)[]) {
  const outcomes = await Promise.allSettled(works.map((work) => work()))
  return {
    won: outcomes.filter(({ status }) => status === 'fulfilled').length,
    refused: outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as { kind?: string }] : [],
    ),
  }
}

/** As many signatures as events that tell of them, and nothing that verify finds. */
async function expectSound(agreementId: string, count: number) {
  const kept = await signaturesOf(agreementId)
  const told = await db
    .select()
    .from(agreementEvents)
    .where(and(eq(agreementEvents.agreementId, agreementId), eq(agreementEvents.name, 'signed')))
  expect([kept.length, told.length]).toEqual([count, count])
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  for await (const { reference, broken } of verifyAgreements(makeContext(db, { kind: 'system' }), agreement!)) {
    expect([reference, broken]).toEqual([reference, null])
  }
}

describe('fifty at once', () => {
  test('of one request are one signature, and all are told that it worked', async () => {
    const { employer } = await makeParties(db)
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await offer(db, employer, agreementId)
    const request = await signingWithCode(db, employer, agreementId, contentHash)
    const sign = () => signAgreement(makeContext(db, employer), request)
    expect(await outcomesOf(Array.from({ length: FIFTY }, () => sign))).toEqual({ won: FIFTY, refused: [] })
    await expectSound(agreementId, 1)
  })

  test('of one signer, each another key, have one winner; the others are told of a conflict', async () => {
    const { employer } = await makeParties(db)
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await offer(db, employer, agreementId)
    const asked: SignInput[] = []
    for (let codes = 0; codes < 5; codes++) asked.push(await signingWithCode(db, employer, agreementId, contentHash))
    const { won, refused } = await outcomesOf(
      Array.from({ length: FIFTY }, (_, at) => {
        const request = asked[at] ?? { ...asked[0]!, requestKey: randomUUID() }
        return () => signAgreement(makeContext(db, employer), request)
      }),
    )
    expect(won).toBe(1)
    expect(refused.map(({ kind }) => kind)).toEqual(Array(FIFTY - 1).fill('conflict'))
    await expectSound(agreementId, 1)
  })

  test('of fifty signers all sign, and exactly the last brings it into force', async () => {
    const { employer, desk } = await makeParties(db)
    const { employerId } = employer
    const employers = [employer]
    while (employers.length < FIFTY - 1) employers.push(await makeEmployerActor(db, { employerId }))
    const people = await db.select().from(users).where(eq(users.employerId, employerId))
    const signers: SignerInput[] = [
      ...people.map(({ name, email }) => ({ party: 'employer' as const, name, email })),
      { party: 'municipality', name: null, email: 'balie@test.example' },
    ]
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await offer(db, employer, agreementId, { signers, signingOrder: 'any' })
    const works: (() => Promise<void>)[] = []
    for (const actor of [...employers, desk]) {
      const request = await signingWithCode(db, actor, agreementId, contentHash)
      works.push(() => signAgreement(makeContext(db, actor), request))
    }
    expect(await outcomesOf(works)).toEqual({ won: FIFTY, refused: [] })
    await expectSound(agreementId, FIFTY)
    const events = await db.select().from(agreementEvents).where(eq(agreementEvents.agreementId, agreementId))
    const names = events.sort((a, b) => a.seq - b.seq).map(({ name }) => name)
    expect(names.filter((name) => name === 'came-into-force')).toHaveLength(1)
    expect(names.indexOf('came-into-force')).toBeGreaterThan(names.lastIndexOf('signed'))
  })
})

type Parties = { employer: Employer; desk: Desk }
type Rival = (parties: Parties, agreementId: string) => Promise<unknown>

describe('signing while somebody', () => {
  const RIVALS: [string, 'offered' | 'partly-signed', Rival][] = [
    [
      'takes the offer back',
      'offered',
      ({ employer }, agreementId) => takeBackAgreement(makeContext(db, employer), { agreementId }),
    ],
    [
      'withdraws it',
      'offered',
      ({ desk }, agreementId) => withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Toch niet.' }),
    ],
    [
      'begins the next version',
      'partly-signed',
      ({ employer }, agreementId) => reviseAgreement(makeContext(db, employer), { agreementId }),
    ],
  ]

  test.each(RIVALS)('%s has one order, and never half of either', async (_, status, rival) => {
    for (const isFirst of [true, false]) {
      const parties = await makeParties(db)
      const agreementId = await agreementIn(db, status, parties)
      const signer = status === 'offered' ? parties.employer : parties.desk
      const { contentHash } = await getAgreement(makeContext(db, signer), { agreementId })
      const request = await signingWithCode(db, signer, agreementId, contentHash)
      const works = [() => signAgreement(makeContext(db, signer), request), () => rival(parties, agreementId)]
      const { won, refused } = await outcomesOf(isFirst ? works : works.reverse())
      // Of an offer that is a draft again the code is no longer one.
      for (const { kind } of refused) expect(['conflict', 'invalid']).toContain(kind)
      expect(won).toBeGreaterThanOrEqual(1)
      const before = status === 'offered' ? 0 : 1
      const kept = (await signaturesOf(agreementId)).length
      expect(kept - before).toBeLessThanOrEqual(1)
      await expectSound(agreementId, kept)
    }
  })

  test('edits the draft: either it is signed as it was read, or not at all', async () => {
    const { employer } = await makeParties(db)
    const agreementId = await draftWithPledges(db, employer)
    const read = await getAgreement(makeContext(db, employer), { agreementId })
    const { contentHash, version, contacts, cityContact, cityDoes } = read
    const request = await signingWithCode(db, employer, agreementId, contentHash)
    const edit = () =>
      changeAgreement(makeContext(db, employer), {
        agreementId,
        version,
        contacts,
        cityContact,
        cityDoes,
        startsOn: '2026-06-04',
        endsOn: '2028-06-02',
        pledges: PLEDGES,
      })
    const { won, refused } = await outcomesOf([() => signAgreement(makeContext(db, employer), request), edit])
    expect(won).toBe(1)
    expect(refused.map(({ kind }) => kind)).toEqual(['conflict'])
    const kept = await signaturesOf(agreementId)
    for (const signature of kept) expect(signature.contentHash).toBe(contentHash)
    await expectSound(agreementId, kept.length)
  })
})

/** How often each thing happened to an agreement. */
async function countEvents(agreementId: string): Promise<Partial<Record<string, number>>> {
  const events = await db.select().from(agreementEvents).where(eq(agreementEvents.agreementId, agreementId))
  return events.reduce<Record<string, number>>((all, { name }) => ({ ...all, [name]: (all[name] ?? 0) + 1 }), {})
}

describe('offering a draft while somebody', () => {
  type Given = Parties & { agreementId: string; read: Awaited<ReturnType<typeof getAgreement>> }
  const offerIt = ({ employer, agreementId, read }: Given) =>
    offerAgreement(makeContext(db, employer), {
      agreementId,
      contentHash: read.contentHash,
      signingOrder: 'set',
      signers: [
        { party: 'employer', name: 'Sanne de Wit', email: 'sanne@test.example' },
        { party: 'municipality', name: null, email: 'balie@test.example' },
      ],
    })
  const RIVALS: [string, (given: Given) => Promise<unknown>, { wonBoth: boolean }][] = [
    [
      'edits it',
      ({ employer, agreementId, read: { version, contacts, cityContact, cityDoes } }) =>
        changeAgreement(makeContext(db, employer), {
          ...{ agreementId, version, contacts, cityContact, cityDoes, pledges: PLEDGES },
          startsOn: '2026-06-04',
          endsOn: '2028-06-02',
        }),
      { wonBoth: false },
    ],
    ['offers it too', offerIt, { wonBoth: false }],
    [
      'takes it back',
      ({ employer, agreementId }) => takeBackAgreement(makeContext(db, employer), { agreementId }),
      { wonBoth: true },
    ],
    [
      'withdraws it',
      ({ employer, agreementId }) =>
        withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Toch niet.' }),
      { wonBoth: true },
    ],
  ]

  test.each(RIVALS)('%s has one order, and never half of either', async (_, rival, { wonBoth }) => {
    for (const isFirst of [true, false]) {
      const parties = await makeParties(db)
      const agreementId = await draftWithPledges(db, parties.employer)
      const read = await getAgreement(makeContext(db, parties.employer), { agreementId })
      const given = { ...parties, agreementId, read }
      const works = [() => offerIt(given), () => rival(given)]
      const { won, refused } = await outcomesOf(isFirst ? works : works.reverse())
      expect(refused.map(({ kind }) => kind)).toEqual(Array(2 - won).fill('conflict'))
      expect(won).toBeGreaterThanOrEqual(1)
      if (!wonBoth) expect(won).toBe(1)

      const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
      const now = row!
      const told = await countEvents(agreementId)
      // Offered as it was read, or not: what is asked is what was told, and each won step is told of once.
      expect((told.offered ?? 0) - (told['taken-back'] ?? 0)).toBe(now.content === null ? 0 : 1)
      if (now.status === 'offered') expect(now.contentHash).toBe(read.contentHash)
      const began = 1 // the edit with which the draft was made
      expect((told.offered ?? 0) + (told['taken-back'] ?? 0) + (told.withdrawn ?? 0) + told.changed! - began).toBe(won)
      await expectSound(agreementId, 0)
    }
  })
})

describe('confirming what was signed on paper while', () => {
  const RIVALS: [string, (parties: Parties, agreementId: string, request: SignInput) => Promise<unknown>][] = [
    [
      'the same person signs on the screen',
      ({ employer }, _, request) => signAgreement(makeContext(db, employer), request),
    ],
    [
      'the offer is taken back',
      ({ employer }, agreementId) => takeBackAgreement(makeContext(db, employer), { agreementId }),
    ],
    [
      'it is withdrawn',
      ({ desk }, agreementId) => withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Toch niet.' }),
    ],
  ]

  test.each(RIVALS)('%s has one order, and never two signatures', async (_, rival) => {
    for (const isFirst of [true, false]) {
      const parties = await makeParties(db)
      const { employer, desk } = parties
      const agreementId = await agreementIn(db, 'offered', parties)
      const { contentHash, signers } = await getAgreement(makeContext(db, desk), { agreementId })
      const paperId = await recordPaperSignature(makeContext(db, desk), {
        agreementId,
        contentHash,
        signerId: signers.find(({ party }) => party === 'employer')!.id,
        signedName: 'Sanne de Wit',
        signedFunction: 'Directeur',
        signedOn: '2026-06-04',
        scan: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
      })
      const request = await signingWithCode(db, employer, agreementId, contentHash)
      const colleague = await makeDeskActor(db)
      const works = [
        () => confirmPaperSignature(makeContext(db, colleague), { paperId }),
        () => rival(parties, agreementId, request),
      ]
      const { won, refused } = await outcomesOf(isFirst ? works : works.reverse())
      for (const { kind } of refused) expect(kind).toBe('conflict')
      expect(won).toBeGreaterThanOrEqual(1)
      const kept = await signaturesOf(agreementId)
      expect(kept.length).toBeLessThanOrEqual(1)
      const decided = await db.$count(paperDecisions, eq(paperDecisions.paperId, paperId))
      expect(decided).toBe(kept.filter(({ method }) => method === 'paper').length)
      await expectSound(agreementId, kept.length)
    }
  })
})

test('a next version gets its last signature while the version in force is withdrawn: both end somewhere', async () => {
  for (const isFirst of [true, false]) {
    const parties = await makeParties(db)
    const { employer, desk } = parties
    const before = await agreementIn(db, 'in-force', parties)
    const agreementId = await reviseAgreement(makeContext(db, employer), { agreementId: before })
    await offer(db, employer, agreementId)
    const contentHash = await sign(db, employer, agreementId)
    const request = await signingWithCode(db, desk, agreementId, contentHash)
    const works = [
      () => signAgreement(makeContext(db, desk), request),
      () => withdrawAgreement(makeContext(db, desk), { agreementId: before, reason: 'Toch niet.' }),
    ]
    const { refused } = await outcomesOf(isFirst ? works : works.reverse())
    // The signature always counts; what it has superseded cannot be withdrawn any more.
    for (const { kind } of refused) expect(kind).toBe('conflict')
    const statusOf = async (id: string) => (await getAgreement(makeContext(db, desk), { agreementId: id })).status
    expect(await statusOf(agreementId)).toBe('in-force')
    expect(await statusOf(before)).toBe(refused.length === 1 ? 'superseded' : 'withdrawn')
    await expectSound(before, 2)
    await expectSound(agreementId, 2)
  }
})

test('a signature is written in a number of statements that does not grow unseen', async () => {
  const { employer } = await makeParties(db)
  const agreementId = await draftWithPledges(db, employer)
  const contentHash = await offer(db, employer, agreementId)
  const request = await signingWithCode(db, employer, agreementId, contentHash)
  const sent = await countStatements(pool, () => signAgreement(makeContext(db, employer), request))
  expect(sent).toBeLessThanOrEqual(21)
})
