import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import type { Desk, Employer, Signer } from '#app/domain/context.ts'
import { chooseSigners } from '#app/domain/signing/choose-signers.server.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { getProposedSigners } from '#app/domain/signing/get-proposed-signers.server.ts'
import { chooseSignersSchema, type SignerInput } from '#app/domain/signing/signing.schema.ts'
import { connect, type Database } from '#db/client.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { agreementIn, draftWithPledges, linkOf, makeParties, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployerActor } from '#tests/support/factories.ts'

let db: Database
let employer: Employer
let desk: Desk
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
})

const DIRECTOR: SignerInput = { party: 'employer', name: 'Sanne de Wit', email: 'sanne@test.example' }
const ALDERMAN: SignerInput = { party: 'municipality', name: 'Mehmet Yıldız', email: 'wethouder@test.example' }
const THE_DESK: SignerInput = { party: 'municipality', name: null, email: null }
const signersOf = (agreementId: string) =>
  db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId)).orderBy(agreementSigners.turn)

describe('choosing who signs', () => {
  test('keeps them with the draft in their order, and asks nobody yet', async () => {
    const { employerId } = employer
    const agreementId = await draftWithPledges(db, desk, { employerId })
    const ctx = makeContext(db, desk)
    await chooseSigners(ctx, { agreementId, signingOrder: 'set', signers: [ALDERMAN, DIRECTOR, THE_DESK] })
    expect((await signersOf(agreementId)).map(({ name, turn, invitedAt }) => [name, turn, invitedAt])).toEqual([
      ['Mehmet Yıldız', 1, null],
      ['Sanne de Wit', 2, null],
      [null, 3, null],
    ])
    expect((await getProposedSigners(ctx, { agreementId })).map(({ email }) => email)).toEqual([
      'wethouder@test.example',
      'sanne@test.example',
      'balie@utrecht.example',
    ])
    expect((await getAgreement(ctx, { agreementId })).status).toBe('draft')
  })

  test('takes nobody for one side who belongs to the other', async () => {
    const agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
    const addressOf = async ({ userId }: Employer | Desk) =>
      (await db.select({ email: users.email }).from(users).where(eq(users.id, userId)))[0]!.email
    const other = await makeDeskActor(db)
    for (const wrong of [
      { ...DIRECTOR, email: (await addressOf(other)).toUpperCase() },
      { ...DIRECTOR, email: 'balie@utrecht.example' },
      { ...ALDERMAN, email: await addressOf(employer) },
    ]) {
      const choice = { agreementId, signingOrder: 'any' as const, signers: [wrong, THE_DESK] }
      await expect(chooseSigners(makeContext(db, desk), choice)).rejects.toMatchObject({
        kind: 'invalid',
        issues: [{ path: 'signers', message: 'other-side', params: { name: wrong.name } }],
      })
    }
    expect(await signersOf(agreementId)).toEqual([])
  })

  test('is for who writes the draft, while it is one', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const choose = (actor: Employer | Desk, id: string) =>
      chooseSigners(makeContext(db, actor), { agreementId: id, signingOrder: 'any', signers: [DIRECTOR, THE_DESK] })
    await expect(choose(desk, agreementId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(choose(await makeEmployerActor(db), agreementId)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(choose(employer, await agreementIn(db, 'offered', { employer, desk }))).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('can be done again after an offer was taken back: a link of before leads to nothing to sign', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await offer(db, employer, agreementId)
    const [asked] = await signersOf(agreementId)
    const link = await linkOf(db, asked!.id)
    await takeBackAgreement(makeContext(db, employer), { agreementId })
    await expect(sign(db, link, agreementId)).rejects.toMatchObject({ kind: 'not-found' })
    const signers = await chooseSigners(makeContext(db, employer), {
      agreementId,
      signingOrder: 'any',
      signers: [DIRECTOR, THE_DESK],
    })
    await offer(db, employer, agreementId, { signers, signingOrder: 'any' })
    expect((await signersOf(agreementId)).map(({ name }) => name)).toEqual(['Sanne de Wit', null])
    await sign(db, desk, agreementId)
    expect((await getAgreement(makeContext(db, desk), { agreementId })).status).toBe('partly-signed')
  })
})

describe('who signs for the city', () => {
  const choose = (actor: Employer | Desk, agreementId: string, ...signers: SignerInput[]) =>
    chooseSigners(makeContext(db, actor), { agreementId, signingOrder: 'any', signers: [DIRECTOR, ...signers] })
  const refused = { kind: 'invalid', issues: [{ path: 'signers', message: 'city-names-its-own' }] }
  const emailOf = async ({ userId }: Desk | Employer) =>
    (await db.select().from(users).where(eq(users.id, userId)))[0]!.email
  const named = async (agreementId: string, name: string | null) =>
    (await signersOf(agreementId)).find((signer) => signer.name === name && signer.party === 'municipality')!

  test('is not for an employer to name: not a friend, nor anybody of the desk, whose addresses it could find out so', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const colleague: SignerInput = { party: 'municipality', name: 'Ook Balie', email: await emailOf(desk) }
    for (const forged of [ALDERMAN, colleague]) {
      await expect(choose(employer, agreementId, forged)).rejects.toMatchObject(refused)
      await expect(choose(employer, agreementId, THE_DESK, forged)).rejects.toMatchObject(refused)
      const signers = [DIRECTOR, forged]
      await expect(offer(db, employer, agreementId, { signers })).rejects.toMatchObject(refused)
    }
    expect(await signersOf(agreementId)).toEqual([])
    expect((await getAgreement(makeContext(db, employer), { agreementId })).status).toBe('draft')
  })

  test('is for the desk to name, also after the employer has offered it', async () => {
    const agreementId = await draftWithPledges(db, employer)
    await offer(db, employer, agreementId, { signingOrder: 'any' })
    const { id: signerId } = await named(agreementId, null)
    const pass = (actor: Employer | Desk | Signer, id: string, email: string) =>
      delegateSigning(makeContext(db, actor), { agreementId, signerId: id, name: 'Mehmet Yıldız', email })
    await expect(pass(employer, signerId, 'vriend@test.example')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(pass(employer, signerId, await emailOf(desk))).rejects.toMatchObject({ kind: 'forbidden' })
    const alderman = await pass(desk, signerId, 'wethouder@test.example')

    // Who came by a link can only pass it on to somebody of the desk; who that is, is for the desk to correct.
    const link = await linkOf(db, alderman)
    const refusedHere = { kind: 'invalid', issues: [{ path: 'email', message: 'city-colleague' }] }
    const ofEmployer = await makeEmployerActor(db, { employerId: employer.employerId })
    for (const email of ['vriend@test.example', await emailOf(ofEmployer)]) {
      await expect(pass(link, alderman, email)).rejects.toMatchObject(refusedHere)
    }
    const [shown] = (await getAgreement(makeContext(db, employer), { agreementId })).signers.filter(
      ({ id }) => id === alderman,
    )
    expect(shown).toMatchObject({ name: 'Mehmet Yıldız', canBeReplaced: false })
    const colleague = await makeDeskActor(db)
    const to = await pass(link, alderman, await emailOf(colleague))
    expect((await signersOf(agreementId)).find(({ id }) => id === to)).toMatchObject({ userId: colleague.userId })
    // It was not the desk that wrote it, and still it says who signs for the city.
    await pass(desk, to, 'andere.wethouder@test.example')
  })

  test('stays as the city said in a next version, and an employer that takes them out cannot bring them back', async () => {
    const { employerId } = employer
    const agreementId = await draftWithPledges(db, desk, { employerId })
    const signers = await choose(desk, agreementId, ALDERMAN)
    await offer(db, desk, agreementId, { signers, signingOrder: 'any' })
    for (const { id } of await signersOf(agreementId)) await sign(db, await linkOf(db, id), agreementId)
    const nextId = await reviseAgreement(makeContext(db, employer), { agreementId })
    await choose(employer, nextId, ALDERMAN)
    await expect(choose(employer, nextId, { ...ALDERMAN, email: 'vriend@test.example' })).rejects.toMatchObject(refused)
    await expect(choose(employer, nextId, { ...ALDERMAN, name: 'Iemand Anders' })).rejects.toMatchObject(refused)
    await choose(employer, nextId, THE_DESK)
    await expect(choose(employer, nextId, ALDERMAN)).rejects.toMatchObject(refused)
  })

  test('logs in as one of the desk only: the address of an employer of this city is no account of the city', async () => {
    const agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
    const another = await makeEmployerActor(db)
    await choose(desk, agreementId, { party: 'municipality', name: 'Verkeerd', email: await emailOf(another) })
    expect((await named(agreementId, 'Verkeerd')).userId).toBeNull()
  })
})

describe('the form', () => {
  const row = (who: string, name = '', email = '') => ({ who, name, email })
  const form = (signers: object[], more: object = {}) =>
    chooseSignersSchema.safeParse({ contentHash: 'a'.repeat(64), signingOrder: 'set', then: 'stay', signers, ...more })
  const rows = [row('employer', 'Sanne', 'Sanne@test.example'), row('desk'), row('')]

  test('reads rows in their order, without the empty ones; one can be taken out or put earlier', () => {
    expect(form(rows).data?.signers).toEqual([
      { party: 'employer', name: 'Sanne', email: 'sanne@test.example' },
      { party: 'municipality', name: null, email: null },
    ])
    expect(form(rows, { remove: '0' }).data?.signers.map(({ name }) => name)).toEqual([null])
    expect(form(rows, { up: '1' }).data?.signers.map(({ name }) => name)).toEqual([null, 'Sanne'])
    expect(form(rows, { up: '0' }).data?.signers).toHaveLength(2)
  })

  test('takes somebody without an e-mail address, who signs on paper, and as many of them as there are', () => {
    const without = [row('employer', 'Oom Jan'), row('employer', 'Tante Riet'), row('desk')]
    expect(form(without).data?.signers).toEqual([
      { party: 'employer', name: 'Oom Jan', email: null },
      { party: 'employer', name: 'Tante Riet', email: null },
      { party: 'municipality', name: null, email: null },
    ])
    expect(
      form([row('employer', 'Oom Jan', 'geen')]).error?.issues.map(({ path, message }) => [path.join('.'), message]),
    ).toEqual([['signers.0.email', 'email']])
  })

  test('names what is wrong in the row where it is', () => {
    const wrong = [row('employer', 'Sanne', 'sanne@'), row('', 'Piet', 'piet@test.example'), row('desk'), row('desk')]
    expect(form(wrong).error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['signers.0.email', 'email'],
      ['signers.1.who', 'choose'],
      ['signers.3.who', 'signer-twice'],
    ])
    const twice = [row('employer', 'Sanne', 'sanne@test.example'), row('municipality', 'Ook', 'SANNE@test.example')]
    expect(form(twice).error?.issues.map(({ path }) => path.join('.'))).toEqual(['signers.1.email'])
    expect(form(Array.from({ length: 11 }, () => rows[0]!)).success).toBe(false)
  })
})
