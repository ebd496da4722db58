import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { load } from 'cheerio'
import { eq, inArray } from 'drizzle-orm'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import type { SignerInput, SignInput } from '#app/domain/signing/signing.schema.ts'
import { connect, type Database } from '#db/client.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import type { EmbeddedServer } from '#db/embedded-server.ts'
import { migrate } from '#db/migrate.ts'
import { users } from '#db/schema/people.ts'
import { signatures } from '#db/schema/signing.ts'
import { draftWithPledges, offer, signingWithCode } from '#tests/support/agreements.ts'
import { makeContext, makeDeskActor, makeEmployerActor } from '#tests/support/factories.ts'
import { cookieOf } from '#tests/support/portal.ts'
import { ADDRESSES } from '#tests/support/site-map.ts'
import { startWebServer } from '#tests/support/web-server.ts'

// The real web server on a database that writes to disk, which is killed while people sign as a machine that fails would do it.
const SIGNERS = 8
const KILLS = 5
/** How many signatures are acknowledged between one kill and the next. */
const BETWEEN = 12
const MUST_BE_BACK_WITHIN_MS = 5_000
/** With a margin for a machine that is busy with other tests: it is about six. */
const MUST_ANSWER_WITHIN_MS = 15_000
/** These have no page of their own: what their buttons send, and what the button of the page of an outage then says. */
const ONLY_POSTED_TO = [
  { path: '/uitloggen', sent: [], again: 'Probeer het opnieuw' },
  { path: '/demo/inloggen', sent: [{ name: 'email', value: 'zoë@test.example' }], again: 'Verstuur opnieuw' },
]
/** What programs ask for, pictures, and what needs no database or is only posted to. */
const NOT_CLICKED = /^(\/en)?\/(api\/v1\/.*|healthz|readyz|logos\/.*|beroepen|uitloggen|demo\/inloggen)$/

type Signing = { agreementId: string; cookie: string; request: SignInput }

let dataDir: string
let database: EmbeddedServer
let web: Awaited<ReturnType<typeof startWebServer>>
let pool: postgres.Sql
let db: Database

/** As the portal's own command starts it, and again where it was when it ended. */
const startDatabase = (port?: number) =>
  startEmbeddedPostgres({ dataDir, log: () => {}, ...(port === undefined ? {} : { port }) })

beforeAll(async () => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'killed-')))
  chmodSync(dataDir, 0o711)
  database = await startDatabase()
  await migrate(database.url)
  ;({ sql: pool, db } = connect(database.url))
  web = await startWebServer({ DATABASE_URL: database.url, REQUESTS_A_MINUTE: '100000' }, { isQuiet: true })
}, 120_000)

afterAll(async () => {
  await pool?.end({ timeout: 1 })
  await web?.stop()
  await database?.stop()
  rmSync(dataDir, { recursive: true })
})

/** One agreement for each of the signers at once, with so many to sign for the employer, in any order. */
async function prepare(signersOfEach: number): Promise<Signing[][]> {
  await makeDeskActor(db)
  const prepared: Signing[][] = []
  while (prepared.length < SIGNERS) {
    const first = await makeEmployerActor(db)
    const { employerId } = first
    const employers = [first]
    while (employers.length < signersOfEach) employers.push(await makeEmployerActor(db, { employerId }))
    const people = await db.select().from(users).where(eq(users.employerId, employerId))
    const signers: SignerInput[] = [
      ...people.map(({ name, email }) => ({ party: 'employer' as const, name, email })),
      { party: 'municipality', name: null, email: 'balie@test.example' },
    ]
    const agreementId = await draftWithPledges(db, first)
    const contentHash = await offer(db, first, agreementId, { signers, signingOrder: 'any' })
    const mine: Signing[] = []
    for (const employer of employers) {
      const request = await signingWithCode(db, employer, agreementId, contentHash, { now: new Date() })
      mine.push({ agreementId, cookie: await cookieOf(db, employer.userId), request })
    }
    prepared.push(mine)
  }
  return prepared
}

const at = (path: string) => `${web.origin}${path}`

/** What the button on the sign page sends; the status of the answer, null when there was none. */
async function press({ agreementId, cookie, request }: Signing): Promise<number | null> {
  const { agreementId: _, evidence, ...form } = request
  void evidence
  const body = new URLSearchParams({ act: 'sign', ...form })
  try {
    const answer = await fetch(at(`/tekenen/${agreementId}`), {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      body,
      signal: AbortSignal.timeout(20_000),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return null
  }
}

const statusOf = (path: string, cookie = '') =>
  fetch(at(path), { headers: { cookie }, redirect: 'manual', signal: AbortSignal.timeout(5_000) }).then(
    async (answer) => (await answer.arrayBuffer(), answer.status),
    () => null,
  )

/** How long it takes from now until this is so, in milliseconds. */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await holds())) {
    if (performance.now() - began > 60_000) throw new Error('It never was')
    await wait(20)
  }
  return performance.now() - began
}

/** Signs one after the other, each until it is acknowledged; `refused`: what was answered before, null for no answer at all. */
async function signAll(mine: Signing[], acknowledged: Set<string>, refused: (status: number | null) => void) {
  for (const one of mine) {
    for (;;) {
      const status = await press(one)
      if (status === 302) break
      refused(status)
      expect([null, 503]).toContain(status)
      await wait(50)
    }
    acknowledged.add(one.request.requestKey)
  }
}

const brokenAgreements = async () => {
  const broken: string[] = []
  for await (const verified of verifyAgreements(makeContext(db, { kind: 'system' }), {})) {
    if (verified.broken) broken.push(`${verified.reference}: ${verified.broken}`)
  }
  return broken
}

describe('a portal whose database is killed five times while eight people sign', () => {
  test('loses no signature that was acknowledged, goes on by itself, and is back within five seconds', async () => {
    const rounds = await prepare(Math.ceil((BETWEEN * (KILLS + 1)) / SIGNERS) + 4)
    const acknowledged = new Set<string>()
    const unanswered = new Map<number | null, number>()
    const refused = (status: number | null) => void unanswered.set(status, (unanswered.get(status) ?? 0) + 1)
    const signing = Promise.all(rounds.map((mine) => signAll(mine, acknowledged, refused)))
    signing.catch(() => {})

    const kills: { down: number; webAfter: number; pageAfter: number }[] = []
    const [someone] = rounds[0]!
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const enough = Math.min(acknowledged.size + BETWEEN, rounds.flat().length)
      await Promise.race([until(async () => acknowledged.size >= enough), signing])
      process.kill(database.pid, 'SIGKILL')
      const killedAt = performance.now()
      await database.exited
      database = await startDatabase(Number(new URL(database.url).port))
      const down = performance.now() - killedAt
      const [webAfter, pageAfter] = await Promise.all([
        until(async () => (await statusOf('/healthz')) === 200),
        until(async () => (await statusOf(`/tekenen/${someone!.agreementId}`, someone!.cookie)) === 200),
      ])
      kills.push({ down, webAfter, pageAfter })
    }
    await signing

    const keys = rounds.flat().map(({ request }) => request.requestKey)
    const kept = await db.select().from(signatures).where(inArray(signatures.requestKey, keys))
    const found = new Set(kept.map(({ requestKey }) => requestKey))
    const lost = [...acknowledged].filter((key) => !found.has(key))
    const seconds = (ms: number) => (ms / 1000).toFixed(2)
    const failed = [...unanswered].map(([status, count]) => `${count} × ${status ?? 'no answer'}`).join(', ')
    console.log(
      [
        `${SIGNERS} signers, ${KILLS} × kill -9 of PostgreSQL:`,
        `  signatures acknowledged ${acknowledged.size}, found ${found.size}, lost ${lost.length}`,
        `  tried again after: ${failed || 'nothing'}`,
        ...kills.map(
          ({ down, webAfter, pageAfter }, index) =>
            `  kill ${index + 1}: database away ${seconds(down)} s; then health after ${seconds(webAfter)} s, a page after ${seconds(pageAfter)} s`,
        ),
      ].join('\n'),
    )
    expect(lost).toEqual([])
    expect(kept).toHaveLength(keys.length)
    expect(await brokenAgreements()).toEqual([])
    expect(web.hasEnded()).toBe(false)
    for (const { webAfter, pageAfter } of kills) {
      expect(Math.max(webAfter, pageAfter)).toBeLessThan(MUST_BE_BACK_WITHIN_MS)
    }
  }, 180_000)
})

describe('a portal whose database is stopped while eight people sign', () => {
  test('says so in plain Dutch, keeps what was sent, and takes it when the database is back', async () => {
    const rounds = await prepare(2)
    const acknowledged = new Set<string>()
    // One who does not try again by themselves.
    const patient = rounds.pop()![0]!
    const form = { act: 'sign', code: patient.request.code, signedName: 'Zoë <b>"De Wit"</b>', requestKey: 'x' }
    const signing = Promise.all(rounds.map((mine) => signAll(mine, acknowledged, () => {})))
    signing.catch(() => {})
    await database.stop()

    const address = `/tekenen/${patient.agreementId}`
    const headers = { cookie: patient.cookie, 'sec-fetch-site': 'same-origin' }
    const pages = await Promise.all([
      fetch(at('/')),
      fetch(at('/en/vacatures')),
      fetch(at(address), { headers }),
      fetch(at(address), { headers, method: 'POST', body: new URLSearchParams(form) }),
    ])
    expect(pages.map(({ status }) => status)).toEqual([503, 503, 503, 503])
    for (const { headers } of pages) {
      expect(headers.get('retry-after')).toBe('60')
      expect(headers.get('cache-control')).toBe('no-store')
    }
    const [home, english, read, sent] = await Promise.all(pages.map(async (page) => load(await page.text())))
    for (const page of [home!, read!, sent!]) {
      expect(page('html').attr('lang')).toBe('nl')
      expect(page('h1').text()).toBe('Werkbrug is even niet bereikbaar')
      expect(page('main').text()).toContain('Er is niets verloren. Probeer het over een minuut opnieuw.')
    }
    expect(english!('h1').text()).toBe('Werkbrug cannot be reached right now')
    expect(read!('main a').attr('href')).toBe(address)
    const again = sent!('main form')
    expect([again.attr('method'), again.attr('action')]).toEqual(['post', address])
    expect(Object.fromEntries(again.serializeArray().map(({ name, value }) => [name, value]))).toEqual(form)

    // Also what has no page of its own: files, and what leads on.
    await Promise.all(
      ADDRESSES.filter((path) => !NOT_CLICKED.test(path)).map(async (path) => {
        const here = `${path}?soort=a&b=c`
        const clicked = await fetch(at(here), { headers: { cookie: patient.cookie }, redirect: 'manual' })
        expect([clicked.status, clicked.headers.get('retry-after')], path).toEqual([503, '60'])
        expect(clicked.headers.get('content-type'), path).toContain('text/html')
        const page = load(await clicked.text())
        const isEnglish = page('html').attr('lang') === 'en'
        expect(page('h1').text(), path).toBe((isEnglish ? english! : home!)('h1').text())
        expect(page('link[rel=stylesheet]').attr('href'), path).toBe(home!('link[rel=stylesheet]').attr('href'))
        expect(page('main a').attr('href'), path).toBe(here)
      }),
    )

    for (const { path, sent, again } of ONLY_POSTED_TO) {
      const body = new URLSearchParams(sent.map(({ name, value }) => [name, value]))
      const posted = await fetch(at(path), { headers, method: 'POST', redirect: 'manual', body })
      expect([posted.status, posted.headers.get('retry-after')], path).toEqual([503, '60'])
      const page = load(await posted.text())
      expect(page('h1').text(), path).toBe(home!('h1').text())
      expect([page('main form').attr('action'), page('main button').text()]).toEqual([path, again])
      expect(page('main form').serializeArray()).toEqual(sent)
    }

    const asked = await fetch(at('/api/v1/vacatures'))
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '60'])
    expect(asked.headers.get('content-type')).toContain('application/problem+json')
    expect(await asked.json()).toMatchObject({ status: 503, title: 'We zijn even niet bereikbaar' })
    expect(await statusOf('/healthz')).toBe(503)

    database = await startDatabase(Number(new URL(database.url).port))
    await signing
    expect(acknowledged.size).toBe(rounds.flat().length)
    expect(await press(patient)).toBe(302)
    expect(await brokenAgreements()).toEqual([])
    expect(web.hasEnded()).toBe(false)
  }, 60_000)
})

describe('a portal whose database is frozen while eight people sign', () => {
  test('answers within fifteen seconds, is back within five, and has each signature once', async () => {
    const rounds = await prepare(3)
    const acknowledged = new Set<string>()
    const refusedTo = new Map<Signing[], number | null>()
    const signing = Promise.all(
      rounds.map((mine) => signAll(mine, acknowledged, (status) => refusedTo.set(mine, status))),
    )
    signing.catch(() => {})
    const address = `/tekenen/${rounds[0]![0]!.agreementId}`
    const { cookie } = rounds[0]![0]!
    await Promise.race([until(async () => acknowledged.size > 0), signing])

    // All of it: the connections that there are say nothing, and new ones are accepted by the machine alone.
    const frozen = [database.pid, ...childrenOf(database.pid)]
    for (const pid of frozen) process.kill(pid, 'SIGSTOP')
    try {
      const began = performance.now()
      for (const round of ['the connections there were', 'new ones']) {
        const [page, api, health] = await Promise.all(
          [address, '/api/v1/vacatures', '/healthz'].map((path) =>
            fetch(at(path), { headers: { cookie }, signal: AbortSignal.timeout(MUST_ANSWER_WITHIN_MS) }),
          ),
        )
        expect([page!.status, api!.status, health!.status], round).toEqual([503, 503, 503])
        expect(load(await page!.text())('h1').text(), round).toBe('Werkbrug is even niet bereikbaar')
        expect(await api!.json(), round).toMatchObject({ title: 'We zijn even niet bereikbaar' })
        expect(await health!.json(), round).toMatchObject({ postgres: 'failing', search: 'ok' })
      }
      // Everybody whose signature was under way has heard that it may not be there.
      await until(async () => refusedTo.size === rounds.length)
      expect(performance.now() - began).toBeLessThan(2 * MUST_ANSWER_WITHIN_MS)
      expect([...new Set(refusedTo.values())]).toEqual([503])
    } finally {
      for (const pid of frozen) process.kill(pid, 'SIGCONT')
    }

    expect(await until(async () => (await statusOf(address, cookie)) === 200)).toBeLessThan(MUST_BE_BACK_WITHIN_MS)
    await signing
    const keys = rounds.flat().map(({ request }) => request.requestKey)
    const kept = await db.select().from(signatures).where(inArray(signatures.requestKey, keys))
    expect(kept.map(({ requestKey }) => requestKey).sort()).toEqual([...keys].sort())
    expect(await brokenAgreements()).toEqual([])
    expect(web.hasEnded()).toBe(false)
  }, 120_000)
})

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
}
