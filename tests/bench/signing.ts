import { eq } from 'drizzle-orm'
import { createHash, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import type { Employer } from '#app/domain/context.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { SignerInput, SignInput } from '#app/domain/signing/signing.schema.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { users } from '#db/schema/people.ts'
import { countStatements } from '#tests/support/count-queries.ts'
import { draftWithPledges, offer, signingWithCode } from '#tests/support/agreements.ts'
import { makeContext, makeEmployerActor, makeUser } from '#tests/support/factories.ts'
import { figuresOf, type Figures } from './measure.ts'

const ROUNDS = 4
/** Signed in a round, and for how many of the employer each asks: fewer than the ten that the portal lets ask at most. */
const AGREEMENTS = 8
const SIGNERS = 5

type Ready = { actor: Employer; request: SignInput }

/**
 * What a signature costs with its chain, audit and jobs, beside the bare insert of a row as large with the same text under it: by
 * one writer, and by one for each agreement at once. In turns, so that both have the same machine.
 */
export async function run(): Promise<void> {
  const { sql: pool, db } = connect(process.env.DATABASE_URL!, { max: 8 })
  const owner = postgres(process.env.DATABASE_URL!, { max: 8, onnotice: () => {} })
  try {
    const [probe] = await prepare(db, 1)
    const { content } = await getAgreement(makeContext(db, probe!.actor), { agreementId: probe!.request.agreementId })
    const statements = await countStatements(pool, () => signAgreement(makeContext(db, probe!.actor), probe!.request))
    const text = JSON.stringify(content)
    await owner`create table bare (id uuid primary key, at timestamptz not null, hash text not null, content text not null)`
    const bare = () =>
      owner`insert into bare values (${randomUUID()}, ${new Date()}, ${createHash('sha256').update(text).digest('hex')}, ${text})`

    const lines: Record<string, Record<string, string>> = {}
    for (const writers of [1, AGREEMENTS]) {
      const signed: number[] = []
      const inserted: number[] = []
      const took = { signed: 0, inserted: 0 }
      // The first round warms up and does not count.
      for (let round = 0; round <= ROUNDS; round += 1) {
        const agreements = await Promise.all(Array.from({ length: AGREEMENTS }, () => prepare(db, SIGNERS)))
        const ready = writers === 1 ? [agreements.flat()] : agreements
        const [bareTimes, bareTook] = await byWriters(ready, () => bare())
        const [times, all] = await byWriters(ready, ({ actor, request }) =>
          signAgreement(makeContext(db, actor), request),
        )
        if (round === 0) continue
        signed.push(...times)
        inserted.push(...bareTimes)
        took.signed += all
        took.inserted += bareTook
      }
      const perSecond = (count: number, ms: number) => (count / ms) * 1000
      const [rate, bareRate] = [perSecond(signed.length, took.signed), perSecond(inserted.length, took.inserted)]
      const [figures, baseline] = [figuresOf(signed), figuresOf(inserted)]
      lines[`bare insert, ${writers} writer${writers > 1 ? 's' : ''}`] = line(bareRate, baseline)
      lines[`signature, ${writers} writer${writers > 1 ? 's' : ''}`] = line(rate, figures, { bareRate, baseline })
    }
    console.log(`\nSigning: each with its chain, audit and jobs, in ${statements} statements`)
    console.table(lines)
    for await (const { reference, broken } of verifyAgreements(makeContext(db, { kind: 'system' }), {})) {
      if (broken) throw new Error(`${reference}: ${broken}`)
    }
  } finally {
    await Promise.all([pool.end(), owner.end()])
  }
}

function line(
  rate: number,
  figures: Figures,
  beside?: { bareRate: number; baseline: Figures },
): Record<string, string> {
  return {
    'a second': rate.toFixed(0),
    'p50 ms': figures.p50.toFixed(1),
    'p99 ms': figures.p99.toFixed(1),
    '× bare (p50)': beside ? (figures.p50 / beside.baseline.p50).toFixed(1) : '–',
    '× bare (rate)': beside ? (beside.bareRate / rate).toFixed(1) : '–',
  }
}

/** So many who can sign one agreement for its employer, in any order, none of them the last. */
async function prepare(db: Database, signers: number): Promise<Ready[]> {
  const first = await makeEmployerActor(db)
  const { employerId } = first
  const employers = [first]
  while (employers.length < signers) {
    const user = await makeUser(db, { role: 'employer', employerId })
    employers.push({ ...first, userId: user.id })
  }
  const people = await db.select().from(users).where(eq(users.employerId, employerId))
  const asked: SignerInput[] = [
    ...people.map(({ name, email }) => ({ party: 'employer' as const, name, email })),
    { party: 'municipality', name: null, email: 'balie@test.example' },
  ]
  const agreementId = await draftWithPledges(db, first)
  const contentHash = await offer(db, first, agreementId, { signers: asked, signingOrder: 'any' })
  const ready: Ready[] = []
  for (const actor of employers) {
    ready.push({ actor, request: await signingWithCode(db, actor, agreementId, contentHash) })
  }
  return ready
}

/** Every writer does its own works one after the other, all writers at once. The time of each, and of all together. */
async function byWriters(ready: Ready[][], work: (one: Ready) => Promise<unknown>): Promise<[number[], number]> {
  const times: number[] = []
  const began = performance.now()
  const write = async (mine: Ready[]) => {
    for (const one of mine) {
      const from = performance.now()
      await work(one)
      times.push(performance.now() - from)
    }
  }
  await Promise.all(ready.map(write))
  return [times, performance.now() - began]
}
