import { eq } from 'drizzle-orm'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import type { Desk } from '#app/domain/context.ts'
import { proposeSigners } from '#app/domain/signing/propose-signers.server.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementIn, draftWithPledges, makeParties, offer, sign, signingWithCode } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, NOW } from '#tests/support/factories.ts'
import type { Report, Task } from '#tests/support/signing-process.ts'
import { takeStep, type Step } from '#tests/support/signing-steps.ts'

let url: string
let db: Database
let owner: postgres.Sql
let directory: string
let program: string

beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  owner = postgres(url, { max: 4, onnotice: () => {} })
  directory = mkdtempSync(join('node_modules', '.signing-process-'))
  // One file, packages and all, starts ten times as fast as the sources.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'tests/support/signing-process.ts', outDir: directory, target: 'node20' },
  })
  program = join(directory, 'signing-process.js')
})
afterAll(async () => {
  await owner.end()
  rmSync(directory, { recursive: true, force: true })
})

type Prepared = { agreementId: string; step: Step }

/** The first signature, of a draft that is offered by it. */
async function firstSignature(): Promise<Prepared> {
  const { employer: actor } = await makeParties(db)
  const agreementId = await draftWithPledges(db, actor)
  const { contentHash } = await getAgreement(makeContext(db, actor), { agreementId })
  const input = await signingWithCode(db, actor, agreementId, contentHash)
  return { agreementId, step: { verb: 'signAgreement', actor, input } }
}

/** The last signature of a next version: it comes into force, and the version in force is superseded. */
async function lastSignature(): Promise<Prepared> {
  const { employer, desk } = await makeParties(db)
  const before = await agreementIn(db, 'in-force', { employer, desk })
  const agreementId = await reviseAgreement(makeContext(db, employer), { agreementId: before })
  await offer(db, employer, agreementId)
  const contentHash = await sign(db, employer, agreementId)
  const input = await signingWithCode(db, desk, agreementId, contentHash)
  return { agreementId, step: { verb: 'signAgreement', actor: desk, input } }
}

async function anOffer(): Promise<Prepared> {
  const { employer: actor } = await makeParties(db)
  const agreementId = await draftWithPledges(db, actor)
  const ctx = makeContext(db, actor)
  const { contentHash } = await getAgreement(ctx, { agreementId })
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const signers = await proposeSigners(ctx, agreement!)
  const input = { agreementId, contentHash, signingOrder: 'any' as const, signers }
  return { agreementId, step: { verb: 'offerAgreement', actor, input } }
}

/** What the desk signed on paper, as the last of the two. */
async function aPaper(): Promise<Prepared & { step: { verb: 'recordPaperSignature'; actor: Desk } }> {
  const { employer, desk: actor } = await makeParties(db)
  const agreementId = await agreementIn(db, 'partly-signed', { employer, desk: actor })
  const { contentHash, signers } = await getAgreement(makeContext(db, actor), { agreementId })
  const input = {
    agreementId,
    signerId: signers.find(({ party }) => party === 'municipality')!.id,
    contentHash,
    signedName: 'Joris Bakker',
    signedFunction: 'Wethouder',
    signedOn: '2026-06-04',
    scan: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
  }
  return { agreementId, step: { verb: 'recordPaperSignature', actor, input } }
}

/** What another of the desk says of it: the last signature, with which the agreement comes into force. */
async function aConfirmation(): Promise<Prepared> {
  const { agreementId, step } = await aPaper()
  const paperId = await recordPaperSignature(makeContext(db, step.actor), step.input)
  const actor = await makeDeskActor(db)
  return { agreementId, step: { verb: 'confirmPaperSignature', actor, input: { paperId } } }
}

type Process = { child: ChildProcess; backend: Promise<number> }

function startProcess(): Process {
  const env = { ...process.env, DATABASE_URL: url }
  const child = fork(program, { env, execArgv: [], serialization: 'advanced' })
  const backend = once(child, 'message').then(([report]) => (report as { ready: { backend: number } }).ready.backend)
  return { child, backend }
}

/** Takes a step in that process; answers in how many statements when it lived to tell, and null when it died as it was told. */
async function stepIn({ child, backend }: Process, step: Step, dies: Task['dies']) {
  const session = await backend
  const exited = once(child, 'exit')
  const told = new Promise<number>((resolve) => {
    child.once('message', (report: Report) => 'done' in report && resolve(report.done.statements))
  })
  child.send({ step, now: NOW.toISOString(), dies } satisfies Task)
  const [code, signal] = (await exited) as [number | null, string | null]
  expect([code, signal]).toEqual(signal ? [null, 'SIGKILL'] : [0, null])
  // What was sent before it died may still be under way.
  await expect
    .poll(() => owner`select from pg_stat_activity where pid = ${session}`, { interval: 2, timeout: 10_000 })
    .toHaveLength(0)
  return signal ? null : told
}

/** How much there is of all that the steps leave, and what verify says of it. */
async function leftOf(agreementId: string) {
  const [left] = await owner`
    with
      signer as (select * from agreement_signers where agreement_id = ${agreementId}),
      signature as (select * from signatures where agreement_id = ${agreementId}),
      paper as (select * from paper_signatures where agreement_id = ${agreementId}),
      event as (select name::text, count(*)::int from agreement_events where agreement_id = ${agreementId} group by name),
      audited as (
        select name, count(*)::int from audit_events where data ->> 'agreementId' = ${agreementId} group by name),
      job as (
        select tasks.identifier as name, count(*)::int
        from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
        where payload ->> 'agreementId' = ${agreementId}
          or payload ->> 'signerId' in (select id::text from signer)
          or payload ->> 'signatureId' in (select id::text from signature)
        group by tasks.identifier)
    select
      (select array_agg(status::text order by edition) from agreements
        where reference = (select reference from agreements where id = ${agreementId})) as statuses,
      (select array_agg(status::text order by status) from signer) as signers,
      (select count(*)::int from signature) as signatures,
      (select count(*)::int from paper) as papers,
      (select count(*)::int from paper_decisions where paper_id in (select id from paper)) as decisions,
      (select json_object_agg(name, count) from event) as events,
      (select json_object_agg(name, count) from audited) as audited,
      (select json_object_agg(name, count) from job) as jobs`
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const broken: string[] = []
  for await (const verified of verifyAgreements(makeContext(db, { kind: 'system' }), agreement!)) {
    if (verified.broken) broken.push(verified.broken)
  }
  return { ...left, broken }
}

type Case = {
  prepare: () => Promise<Prepared>
  /** What is there after it, among other things. */
  leaves: Record<string, unknown>
  /** What is said when it is done already; null when that is no news. */
  doneAlready: { kind: string } | null
  /** Done after every other kill, each time anew. Else the next try is the process that is killed a moment later, until the last. */
  isDoneInBetween?: boolean
}

const CASES: [string, Case][] = [
  [
    'the first signature',
    {
      prepare: firstSignature,
      leaves: {
        statuses: ['partly-signed'],
        signatures: 1,
        events: expect.objectContaining({ offered: 1, signed: 1 }),
      },
      doneAlready: null,
      isDoneInBetween: true,
    },
  ],
  [
    'the last signature of a next version',
    {
      prepare: lastSignature,
      leaves: { statuses: ['superseded', 'in-force'], signatures: 2 },
      doneAlready: null,
    },
  ],
  [
    'an offer',
    {
      prepare: anOffer,
      leaves: { statuses: ['offered'], signers: ['waiting', 'waiting'], jobs: { 'mail-signing-link': 1 } },
      doneAlready: { kind: 'conflict' },
    },
  ],
  [
    'a signature on paper that is recorded',
    {
      prepare: aPaper,
      leaves: { statuses: ['partly-signed'], signatures: 1, papers: 1, decisions: 0 },
      doneAlready: { kind: 'invalid' },
    },
  ],
  [
    'a signature on paper that is confirmed',
    {
      prepare: aConfirmation,
      leaves: { statuses: ['in-force'], signatures: 2, papers: 1, decisions: 1 },
      doneAlready: { kind: 'conflict' },
    },
  ],
]

describe.each(CASES)('%s', (name, { prepare, leaves, doneAlready, isDoneInBetween }) => {
  test('killed at any moment and tried again is there once, and never half', { timeout: 120_000 }, async () => {
    const sample = await prepare()
    const none = await leftOf(sample.agreementId)
    const count = (await stepIn(startProcess(), sample.step, { at: Infinity, when: 'before' }))!
    const once = await leftOf(sample.agreementId)
    expect(once).toMatchObject({ ...leaves, broken: [] })

    // Before each statement: each but the first is after the answer to another. The last is the commit, also once it is sent.
    const points: Task['dies'][] = Array.from({ length: count }, (_, index) => ({ at: index + 1, when: 'before' }))
    points.push({ at: count - 1, when: 'sent' }, { at: count, when: 'sent' })

    const complete = async ({ agreementId, step }: Prepared, { isDone }: { isDone: boolean }) => {
      const again = takeStep(makeContext(db, step.actor), step)
      if (isDone && doneAlready) await expect(again).rejects.toMatchObject(doneAlready)
      else await again
      expect(await leftOf(agreementId)).toEqual(once)
    }
    /** One point after the other, the process of the next starting meanwhile. */
    const work = async (mine: Task['dies'][]) => {
      let process = startProcess()
      let prepared = await prepare()
      for (const [index, dies] of mine.entries()) {
        const isLast = index + 1 === mine.length
        const [now, next] = [process, isLast ? process : startProcess()]
        process = next
        const point = `${dies.when} ${dies.at}`
        expect({ point, statements: await stepIn(now, prepared.step, dies) }).toEqual({ point, statements: null })
        const isDone = dies.at === count && dies.when === 'sent'
        expect({ point, ...(await leftOf(prepared.agreementId)) }).toEqual({ point, ...(isDone ? once : none) })
        if (!isLast && !(isDoneInBetween && index % 2 === 0)) continue
        await complete(prepared, { isDone })
        if (!isLast) prepared = await prepare()
      }
    }
    await Promise.all([0, 1].map((half) => work(points.filter((_, index) => index % 2 === half))))
    console.log(`${name}: killed at ${points.length} moments, of ${count} statements`)
  })
})
