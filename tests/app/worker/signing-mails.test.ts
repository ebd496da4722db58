import { and, eq } from 'drizzle-orm'
import { Logger, runOnce } from 'graphile-worker'
import { randomUUID } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Context, Desk, Employer, System } from '#app/domain/context.ts'
import { askForCode } from '#app/domain/signing/ask-for-code.server.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { findSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { takeBackRefusal } from '#app/domain/signing/take-back-refusal.server.ts'
import type { Job } from '#app/domain/jobs/job.ts'
import { handlers } from '#app/worker/handlers.ts'
import { taskList } from '#app/worker/task-list.ts'
import { closeDatabase, connect, type Database } from '#db/client.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners, signatures, signingRequests } from '#db/schema/signing.ts'
import { AGREEMENT_TEMPLATES } from '#db/seed/agreement-template.ts'
import {
  agreementIn,
  draftWithPledges,
  linkOf,
  makeParties,
  offer,
  sign,
  signingWithCode,
} from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, NOW } from '#tests/support/factories.ts'
import { faultyLine } from '#tests/support/faulty-line.ts'
import { waitingJobs } from '#tests/support/jobs.ts'
import { caughtMail } from '#tests/support/smtp.ts'

let db: Database
let server: Awaited<ReturnType<typeof caughtMail>>
let url: string
let line: Awaited<ReturnType<typeof faultyLine>>
let owner: Sql
let employer: Employer
let desk: Desk
/** The address of whoever offers it, and does not sign. */
let offerer: string
let agreementId: string
let contentHash: string
let signerId: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  owner = postgres(url, { max: 1, onnotice: () => {} })
  server = await caughtMail()
  line = await faultyLine(server.url)
  Object.assign(process.env, { SMTP_URL: line.url, ORIGIN: 'https://werkbrug.test' })
})
afterAll(async () => {
  await line.stop()
  await Promise.all([server.stop(), owner.end(), closeDatabase()])
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
  const [user] = await db.select().from(users).where(eq(users.id, employer.userId))
  offerer = user!.email
  server.refused.clear()
  agreementId = await draftWithPledges(db, employer)
  contentHash = await offer(db, employer, agreementId, {
    signers: [
      { party: 'employer', name: 'Eva Tekenaar', email: 'eva@test.example' },
      { party: 'municipality', name: null, email: 'balie@utrecht.example' },
    ],
  })
  const rows = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  signerId = rows.find(({ party }) => party === 'employer')!.id
  server.mails.splice(0)
})

const ctx = () => makeContext(db, { kind: 'system' })
const tokenIn = (text: string | undefined) => /\/tekenen\/uitnodiging\/([\w-]+)/.exec(text ?? '')?.[1] ?? ''

test('an invitation that is sent again is the same mail, and both of its links open', async () => {
  const job = { name: 'mail-signing-link', kind: 'invitation', signerId, mailId: signerId } as const
  await handlers['mail-signing-link'](ctx(), job)
  await handlers['mail-signing-link'](ctx(), job)
  const [first, again] = server.mails
  expect(first!.to?.[0]?.address).toBe('eva@test.example')
  expect(again!.messageId).toBe(first!.messageId)
  const tokens = [first, again].map((mail) => tokenIn(mail!.text))
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) {
    expect(await findSigningLink(makeContext(db, { kind: 'visitor' }), { token })).toMatchObject({ state: 'open' })
  }
})

test('a code goes to who asked for it, with a Message-ID of its own, and not when they have long given up', async () => {
  const requestKey = randomUUID()
  const typed = { signedName: 'Eva', signedFunction: 'Directeur', consent: 'Ik ga akkoord.', language: 'nl' }
  await askForCode(makeContext(db, await linkOf(db, signerId)), { agreementId, contentHash, requestKey, ...typed })
  const [request] = await db.select().from(signingRequests).where(eq(signingRequests.requestKey, requestKey))
  const job = { name: 'mail-signing-code', requestId: request!.id } as const
  await handlers['mail-signing-code'](ctx(), job)
  const late = makeContext(db, { kind: 'system' } as const, { now: new Date(request!.askedAt.getTime() + 301_000) })
  await handlers['mail-signing-code'](late, job)
  expect(server.mails).toHaveLength(1)
  expect(server.mails[0]).toMatchObject({ messageId: `<signing-code.${request!.id}@werkbrug.test>` })
  expect(server.mails[0]!.text).toMatch(/^\d{6}$/m)
})

/** The jobs that this agreement left, of one name. */
const newsOf = async (name: 'mail-agreement-signed' | 'mail-agreement-withdrawn' | 'mail-agreement-handed-back') => {
  const signed = await db.select().from(signatures).where(eq(signatures.agreementId, agreementId))
  const ids = new Set([agreementId, ...signed.map(({ id }) => id)])
  return (await waitingJobs(url)).filter(
    (job) =>
      job.name === name &&
      ids.has('signatureId' in job ? job.signatureId : 'agreementId' in job ? job.agreementId : ''),
  )
}
const run = (job: Job) => (handlers[job.name] as (ctx: Context<System>, job: Job) => Promise<void>)(ctx(), job)
const addressesOf = () => server.mails.map(({ to }) => to![0]!.address!).sort()

test('who has no account is led to their own page when it is signed, and the desk to its own', async () => {
  await sign(db, await linkOf(db, signerId), agreementId)
  for (const job of await newsOf('mail-agreement-signed')) await run(job)
  const mailTo = (address: string) => server.mails.find(({ to }) => to![0]!.address === address)!
  const [toSigner, toDesk] = [mailTo('eva@test.example'), mailTo('balie@utrecht.example')]
  expect(addressesOf()).toEqual(['balie@utrecht.example', 'eva@test.example', offerer].sort())
  expect(tokenIn(toSigner.text)).not.toBe('')
  expect(toSigner.text).not.toContain('/werkgever/')
  expect(toDesk.text).toContain(`https://werkbrug.test/balie/intentieverklaringen/${agreementId}`)
  expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(3)
})

test('an address that takes no mail keeps nobody else from theirs, nor brings it twice', async () => {
  await sign(db, await linkOf(db, signerId), agreementId)
  server.refused.add('eva@test.example')
  const jobs = await newsOf('mail-agreement-signed')
  const failed: Job[] = []
  for (const job of jobs) await run(job).catch(() => failed.push(job))
  expect(failed).toHaveLength(1)
  expect(addressesOf()).toEqual(['balie@utrecht.example', offerer].sort())
  // The queue tries that one again, and no other.
  server.refused.clear()
  for (const job of failed) await run(job)
  expect(addressesOf()).toEqual(['balie@utrecht.example', 'eva@test.example', offerer].sort())
})

test('what is handed back is told to each who wrote it in a job of their own', async () => {
  await handBackAgreement(makeContext(db, desk), { agreementId, reason: 'Noem een datum.' })
  const jobs = await newsOf('mail-agreement-handed-back')
  expect(jobs).toHaveLength(1)
  for (const job of jobs) await run(job)
  expect(addressesOf()).toEqual([offerer])
  expect(server.mails[0]!.text).toContain('Noem een datum.')
})

test('the last signature is told as the last, whichever clock was ahead', async () => {
  const now = new Date(NOW.getTime() + 60_000)
  const link = await linkOf(db, signerId, { now })
  await signAgreement(
    makeContext(db, link, { now }),
    await signingWithCode(db, link, agreementId, contentHash, { now }),
  )
  await sign(db, desk, agreementId)
  for (const job of await newsOf('mail-agreement-signed')) await run(job)
  const subjects = server.mails.filter(({ to }) => to![0]!.address === 'eva@test.example').map(({ subject }) => subject)
  expect(subjects).toEqual([
    expect.stringMatching(/ is getekend$/),
    expect.stringMatching(/ is door beide partijen getekend$/),
  ])
})

test.each([
  ['2026-06-04', 'geldt nu.'],
  ['2026-09-01', 'geldt vanaf dinsdag 1 september 2026.'],
])('what everybody signed and begins on %s %s', async (startsOn, says) => {
  const draftId = await draftWithPledges(db, employer)
  const draft = await getAgreement(makeContext(db, employer), { agreementId: draftId })
  const { version, contacts, cityContact, cityDoes, endsOn, pledges } = draft
  const changed = { agreementId: draftId, version, contacts, cityContact, cityDoes, startsOn, endsOn, pledges }
  await changeAgreement(makeContext(db, employer), changed)
  for (const signer of [employer, desk]) await sign(db, signer, draftId)
  agreementId = draftId
  for (const job of await newsOf('mail-agreement-signed')) await run(job)
  const last = server.mails.filter(({ subject }) => subject!.includes('door beide partijen'))
  expect(last).toHaveLength(2)
  for (const { text } of last) expect(text).toContain(says)
})

test('a withdrawal is told with its reason to all who were asked, to who offered it and to the desk', async () => {
  await sign(db, await linkOf(db, signerId), agreementId)
  await withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Het budget is op.' })
  const jobs = await newsOf('mail-agreement-withdrawn')
  for (const job of [...jobs, jobs[0]!]) await run(job)
  expect(addressesOf()).toEqual(['balie@utrecht.example', 'eva@test.example', 'eva@test.example', offerer].sort())
  expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(3)
  for (const { text } of server.mails) expect(text).toContain('Het budget is op.')
  const toSigner = server.mails.find(({ to }) => to![0]!.address === 'eva@test.example')!
  expect(tokenIn(toSigner.text)).not.toBe('')
})

test('a withdrawal is not told to who did it, nor to who was never asked', async () => {
  await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Wij gaan verhuizen.' })
  for (const job of await newsOf('mail-agreement-withdrawn')) await run(job)
  expect(addressesOf()).toEqual(['balie@utrecht.example', 'eva@test.example'])
  agreementId = await agreementIn(db, 'withdrawn', { employer, desk })
  expect(await newsOf('mail-agreement-withdrawn')).toEqual([])
})

test('who was asked hears that somebody else signs in their place, once, unless they logged in to say so', async () => {
  const told = async () =>
    (await waitingJobs(url)).filter(
      (job): job is Extract<Job, { name: 'mail-passed-on' }> => job.name === 'mail-passed-on',
    )
  const before = (await told()).length
  const to = { agreementId, signerId, name: 'Bo Bevoegd', email: 'bo@test.example' }
  const insteadId = await delegateSigning(makeContext(db, await linkOf(db, signerId)), to)
  const [job, ...others] = (await told()).slice(before)
  expect([job, others]).toEqual([{ name: 'mail-passed-on', signerId: insteadId }, []])
  for (let again = 0; again < 2; again++) await run(job!)
  expect(addressesOf()).toEqual(['eva@test.example', 'eva@test.example'])
  expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1)
  expect(server.mails[0]!.text).toContain('Bo Bevoegd is gevraagd')
  expect(tokenIn(server.mails[0]!.text)).toBe('')

  const ownId = await agreementIn(db, 'offered', { employer, desk })
  const own = (await getAgreement(makeContext(db, employer), { agreementId: ownId })).signers.find(({ isMe }) => isMe)!
  await delegateSigning(makeContext(db, employer), { ...to, agreementId: ownId, signerId: own.id })
  expect(await told()).toHaveLength(before + 1)
})

test('a refusal is told to who offered it with the reason, and that it was taken back; each while it is so, and as a mail of its own', async () => {
  const by = makeContext(db, await linkOf(db, signerId))
  const told = async () =>
    (await waitingJobs(url)).filter(
      (job): job is Extract<Job, { name: 'mail-signer-news' }> =>
        job.name === 'mail-signer-news' && job.signerId === signerId,
    )
  const tell = async () => {
    for (const job of await told()) await handlers['mail-signer-news'](ctx(), job)
    return server.mails.splice(0)
  }
  await refuseToSign(by, { agreementId, signerId, reason: 'Te veel plekken.' })
  const [refused, ...others] = await tell()
  expect(others).toEqual([])
  expect(refused!.subject).toContain('Eva Tekenaar tekent niet')
  expect(refused!.text).toContain('Te veel plekken.')

  await takeBackRefusal(by, { agreementId })
  const [back, ...more] = await tell()
  expect(more).toEqual([])
  expect(back!.subject).toContain('Eva Tekenaar wil toch tekenen')

  await refuseToSign(by, { agreementId, signerId, reason: 'Toch niet.' })
  const again = await tell()
  expect(again.map(({ text }) => text?.includes('Toch niet.'))).toEqual([true, true])
  expect(new Set([refused, ...again].map((mail) => mail!.messageId)).size).toBe(2)
})

/** The jobs of this name that this agreement left. */
async function left<Name extends 'mail-paper-turn' | 'mail-signers-named'>(name: Name) {
  const signers = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  const ids = new Set([agreementId, ...signers.map(({ id }) => id)])
  return (await waitingJobs(url)).filter(
    (job): job is Extract<Job, { name: Name }> =>
      job.name === name && ids.has('signerId' in job ? job.signerId : 'agreementId' in job ? job.agreementId : ''),
  )
}

/** Who is asked to sign this agreement by that name. */
async function signerNamed(name: string): Promise<string> {
  const [signer] = await db
    .select()
    .from(agreementSigners)
    .where(and(eq(agreementSigners.agreementId, agreementId), eq(agreementSigners.name, name)))
  return signer!.id
}

const EVA = { party: 'employer', name: 'Eva Tekenaar', email: 'eva@test.example' } as const
const PIET = { party: 'employer', name: 'Piet Papier', email: null } as const
const DESK = { party: 'municipality', name: null, email: 'balie@utrecht.example' } as const

test('the desk hears when the turn comes to somebody who signs on paper, once and while it is so', async () => {
  agreementId = await draftWithPledges(db, employer)
  await offer(db, employer, agreementId, { signers: [EVA, PIET, DESK] })
  expect(await left('mail-paper-turn')).toEqual([])
  await sign(db, await linkOf(db, await signerNamed(EVA.name)), agreementId)
  const [job, ...others] = await left('mail-paper-turn')
  expect(others).toEqual([])
  await run(job!)
  await run(job!)
  const [mail, again] = server.mails.splice(0)
  expect(mail!.to![0]!.address).toBe('balie@utrecht.example')
  expect(mail!.subject).toContain('Piet Papier kan op papier tekenen')
  expect(mail!.text).toContain(`https://werkbrug.test/balie/intentieverklaringen/${agreementId}/papier.pdf\n`)
  expect(mail!.text).toContain(`https://werkbrug.test/balie/intentieverklaringen/${agreementId}/papier\n`)
  expect(again!.messageId).toBe(mail!.messageId)

  await withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Het budget is op.' })
  await run(job!)
  expect(server.mails).toEqual([])
})

test.each([
  ['the first', 'set', [PIET, EVA, DESK]],
  ['one of all at once', 'any', [EVA, PIET, DESK]],
] as const)(
  'whose turn on paper comes when it is offered, as %s, is told to the desk once',
  async (_, order, signers) => {
    agreementId = await draftWithPledges(db, employer)
    await offer(db, employer, agreementId, { signers, signingOrder: order })
    expect(await left('mail-paper-turn')).toHaveLength(1)
    if (order === 'any') await sign(db, await linkOf(db, await signerNamed(EVA.name)), agreementId)
    expect(await left('mail-paper-turn')).toHaveLength(1)
  },
)

test('the desk that offers to who signs on paper hears nothing: it was just there', async () => {
  agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
  await offer(db, desk, agreementId, { signers: [PIET, DESK] })
  expect(await left('mail-paper-turn')).toEqual([])
})

test('an employer hears whom the desk asks to sign for it, and who signs instead, each in a mail of its own', async () => {
  agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
  await offer(db, desk, agreementId, { signers: [EVA, PIET, DESK] })
  const [offered, ...others] = await left('mail-signers-named')
  expect(others).toEqual([])
  await run(offered!)
  await delegateSigning(makeContext(db, desk), {
    agreementId,
    signerId: await signerNamed(EVA.name),
    name: 'Bo Ander',
    email: 'bo@test.example',
  })
  const [, replaced] = await left('mail-signers-named')
  await run(replaced!)
  const [first, second] = server.mails
  expect(addressesOf()).toEqual([offerer, offerer])
  expect(first!.subject).toMatch(/^Wie er voor .* tekent: intentieverklaring IV-/)
  expect(first!.text).toContain('tekent: Eva Tekenaar en Piet Papier.')
  expect(second!.text).toContain('tekent: Bo Ander en Piet Papier.')
  expect(first!.text).toContain(`https://werkbrug.test/werkgever/intentieverklaringen/${agreementId}`)
  expect(second!.messageId).not.toBe(first!.messageId)
})

test('an employer hears nothing of signers whom it named itself, nor who signs it themselves, nor of what was withdrawn', async () => {
  expect(await left('mail-signers-named')).toEqual([])
  const offerTo = async (signer: SignerInput) => {
    agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId })
    await offer(db, desk, agreementId, { signers: [signer, DESK] })
  }
  await offerTo({ party: 'employer', name: 'Sanne', email: offerer })
  for (const job of await left('mail-signers-named')) await run(job)
  await offerTo(EVA)
  await withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Het budget is op.' })
  for (const job of await left('mail-signers-named')) await run(job)
  expect(server.mails).toEqual([])
})

/** As the worker does it, once; answers which jobs failed and wait for their next try. */
async function workOff() {
  await owner`update graphile_worker._private_jobs set run_at = now()`
  const quiet = new Logger(() => () => {})
  await runOnce({ connectionString: url, taskList: taskList(), logger: quiet })
  return owner<{ name: string; attempts: number; error: string }[]>`
    select tasks.identifier as name, attempts, last_error as error
    from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
    order by jobs.id`
}

test('a mail server that is down stops nobody from signing; every mail comes, under the same Message-ID however often', async () => {
  const link = await linkOf(db, signerId)
  await owner`delete from graphile_worker._private_jobs`
  await line.become('refused')
  await sign(db, link, agreementId)
  expect(await db.$count(signatures, eq(signatures.agreementId, agreementId))).toBe(1)
  const waiting = await workOff()
  // What was signed, to whom it concerns; and to the desk that it is its turn.
  expect(new Set(waiting.map(({ name }) => name))).toEqual(new Set(['mail-agreement-signed', 'mail-signing-link']))
  for (const { attempts, error } of waiting)
    expect([attempts, error]).toEqual([1, expect.stringContaining('ECONNREFUSED')])
  expect(server.mails).toEqual([])

  // Back, but on so bad a line that nobody here knows of a mail that it came.
  await line.become('cut')
  expect((await workOff()).map(({ name, attempts }) => [name, attempts])).toEqual(waiting.map(({ name }) => [name, 2]))
  const sent = () => server.mails.splice(0).map(({ messageId }) => messageId)
  const unheard = sent()
  expect(new Set(unheard).size).toBe(waiting.length)

  await line.become('open')
  expect(await workOff()).toEqual([])
  expect(sent()).toEqual(unheard)
})

describe.each([
  {
    language: 'nl',
    link: 'Wilt u tekenen?',
    reminder: 'Nog niet getekend',
    renewal: 'Uw link voor',
    code: 'Uw code om te tekenen',
    dear: 'Beste',
    signed: /is getekend$/,
    withdrawn: /is ingetrokken$/,
  },
  {
    language: 'en',
    link: 'Will you sign?',
    reminder: 'Not signed yet',
    renewal: 'Your link for',
    code: 'Your code to sign with',
    dear: 'Dear',
    signed: /has been signed$/,
    withdrawn: /has been withdrawn$/,
  },
])('of a text in "$language"', ({ language, dear, signed, withdrawn, ...says }) => {
  const EVA = 'eva@test.example'
  const WIM = 'wim@test.example'
  const DESK = 'balie@utrecht.example'
  const signerOf = async (address: string) => {
    const rows = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
    return rows.find(({ email }) => email === address)!.id
  }
  /** All that was mailed, by address: the subject, and how it begins. */
  const mailed = () =>
    server.mails
      .splice(0)
      .map(({ to, subject, text }) => ({ to: to![0]!.address!, subject: subject!, dear: text!.split(' ')[0] }))
      .sort((a, b) => a.to.localeCompare(b.to))

  beforeEach(async () => {
    const text = AGREEMENT_TEMPLATES.find((template) => template.language === language)!
    agreementId = await draftWithPledges(db, desk, { employerId: employer.employerId, text })
    contentHash = await offer(db, desk, agreementId, {
      signers: [
        { party: 'employer', name: 'Eva Tekenaar', email: EVA },
        { party: 'municipality', name: 'Wim Wethouder', email: WIM },
        { party: 'municipality', name: null, email: DESK },
      ],
      signingOrder: 'any',
    })
    server.mails.splice(0)
  })

  test.each([
    ['invitation', says.link],
    ['reminder', says.reminder],
    ['renewal', says.renewal],
  ] as const)('the %s speaks as the page that it leads to; to the desk it is in Dutch', async (kind, subject) => {
    for (const address of [EVA, WIM, DESK]) {
      const id = await signerOf(address)
      await run({ name: 'mail-signing-link', kind, signerId: id, mailId: randomUUID() })
    }
    const [toDesk, ...byLink] = mailed()
    expect(toDesk).toMatchObject({ to: DESK, dear: 'Beste' })
    expect(toDesk!.subject).toMatch(/ntentieverklaring/)
    expect(byLink).toEqual([EVA, WIM].map((to) => ({ to, dear, subject: expect.stringContaining(subject) as string })))
  })

  test('the code speaks as the page where it was asked for', async () => {
    const requestKey = randomUUID()
    const typed = { signedName: 'Eva', signedFunction: 'Directeur', consent: 'Ik ga akkoord.', language }
    const by = makeContext(db, await linkOf(db, await signerOf(EVA)))
    await askForCode(by, { agreementId, contentHash, requestKey, ...typed })
    const [request] = await db.select().from(signingRequests).where(eq(signingRequests.requestKey, requestKey))
    await run({ name: 'mail-signing-code', requestId: request!.id })
    expect(mailed()).toEqual([{ to: EVA, dear, subject: expect.stringContaining(says.code) as string }])
  })

  test('the news to who reads by link is in that language, and to the desk in Dutch', async () => {
    await sign(db, await linkOf(db, await signerOf(EVA)), agreementId)
    for (const job of await newsOf('mail-agreement-signed')) await run(job)
    const byLink = (subject: RegExp) =>
      [EVA, WIM].map((to) => ({ to, dear, subject: expect.stringMatching(subject) as string }))
    const toDesk = { to: DESK, dear: 'Beste' }
    expect(mailed()).toEqual([expect.objectContaining(toDesk), ...byLink(signed)])
    await withdrawAgreement(makeContext(db, desk), { agreementId, reason: 'Het budget is op.' })
    for (const job of await newsOf('mail-agreement-withdrawn')) await run(job)
    expect(mailed()).toEqual([expect.objectContaining(toDesk), ...byLink(withdrawn)])
  })
})
