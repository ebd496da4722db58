import { and, eq, inArray } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer, Signer } from '#app/domain/context.ts'
import { askForCode } from '#app/domain/signing/ask-for-code.server.ts'
import { deleteOldSigningSteps } from '#app/domain/signing/delete-old-signing-steps.server.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import type { SigningEvidence } from '#app/domain/signing/evidence.ts'
import { findSignerToMail } from '#app/domain/signing/find-signer-to-mail.server.ts'
import { findSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { issueSigningCode } from '#app/domain/signing/issue-signing-code.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { recoverSigningLinks } from '#app/domain/signing/recover-signing-links.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { remindSigners } from '#app/domain/signing/remind-signers.server.ts'
import { renewSigningLink } from '#app/domain/signing/renew-signing-link.server.ts'
import { SIGNING_RETENTION } from '#app/domain/signing/retention.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { CODE_TRIES } from '#app/domain/signing/signing-code.ts'
import { SIGNING_LINK_DAYS } from '#app/domain/signing/signing-link.ts'
import { takeBackRefusal } from '#app/domain/signing/take-back-refusal.server.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { viewAgreement } from '#app/domain/signing/view-agreement.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { users } from '#db/schema/people.ts'
import {
  agreementSigners,
  signatures,
  signingCodes,
  signingLinks,
  signingRequests,
  wrongCodes,
} from '#db/schema/signing.ts'
import {
  codeFor,
  draftWithPledges,
  linkOf,
  makeParties,
  offer,
  sign,
  signing,
  type MailedCode,
} from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, NOW } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
let employer: Employer
let desk: Desk
let agreementId: string
let contentHash: string
let signerId: string
let link: Signer
let turn = 0
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)
const minutes = (count: number) => after(count * 60_000)
const days = (count: number) => after(count * 86_400_000)
const system = { kind: 'system' as const }
const visitor = { kind: 'visitor' as const }

beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
  agreementId = await draftWithPledges(db, employer)
  const signers = [
    { party: 'employer' as const, name: 'Eva Tekenaar', email: `eva${++turn}@test.example` },
    { party: 'municipality' as const, name: null, email: 'balie@utrecht.example' },
  ]
  contentHash = await offer(db, employer, agreementId, { signers })
  signerId = (await signer()).id
  link = await linkOf(db, signerId)
})

const signer = async (id?: string) => {
  const rows = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  return rows.find((row) => (id ? row.id === id : row.party === 'employer' && row.delegatedFromId === null))!
}
const names = async () =>
  (
    await db
      .select()
      .from(agreementEvents)
      .where(eq(agreementEvents.agreementId, agreementId))
      .orderBy(agreementEvents.seq)
  ).map(({ name }) => name)
const linkMails = async (id = signerId) =>
  (await waitingJobs(url)).filter((job) => job.name === 'mail-signing-link' && job.signerId === id)
const attempt = (
  mailed: MailedCode,
  { now = NOW, by = link as Signer | Employer }: { now?: Date; by?: Signer | Employer } = {},
) => signAgreement(makeContext(db, by, { now }), signing(agreementId, contentHash, mailed))
const refused = (message: string, params?: object) => ({
  kind: 'invalid',
  issues: [{ path: 'code', message, ...(params && { params }) }],
})
/** What the first step of the sign page sends, but for its key. */
const agreedTo = () => ({
  agreementId,
  contentHash,
  signedName: 'Sanne de Wit',
  signedFunction: 'Directeur',
  consent: 'Ik ga akkoord.',
  language: 'nl',
})
/** A code that is not this one. */
const other = ({ code, requestKey }: MailedCode, by = 1): MailedCode => ({
  code: String((Number(code) + by) % 1_000_000).padStart(6, '0'),
  requestKey,
})

describe('a code', () => {
  test('signs for who it was mailed to, with all that shows it', async () => {
    const code = await codeFor(db, link, agreementId, contentHash)
    await viewAgreement(makeContext(db, link), { agreementId, signerId })
    await attempt(code, { now: minutes(4) })
    const [signature] = await db.select().from(signatures).where(eq(signatures.signerId, signerId))
    expect(signature).toMatchObject({ method: 'link', userId: null, signedName: 'Sanne de Wit' })
    expect(JSON.parse(signature!.evidence) as SigningEvidence).toEqual({
      consent: 'Ik ga akkoord.',
      language: 'nl',
      template: expect.stringMatching(/^\S+ \d+$/) as string,
      email: (await signer()).email,
      codeSentAt: NOW.toISOString(),
      codeEnteredAt: minutes(4).toISOString(),
      linkSentAt: NOW.toISOString(),
      linkOpenedAt: NOW.toISOString(),
      ipAddress: '192.0.2.1',
      userAgent: 'een browser',
    })
  })

  test('is kept nowhere as it is', async () => {
    const { code } = await codeFor(db, link, agreementId, contentHash)
    const [request] = await db.select().from(signingRequests).where(eq(signingRequests.signerId, signerId))
    const kept = await db.select().from(signingCodes).where(eq(signingCodes.requestId, request!.id))
    expect(kept).toHaveLength(1)
    expect(JSON.stringify([request, kept])).not.toContain(code)
    expect(JSON.stringify(await waitingJobs(url))).not.toContain(`"${code}"`)
  })

  test('that is asked for again under the same key is the same one; with other words under it there is none', async () => {
    const asked = { ...agreedTo(), requestKey: randomUUID(), signedName: 'Eva Tekenaar' }
    const askAs = (changed: object) => askForCode(makeContext(db, link), { ...asked, ...changed })
    await askAs({})
    await askAs({})
    for (const changed of [
      { signedName: 'Wethouder X' },
      { signedFunction: 'Burgemeester' },
      { consent: 'Iets anders.' },
      { contentHash: 'f'.repeat(64) },
    ]) {
      await expect(askAs(changed)).rejects.toMatchObject({ kind: 'conflict' })
    }
    const kept = await db.select().from(signingRequests).where(eq(signingRequests.signerId, signerId))
    expect(kept).toMatchObject([{ signedName: 'Eva Tekenaar', signedFunction: 'Directeur' }])
    expect((await waitingJobs(url)).filter((job) => 'requestId' in job && job.requestId === kept[0]!.id)).toHaveLength(
      1,
    )
  })

  test('works five minutes by the clock of the portal, and another one after that', async () => {
    const code = await codeFor(db, link, agreementId, contentHash)
    await expect(attempt(code, { now: after(5 * 60_000 + 1) })).rejects.toMatchObject(
      refused('code-expired', { minutes: 5 }),
    )
    expect(await db.$count(wrongCodes, eq(wrongCodes.linkId, link.linkId))).toBe(0)
    await attempt(await codeFor(db, link, agreementId, contentHash, { now: minutes(6) }), { now: minutes(7) })
    expect((await signer()).status).toBe('signed')
  })

  test('is made and checked by clocks that may differ a minute, and is refused when it comes from the future', async () => {
    const issueAt = async (now: Date) => {
      const requestKey = randomUUID()
      await askForCode(makeContext(db, link), { ...agreedTo(), requestKey })
      const [asked] = await db.select().from(signingRequests).where(eq(signingRequests.requestKey, requestKey))
      const issued = await issueSigningCode(makeContext(db, system, { now }), { requestId: asked!.id })
      return issued && { code: issued.code, requestKey }
    }
    const tooOld = refused('code-expired', { minutes: 5 })
    await expect(attempt((await issueAt(minutes(2)))!)).rejects.toMatchObject(tooOld)
    // Made at the last moment by a clock that is minutes ahead, it is over ten minutes after it was asked for.
    const last = (await issueAt(minutes(5)))!
    await expect(attempt(last, { now: after(10 * 60_000 + 1) })).rejects.toMatchObject(tooOld)
    // More than a minute behind it was asked for in the future; nothing is made of that.
    expect(await issueAt(minutes(-2))).toBeNull()
    expect(await issueAt(minutes(6))).toBeNull()
    await attempt((await issueAt(after(50_000)))!)
  })

  test('is of one signer: nobody else signs with it', async () => {
    const mailed = await codeFor(db, link, agreementId, contentHash)
    await sign(db, link, agreementId)
    await expect(signAgreement(makeContext(db, desk), signing(agreementId, contentHash, mailed))).rejects.toMatchObject(
      { kind: 'conflict' },
    )
    const own = await codeFor(db, desk, agreementId, contentHash)
    await expect(
      signAgreement(makeContext(db, desk), signing(agreementId, contentHash, { ...own, code: mailed.code })),
    ).rejects.toMatchObject(refused('code-wrong', { tries: 4 }))
  })

  test('is of one request: not of another key, and not under another name or function', async () => {
    const mailed = await codeFor(db, link, agreementId, contentHash)
    const said = signing(agreementId, contentHash, mailed)
    for (const changed of [
      { requestKey: randomUUID() },
      { signedName: 'Wethouder X' },
      { signedFunction: 'Burgemeester' },
    ]) {
      await expect(signAgreement(makeContext(db, link), { ...said, ...changed })).rejects.toMatchObject({
        kind: 'conflict',
      })
    }
    expect((await signer()).status).toBe('waiting')
    // Nobody guessed anything.
    expect(await db.$count(wrongCodes, eq(wrongCodes.linkId, link.linkId))).toBe(0)
    await signAgreement(makeContext(db, link), said)
  })

  test('that is wrong five times blocks the link, counted though nothing else stays, and another link goes on', async () => {
    const code = await codeFor(db, link, agreementId, contentHash)
    const before = await names()
    for (const tries of [4, 3, 2]) {
      await expect(attempt(other(code, tries))).rejects.toMatchObject(refused('code-wrong', { tries }))
    }
    await expect(attempt(other(code))).rejects.toMatchObject(refused('code-wrong-last', { tries: 1 }))
    await expect(attempt(other(code))).rejects.toMatchObject(refused('code-link-blocked', { minutes: 15 }))
    await expect(attempt(code)).rejects.toMatchObject(refused('code-link-blocked', { minutes: 15 }))
    expect(await names()).toEqual([...before, 'blocked'])
    expect((await signer()).status).toBe('waiting')

    const another = await linkOf(db, signerId)
    await sign(db, another, agreementId)
    expect((await signer()).status).toBe('signed')
  })

  test('guessed by many at once is guessed five times', async () => {
    const code = await codeFor(db, link, agreementId, contentHash)
    const guesses = await Promise.allSettled(Array.from({ length: 12 }, (_, by) => attempt(other(code, by + 1))))
    expect(guesses.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await db.$count(wrongCodes, eq(wrongCodes.linkId, link.linkId))).toBe(5)
  })

  test('wrong five times by who logged in waits a quarter of an hour, and offers nothing of the draft', async () => {
    const draftId = await draftWithPledges(db, employer)
    const { contentHash: hash } = await getAgreement(makeContext(db, employer), { agreementId: draftId })
    const code = await codeFor(db, employer, draftId, hash)
    for (const by of [1, 2, 3, 4, 5]) {
      await expect(
        signAgreement(makeContext(db, employer), signing(draftId, hash, other(code, by))),
      ).rejects.toMatchObject({ kind: 'invalid' })
    }
    expect((await getAgreement(makeContext(db, employer), { agreementId: draftId })).status).toBe('draft')
    await expect(codeFor(db, employer, draftId, hash, { now: minutes(14) })).rejects.toMatchObject(
      refused('code-blocked', { minutes: 15 }),
    )
    const later = await codeFor(db, employer, draftId, hash, { now: minutes(16) })
    await signAgreement(makeContext(db, employer, { now: minutes(17) }), signing(draftId, hash, later))
  })

  test('can be asked for five times in a quarter of an hour', async () => {
    for (let asked = 0; asked < 5; asked++) await codeFor(db, link, agreementId, contentHash)
    await expect(codeFor(db, link, agreementId, contentHash)).rejects.toMatchObject(
      refused('code-asked-too-often', { minutes: 15 }),
    )
    await codeFor(db, link, agreementId, contentHash, { now: minutes(16) })
  })
})

describe('a personal link', () => {
  const find = (token: string, now = NOW) => findSigningLink(makeContext(db, visitor, { now }), { token })

  test('works two weeks, beside those that were sent before; its token is kept nowhere', async () => {
    const tokens = [1, 2].map(() => issueSigningLink(makeContext(db, system), { signerId }))
    const [first, second] = await Promise.all(tokens)
    for (const token of [first!, second!]) {
      expect(await find(token, days(13))).toMatchObject({ state: 'open', actor: { signerId, agreementId } })
      expect(await find(token, days(14))).toMatchObject({ state: 'expired' })
    }
    expect(await find('van-niemand')).toBeNull()
  })

  test('is renewed by its own holder, once a minute, when it is too old; and by nobody for an unknown one', async () => {
    const token = await issueSigningLink(makeContext(db, system), { signerId })
    const sent = (await linkMails()).length
    const renew = (now: Date, which = token) => renewSigningLink(makeContext(db, visitor, { now }), { token: which })
    await renew(days(20))
    await renew(new Date(days(20).getTime() + 30_000))
    await renew(days(20), 'van-niemand')
    expect((await linkMails()).length).toBe(sent + 1)
    await renew(days(21))
    expect((await linkMails()).length).toBe(sent + 2)
  })

  test('that is lost goes to the address that was asked, however it is typed, and to no other', async () => {
    const { email } = await signer()
    const sent = (await linkMails()).length
    const recover = (typed: string) => recoverSigningLinks(makeContext(db, visitor), { email: typed })
    await recover('niemand@test.example')
    expect((await linkMails()).length).toBe(sent)
    await recover(email!.toUpperCase())
    expect((await linkMails()).length).toBe(sent + 1)
  })

  test('that got lost is sent again to who signed what holds no more, and not to who did not sign it', async () => {
    const recovered = async () => {
      const before = (await linkMails()).length
      await recoverSigningLinks(makeContext(db, visitor), { email: (await signer()).email! })
      return (await linkMails()).length - before
    }
    await sign(db, link, agreementId)
    await sign(db, desk, agreementId)
    await withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Het budget is op.' })
    expect(await recovered()).toBe(1)
    await db.update(agreementSigners).set({ status: 'waiting' }).where(eq(agreementSigners.id, signerId))
    expect(await recovered()).toBe(0)
  })

  test('opens nothing any more once somebody else signs, whoever said so and however old the link is', async () => {
    const token = await issueSigningLink(makeContext(db, system), { signerId })
    const to = await delegateSigning(makeContext(db, employer), {
      agreementId,
      signerId,
      name: 'Bo Bevoegd',
      email: 'bo@test.example',
    })
    expect(await find(token)).toMatchObject({ state: 'passed-on' })
    expect(await find(token, days(15))).toMatchObject({ state: 'passed-on' })
    const sent = (await linkMails()).length
    await renewSigningLink(makeContext(db, visitor, { now: days(1) }), { token })
    expect((await linkMails()).length).toBe(sent)

    await sign(db, await linkOf(db, to), agreementId)
    await sign(db, desk, agreementId)
    expect(await find(token)).toMatchObject({ state: 'passed-on' })
  })

  test('is seen once in the chain, however often it is opened', async () => {
    const views = [1, 2, 3].map(() => viewAgreement(makeContext(db, link), { agreementId, signerId }))
    await Promise.all(views)
    expect((await names()).filter((name) => name === 'viewed')).toHaveLength(1)
  })
})

describe('what leads to a signature', () => {
  const leftOf = async () => {
    const ofSigner = eq(signingRequests.signerId, signerId)
    const requests = db.select({ id: signingRequests.id }).from(signingRequests).where(ofSigner)
    return {
      codes: await db.$count(signingCodes, inArray(signingCodes.requestId, requests)),
      requests: await db.$count(signingRequests, ofSigner),
      wrongCodes: await db.$count(wrongCodes, eq(wrongCodes.agreementId, agreementId)),
      links: await db.$count(signingLinks, eq(signingLinks.signerId, signerId)),
    }
  }
  const clean = (now: Date) => deleteOldSigningSteps(makeContext(db, system, { now }))
  const justAfter = (now: Date) => new Date(now.getTime() + 1)

  test('goes when the privacy page says so, and what shows the signature stays for good', async () => {
    const code = await codeFor(db, link, agreementId, contentHash)
    await expect(attempt(other(code))).rejects.toMatchObject({ kind: 'invalid' })
    await attempt(code)
    const evidence = async () => ({
      signatures: await db.select().from(signatures).where(eq(signatures.agreementId, agreementId)),
      events: await db.select().from(agreementEvents).where(eq(agreementEvents.agreementId, agreementId)),
      audited: await db.$count(auditEvents, eq(auditEvents.objectId, agreementId)),
      signer: await signer(),
    })
    const shown = await evidence()
    const all = await leftOf()
    expect(all).toEqual({ codes: 1, requests: 1, wrongCodes: 1, links: 1 })
    const { codes, requests, wrongCodes: wrong, links } = SIGNING_RETENTION
    expect(requests).toBe(wrong)

    await clean(days(codes))
    expect(await leftOf()).toEqual(all)
    await clean(justAfter(days(codes)))
    expect(await leftOf()).toEqual({ ...all, codes: 0 })
    await clean(days(requests))
    expect(await leftOf()).toEqual({ ...all, codes: 0 })
    await clean(justAfter(days(requests)))
    expect(await leftOf()).toEqual({ codes: 0, requests: 0, wrongCodes: 0, links: 1 })
    await clean(days(SIGNING_LINK_DAYS + links))
    expect((await leftOf()).links).toBe(1)
    await clean(days(3 * 365))
    expect((await leftOf()).links).toBe(0)

    expect(await evidence()).toEqual(shown)
    const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
    for await (const { broken } of verifyAgreements(makeContext(db, system), agreement!)) expect(broken).toBeNull()
  })

  test('that was blocked stays so when the wrong codes are forgotten, and a new link goes on', async () => {
    const code = await codeFor(db, link, agreementId, contentHash)
    for (let guess = 1; guess <= CODE_TRIES; guess++) await attempt(other(code, guess)).catch(() => {})
    await clean(justAfter(days(SIGNING_RETENTION.wrongCodes)))
    expect((await leftOf()).wrongCodes).toBe(0)
    const [blocked] = await db.select().from(signingLinks).where(eq(signingLinks.signerId, signerId))
    expect(blocked!.blockedAt).toEqual(NOW)
    const now = days(SIGNING_RETENTION.wrongCodes + 1)
    const again = await linkOf(db, signerId, { now })
    await attempt(await codeFor(db, again, agreementId, contentHash, { now }), { now, by: again })
    expect((await signer()).status).toBe('signed')
  })
})

describe('invitations and reminders', () => {
  test('in a set order the next is asked when the one before has signed', async () => {
    const [city] = await db
      .select()
      .from(agreementSigners)
      .where(and(eq(agreementSigners.agreementId, agreementId), eq(agreementSigners.party, 'municipality')))
    expect(await linkMails()).toMatchObject([{ kind: 'invitation' }])
    expect(await linkMails(city!.id)).toEqual([])
    await sign(db, link, agreementId)
    expect(await linkMails(city!.id)).toMatchObject([{ kind: 'invitation' }])
  })

  test('come after three and ten days, once each, and not to who has signed', async () => {
    const remindOn = async (day: number) => {
      await Promise.all([1, 2].map(() => remindSigners(makeContext(db, system, { now: days(day) }))))
      return (await linkMails()).filter((job) => job.name === 'mail-signing-link' && job.kind === 'reminder').length
    }
    expect(await remindOn(2)).toBe(0)
    expect(await remindOn(3)).toBe(1)
    expect(await remindOn(9)).toBe(1)
    expect(await remindOn(10)).toBe(2)
    expect(await remindOn(30)).toBe(2)
  })

  test('stop after the last day, on which the page is the last to offer a signature', async () => {
    const at = async (now: string) => {
      const ctx = { now: new Date(now) }
      const { can, isTooLate } = await getAgreement(makeContext(db, link, ctx), { agreementId })
      const mailed = await findSignerToMail(makeContext(db, system, ctx), { signerId })
      const reminded = await remindSigners(makeContext(db, system, ctx))
      return { signAs: can.signAs, isTooLate, canSign: mailed?.canSign, reminded: reminded > 0 }
    }
    expect(await at('2028-06-04T12:00:00Z')).toEqual({ signAs: null, isTooLate: true, canSign: false, reminded: false })
    expect(await at('2028-06-03T12:00:00Z')).toEqual({
      signAs: signerId,
      isTooLate: false,
      canSign: true,
      reminded: true,
    })
  })

  test('are one mail when the clock was late for the first', async () => {
    await remindSigners(makeContext(db, system, { now: days(12) }))
    const reminders = (await linkMails()).filter((job) => job.name === 'mail-signing-link' && job.kind === 'reminder')
    expect(reminders).toMatchObject([{ mailId: `${signerId}.2` }])
  })
})

describe('somebody else signs', () => {
  const delegate = (by: Signer | Employer | Desk, id: string, email: string) =>
    delegateSigning(makeContext(db, by), { agreementId, signerId: id, name: 'Bo Bevoegd', email })

  test('in the same turn, and who asked them no longer can', async () => {
    const to = await delegate(link, signerId, 'bo@test.example')
    expect(await signer(to)).toMatchObject({ turn: 1, party: 'employer', delegatedFromId: signerId, status: 'waiting' })
    await expect(sign(db, link, agreementId)).rejects.toMatchObject({ kind: 'conflict' })
    await sign(db, await linkOf(db, to), agreementId)
    await sign(db, desk, agreementId)
    expect((await getAgreement(makeContext(db, employer), { agreementId })).status).toBe('in-force')
  })

  test('not who signs already, not more than five in a row, and not by a stranger', async () => {
    await expect(delegate(link, signerId, 'BALIE@utrecht.example')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(delegate(desk, signerId, 'bo@test.example')).rejects.toMatchObject({ kind: 'forbidden' })
    let at = signerId
    for (let passed = 1; passed <= 5; passed++)
      at = await delegate(await linkOf(db, at), at, `bo${passed}@test.example`)
    await expect(delegate(await linkOf(db, at), at, 'bo6@test.example')).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('not for one side who belongs to the other', async () => {
    const addressOf = async ({ userId }: Employer | Desk) =>
      (await db.select({ email: users.email }).from(users).where(eq(users.id, userId)))[0]!.email
    const refused = { kind: 'invalid', issues: [{ message: 'other-side' }] }
    await expect(delegate(link, signerId, await addressOf(desk))).rejects.toMatchObject(refused)
    const cityId = (await getAgreement(makeContext(db, desk), { agreementId })).signers.find(
      ({ party }) => party === 'municipality',
    )!.id
    await expect(delegate(desk, cityId, await addressOf(employer))).rejects.toMatchObject(refused)
  })

  test('in the place of who refused, when the side that offered it says so', async () => {
    await refuseToSign(makeContext(db, link), { agreementId, signerId, reason: 'Ik ben op vakantie.' })
    await expect(delegate(link, signerId, 'bo@test.example')).rejects.toMatchObject({ kind: 'forbidden' })
    const to = await delegate(employer, signerId, 'bo@test.example')
    expect(await signer(signerId)).toMatchObject({ status: 'delegated', refusedReason: 'Ik ben op vakantie.' })
    await sign(db, await linkOf(db, to), agreementId)
  })
})

describe('a refusal', () => {
  test('holds up who comes after, and can be taken back', async () => {
    const refuse = () => refuseToSign(makeContext(db, link), { agreementId, signerId, reason: 'Te veel plekken.' })
    await refuse()
    await expect(refuse()).rejects.toMatchObject({ kind: 'conflict' })
    await expect(sign(db, desk, agreementId)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(sign(db, link, agreementId)).rejects.toMatchObject({ kind: 'conflict' })
    await takeBackRefusal(makeContext(db, link), { agreementId })
    await sign(db, link, agreementId)
    expect((await names()).slice(-4)).toEqual(['refused', 'refusal-taken-back', 'signed', 'invited'])
  })

  test('by who logs in is taken back by who refused, and by nobody else', async () => {
    const back = (by: Signer | Employer | Desk) => takeBackRefusal(makeContext(db, by), { agreementId })
    await sign(db, link, agreementId)
    await expect(back(desk)).rejects.toMatchObject({ kind: 'conflict' })
    const cityId = (await getAgreement(makeContext(db, desk), { agreementId })).can.signAs!
    await refuseToSign(makeContext(db, desk), { agreementId, signerId: cityId, reason: 'Eerst overleg.' })
    expect((await getAgreement(makeContext(db, desk), { agreementId })).can).toMatchObject({
      signAs: null,
      signAfterAll: cityId,
    })
    expect((await getAgreement(makeContext(db, employer), { agreementId })).can.signAfterAll).toBeNull()
    await expect(back(employer)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(back(link)).rejects.toMatchObject({ kind: 'conflict' })
    // Whoever of the desk: the desk as a whole was asked.
    await back(await makeDeskActor(db))
    await expect(back(desk)).rejects.toMatchObject({ kind: 'conflict' })
    await sign(db, desk, agreementId)
    expect((await getAgreement(makeContext(db, employer), { agreementId })).status).toBe('in-force')
  })

  test('has a reason that is read by the side that offered it, and by nobody else', async () => {
    await refuseToSign(makeContext(db, link), { agreementId, signerId, reason: 'Ik twijfel.' })
    const read = async (by: Signer | Employer | Desk) => {
      const { signers } = await getAgreement(makeContext(db, by), { agreementId })
      return signers.find(({ id }) => id === signerId)!.refusedReason
    }
    expect([await read(employer), await read(desk), await read(link)]).toEqual(['Ik twijfel.', null, null])
  })

  test('of what was withdrawn meanwhile stays as it is', async () => {
    await refuseToSign(makeContext(db, link), { agreementId, signerId, reason: 'Nee.' })
    await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Het gaat niet door.' })
    await expect(takeBackRefusal(makeContext(db, link), { agreementId })).rejects.toMatchObject({ kind: 'conflict' })
    expect((await getAgreement(makeContext(db, link), { agreementId })).can.signAfterAll).toBeNull()
  })

  test('is for the signer alone', async () => {
    const stranger = { ...link, signerId: agreementId }
    for (const by of [desk, employer, stranger]) {
      await expect(refuseToSign(makeContext(db, by), { agreementId, signerId, reason: 'Nee.' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    }
  })
})
