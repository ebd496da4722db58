import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer, Signer } from '#app/domain/context.ts'
import { chooseSigners } from '#app/domain/signing/choose-signers.server.ts'
import { findNewerVersion } from '#app/domain/signing/find-newer-version.server.ts'
import { findSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { renewSigningLink } from '#app/domain/signing/renew-signing-link.server.ts'
import { sendNewerLink } from '#app/domain/signing/send-newer-link.server.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { draftWithPledges, makeParties, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, NOW } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

const DESK: SignerInput = { party: 'municipality', name: null, email: 'balie@utrecht.example' }
const BO: SignerInput = { party: 'employer', name: 'Bo Bevoegd', email: 'bo@test.example' }
const later = new Date(NOW.getTime() + 3_600_000)
let db: Database
let url: string
let employer: Employer
let desk: Desk
let eva: SignerInput & { email: string }
let agreementId: string
let token: string
let turn = 0
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
  eva = { party: 'employer', name: 'Eva Tekenaar', email: `Eva${++turn}@test.example` }
  agreementId = await draftWithPledges(db, employer)
  await offer(db, employer, agreementId, { signers: [eva, DESK] })
  token = await linkTo(agreementId, eva)
})

const signerOf = async (id: string, { email }: Pick<SignerInput, 'email'>) =>
  (await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, id))).find(
    (signer) => signer.email?.toLowerCase() === email?.toLowerCase(),
  )!
/** As it is mailed an hour before whatever comes after. */
const linkTo = async (id: string, signer: SignerInput) =>
  issueSigningLink(makeContext(db, { kind: 'system' }, { now: new Date(NOW.getTime() - 3_600_000) }), {
    signerId: (await signerOf(id, signer)).id,
  })
const find = (which = token, now = NOW) =>
  findSigningLink(makeContext(db, { kind: 'visitor' }, { now }), { token: which })
const actor = async () => (await find())!.actor!
const takeBack = () => takeBackAgreement(makeContext(db, employer), { agreementId })
const linkMails = async () => (await waitingJobs(url)).filter((job) => job.name === 'mail-signing-link')

describe('a link to an offer that was taken back', () => {
  test('says that the text is being changed, and then opens the new one for the same address', async () => {
    const before = await actor()
    expect(await find()).toMatchObject({ state: 'open', isChanged: true })
    await takeBack()
    expect(await find()).toEqual({
      state: 'changing',
      actor: null,
      municipalityId: employer.municipalityId,
      language: 'nl',
      reference: expect.any(String) as string,
    })
    await offer(db, employer, agreementId, { signers: [{ ...eva, email: eva.email.toUpperCase() }, DESK] })
    const { id: signerId } = await signerOf(agreementId, eva)
    expect(before.signerId).not.toBe(signerId)
    expect(await find()).toMatchObject({ state: 'open', isChanged: true, actor: { signerId, linkId: before.linkId } })
    await sign(db, await actor(), agreementId)
    expect((await signerOf(agreementId, eva)).status).toBe('signed')
  })

  test('of the text as it is now is not said to be of another', async () => {
    const fresh = await issueSigningLink(makeContext(db, { kind: 'system' }, { now: later }), {
      signerId: (await signerOf(agreementId, eva)).id,
    })
    expect(await find(fresh)).toMatchObject({ state: 'open', isChanged: false })
  })

  test('is of nobody when others sign now: it shows nothing, and no new one is sent', async () => {
    const before = await actor()
    await takeBack()
    await offer(db, employer, agreementId, { signers: [BO, DESK] })
    expect(await find()).toEqual({
      state: 'not-asked',
      actor: null,
      municipalityId: employer.municipalityId,
      language: 'nl',
      reference: expect.any(String) as string,
    })
    const sent = (await linkMails()).length
    await renewSigningLink(makeContext(db, { kind: 'visitor' }, { now: later }), { token })
    expect((await linkMails()).length).toBe(sent)
    await expect(sign(db, before, agreementId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is found again by who was left out and asked after all', async () => {
    await takeBack()
    const choose = (signers: SignerInput[]) =>
      chooseSigners(makeContext(db, employer), { agreementId, signingOrder: 'set', signers })
    await choose([BO, DESK])
    await offer(db, employer, agreementId, { signers: await choose([BO, eva, DESK]) })
    expect(await find()).toMatchObject({ state: 'open', actor: { signerId: (await signerOf(agreementId, eva)).id } })
  })

  test('is renewed to the address when it is too old, and does not open for it', async () => {
    await takeBack()
    await offer(db, employer, agreementId, { signers: [eva, DESK] })
    const { id: signerId } = await signerOf(agreementId, eva)
    const tooOld = new Date(NOW.getTime() + 20 * 86_400_000)
    expect(await find(token, tooOld)).toMatchObject({ state: 'expired' })
    await renewSigningLink(makeContext(db, { kind: 'visitor' }, { now: tooOld }), { token })
    expect(await linkMails()).toContainEqual(expect.objectContaining({ kind: 'renewal', signerId }))
  })

  test('shows nothing of a text that was withdrawn while it was being changed', async () => {
    const before = await actor()
    await takeBack()
    await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Wij gaan verhuizen.' })
    expect(await find()).toMatchObject({ state: 'withdrawn', actor: null })
    await expect(getAgreement(makeContext(db, before), { agreementId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('a link to a version that was replaced', () => {
  const newer = async (by?: Signer) => findNewerVersion(makeContext(db, by ?? (await actor())))
  const send = async () => sendNewerLink(makeContext(db, await actor(), { now: later }))
  const revised = async () => {
    await sign(db, await actor(), agreementId)
    return reviseAgreement(makeContext(db, employer), { agreementId })
  }

  test('says that the next is being written, and then has its link mailed to the same address', async () => {
    expect(await newer()).toBeNull()
    const nextId = await revised()
    expect(await newer()).toEqual({ state: 'being-written' })
    await expect(send()).rejects.toMatchObject({ kind: 'conflict' })
    await offer(db, employer, nextId, { signers: [{ ...eva, email: eva.email.toUpperCase() }, DESK] })
    const { id: signerId } = await signerOf(nextId, eva)
    expect(await newer()).toEqual({ state: 'asked', signerId })
    await send()
    await send()
    const mails = (await linkMails()).filter((job) => job.name === 'mail-signing-link' && job.kind === 'renewal')
    expect(mails.filter((job) => job.name === 'mail-signing-link' && job.signerId === signerId)).toHaveLength(1)
  })

  test('waits for their turn', async () => {
    const nextId = await revised()
    await offer(db, employer, nextId, { signers: [BO, eva, DESK] })
    expect(await newer()).toEqual({ state: 'not-yet' })
    await expect(send()).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('leads nowhere for who does not sign the next, whoever does', async () => {
    const nextId = await revised()
    await offer(db, employer, nextId, { signers: [BO, DESK] })
    expect(await newer()).toEqual({ state: 'not-asked' })
    await expect(send()).rejects.toMatchObject({ kind: 'conflict' })
    await expect(getAgreement(makeContext(db, await actor()), { agreementId: nextId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('knows of no next one that was withdrawn', async () => {
    const nextId = await revised()
    await withdrawAgreement(makeContext(db, employer), { agreementId: nextId, reason: 'Toch niet.' })
    expect(await newer()).toBeNull()
    expect((await getAgreement(makeContext(db, desk), { agreementId })).status).toBe('superseded')
  })
})
