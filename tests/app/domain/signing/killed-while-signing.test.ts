import { eq } from 'drizzle-orm'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Desk, Employer } from '#app/domain/context.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { SignInput } from '#app/domain/signing/signing.schema.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementIn, draftWithPledges, makeParties, offer, sign, signingWithCode } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, NOW } from '#tests/support/factories.ts'
import type { Report, Task } from '#tests/support/signing-process.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'

let url: string
let db: Database
let owner: postgres.Sql
let directory: string
let program: string

beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  owner = postgres(url, { max: 4, onnotice: () => {} })
  // In here, where Node finds what is not bundled; one file starts four times as fast as the sources.
  directory = mkdtempSync(join('node_modules', '.signing-process-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/support/signing-process.ts', outDir: directory, target: 'node20' },
  })
  program = join(directory, 'signing-process.js')
})
afterAll(async () => {
  await owner.end()
  rmSync(directory, { recursive: true, force: true })
})

type Signing = {
  agreementId: string
  actor: Employer | Desk
  request: SignInput
  statuses: { none: string; one: string }
}

/** The first signature, of a draft that is offered by it. */
async function first(): Promise<Signing> {
  const { employer } = await makeParties(db)
  const agreementId = await draftWithPledges(db, employer)
  const { contentHash } = await getAgreement(makeContext(db, employer), { agreementId })
  const request = await signingWithCode(db, employer, agreementId, contentHash)
  return { agreementId, actor: employer, request, statuses: { none: 'draft', one: 'partly-signed' } }
}

/** The last signature of a next version: it comes into force, and the version in force is superseded. */
async function last(): Promise<Signing> {
  const { employer, desk } = await makeParties(db)
  const before = await agreementIn(db, 'in-force', { employer, desk })
  const agreementId = await reviseAgreement(makeContext(db, employer), { agreementId: before })
  await offer(db, employer, agreementId)
  const contentHash = await sign(db, employer, agreementId)
  const request = await signingWithCode(db, desk, agreementId, contentHash)
  return { agreementId, actor: desk, request, statuses: { none: 'partly-signed', one: 'in-force' } }
}

type Process = { child: ChildProcess; backend: Promise<number> }

function startProcess(): Process {
  const child = fork(program, { env: { ...process.env, DATABASE_URL: url }, execArgv: [] })
  const backend = once(child, 'message').then(([report]) => (report as { ready: { backend: number } }).ready.backend)
  return { child, backend }
}

/** Signs in that process; answers in how many statements when it lived to tell, and null when it died as it was told. */
async function signIn({ child, backend }: Process, { actor, request }: Signing, dies: Task['dies']) {
  const session = await backend
  const exited = once(child, 'exit')
  const told = new Promise<number>((resolve) => {
    child.once('message', (report: Report) => 'signed' in report && resolve(report.signed.statements))
  })
  child.send({ actor, request, now: NOW.toISOString(), dies } satisfies Task)
  const [code, signal] = (await exited) as [number | null, string | null]
  expect([code, signal]).toEqual(signal ? [null, 'SIGKILL'] : [0, null])
  // What was sent before it died may still be under way.
  await expect
    .poll(() => owner`select from pg_stat_activity where pid = ${session}`, { interval: 2, timeout: 10_000 })
    .toHaveLength(0)
  return signal ? null : told
}

/** How much there is of all that one signature leaves. */
async function leftOf({ agreementId, request }: Signing) {
  const [left] = await owner`
    with signed as (select * from signatures where agreement_id = ${agreementId} and request_key = ${request.requestKey})
    select
      (select count(*)::int from signed) as signatures,
      (select count(*)::int from agreement_signers where status = 'signed' and id in (select signer_id from signed)) as signers,
      (select count(*)::int from agreement_events where agreement_id = ${agreementId} and name = 'signed'
        and (body::json -> 'data' ->> 'signatureId')::uuid in (select id from signed)) as events,
      (select count(*)::int from audit_events where name = 'agreement.signed'
        and (data ->> 'signatureId')::uuid in (select id from signed)) as audited,
      (select count(*)::int from graphile_worker._private_jobs
        where (payload ->> 'signatureId')::uuid in (select id from signed)) as jobs,
      (select status::text from agreements where id = ${agreementId}) as status`
  return left
}

async function brokenOf(agreementId: string): Promise<string[]> {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const broken: string[] = []
  for await (const verified of verifyAgreements(makeContext(db, { kind: 'system' }), agreement!)) {
    if (verified.broken) broken.push(verified.broken)
  }
  return broken
}

const whole = (count: number, status: string) => ({
  signatures: count,
  signers: count,
  events: count,
  audited: count,
  jobs: count,
  status,
})

/** Dies there, is tried again, and leaves exactly one signature with all that belongs to it. Answers how many there were between. */
async function killAndRetry(process: Process, signature: Signing, dies: Task['dies']): Promise<number> {
  const { none, one } = signature.statuses
  const point = `${dies.when} ${dies.at}`
  expect({ point, statements: await signIn(process, signature, dies) }).toEqual({ point, statements: null })
  const left = await leftOf(signature)
  const count = left!.signatures as number
  expect({ point, ...left }).toEqual({ point, ...whole(count, count === 0 ? none : one) })
  expect({ point, broken: await brokenOf(signature.agreementId) }).toEqual({ point, broken: [] })

  await signAgreement(makeContext(db, signature.actor), signature.request)
  expect({ point, ...(await leftOf(signature)) }).toEqual({ point, ...whole(1, one) })
  expect({ point, broken: await brokenOf(signature.agreementId) }).toEqual({ point, broken: [] })
  return count
}

describe.each([
  ['the first signature', first],
  ['the last signature of a next version', last],
])('%s', (_, prepare) => {
  test('killed at any step and tried again is there once, and never half', { timeout: 120_000 }, async () => {
    const whole = await signIn(startProcess(), await prepare(), { at: Infinity, when: 'before' })
    // Before each statement: each but the first is after the answer to another. The last is the commit, also once it is sent.
    const points: Task['dies'][] = Array.from({ length: whole! }, (_, index) => ({ at: index + 1, when: 'before' }))
    points.push({ at: whole! - 1, when: 'sent' }, { at: whole!, when: 'sent' })
    expect(points.length).toBeGreaterThanOrEqual(15)

    const found = new Map<string, number>()
    /** One point after the other, the process of the next starting meanwhile. */
    const work = async (mine: Task['dies'][]) => {
      let process = startProcess()
      for (const [index, dies] of mine.entries()) {
        const [now, next] = [process, index + 1 < mine.length ? startProcess() : process]
        process = next
        found.set(`${dies.when} ${dies.at}`, await killAndRetry(now, await prepare(), dies))
      }
    }
    await Promise.all([0, 1].map((half) => work(points.filter((_, index) => index % 2 === half))))
    expect([...found].filter(([, count]) => count === 1)).toEqual([[`sent ${whole}`, 1]])
    expect(found.size).toBe(points.length)
  })
})
