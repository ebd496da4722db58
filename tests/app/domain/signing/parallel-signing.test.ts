import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import { signatures } from '#db/schema/signing.ts'
import {
  agreementIn,
  draftWithPledges,
  makeParties,
  offer,
  PLEDGES,
  signingWithCode,
} from '#tests/support/agreements.ts'
import { countStatements } from '#tests/support/count-queries.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployerActor } from '#tests/support/factories.ts'

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
  for await (const { reference, broken } of verifyAgreements(makeContext(db, { kind: 'system' }), {})) {
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

  test('of one signer, each another request, have one winner; the others are told of a conflict', async () => {
    const { employer } = await makeParties(db)
    const agreementId = await draftWithPledges(db, employer)
    const contentHash = await offer(db, employer, agreementId)
    const request = await signingWithCode(db, employer, agreementId, contentHash)
    const { won, refused } = await outcomesOf(
      Array.from(
        { length: FIFTY },
        () => () => signAgreement(makeContext(db, employer), { ...request, requestKey: randomUUID() }),
      ),
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

test('a signature is written in a number of statements that does not grow unseen', async () => {
  const { employer } = await makeParties(db)
  const agreementId = await draftWithPledges(db, employer)
  const contentHash = await offer(db, employer, agreementId)
  const request = await signingWithCode(db, employer, agreementId, contentHash)
  const sent = await countStatements(pool, () => signAgreement(makeContext(db, employer), request))
  expect(sent).toBeLessThanOrEqual(20)
})
