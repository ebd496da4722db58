import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { API_VERSION } from '#app/http/api/problem.ts'
import { problemSchema, type Problem } from '#app/http/api/problem.ts'
import { database, type Database } from '#db/client.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { users } from '#db/schema/people.ts'
import { rateLimits } from '#db/schema/rate-limits.ts'
import { reindex } from '#search/reindex.ts'
import { profileLines, vacancyLines } from '#tests/app/domain/exchange/arbitrary-lines.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeApiKeyRow,
  makeEmployer,
  makeJobSeeker,
  makeProfile,
  makeUser,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'
import { cookieOf } from '#tests/support/portal.ts'
import { startWebServer } from '#tests/support/web-server.ts'

let db: Database
let web: Awaited<ReturnType<typeof startWebServer>>
let keys: Record<'fatima' | 'joris' | 'desk' | 'employer', string>
let fatimaId: string
let vacancyId: string
let draftId: string
let filledId: string

/** Fatima keeps K7-QF4M, Joris keeps J2-ABCD; six vacancies, of which two are cleaning. */
beforeAll(async () => {
  await testDatabase()
  db = database()
  const fatima = await makeWerkmatcherActor(db, { name: 'Fatima' })
  const joris = await makeWerkmatcherActor(db, { name: 'Joris' })
  fatimaId = fatima.userId
  const keyOf = async (holderId: string) => (await makeApiKeyRow(db, { holderId })).key
  keys = {
    fatima: await keyOf(fatima.userId),
    joris: await keyOf(joris.userId),
    desk: await keyOf((await makeUser(db, { role: 'desk' })).id),
    employer: await keyOf((await makeUser(db, { role: 'employer' })).id),
  }
  const { id: employerId } = await makeEmployer(db, { name: 'Kapsalon Knip', about: 'Wij knippen haar.' })
  const open = { employerId, closesOn: null }
  vacancyId = (await makeVacancy(db, { title: 'Schoonmaker', sector: 'cleaning', ...open })).id
  await makeVacancy(db, { title: 'Schoonmaakster avond', sector: 'cleaning', kind: 'learn-work-track', ...open })
  for (let at = 0; at < 4; at++) await makeVacancy(db, { title: `Kassamedewerker ${at}`, ...open })
  draftId = (await makeVacancy(db, { status: 'draft', publishedAt: null })).id
  filledId = (await makeVacancy(db, { status: 'filled' })).id
  const own = await makeProfile(db, { reference: 'K7-QF4M', werkmatcherId: fatima.userId })
  await makeJobSeeker(db, { profileId: own.id, name: 'Samira El Amrani' })
  await makeProfile(db, { reference: 'J2-ABCD', werkmatcherId: joris.userId })
  await makeProfile(db, { reference: 'W9-GONE', werkmatcherId: fatima.userId, status: 'withdrawn' })
  await reindex({ log: () => {} })
  web = await startWebServer()
})

afterAll(() => web.stop())

beforeEach(async () => {
  await db.delete(rateLimits)
})

type Asked = { key?: string; method?: string; headers?: Record<string, string>; body?: string }

/** As curl asks: no cookie, no Origin, no Sec-Fetch-Site. Answers the JSON with its status and headers. */
async function ask(path: string, { key, method, headers = {}, body }: Asked = {}) {
  const response = await fetch(`${web.origin}/api/v1${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
    body,
  })
  expect(response.headers.get('api-version'), path).toBe(API_VERSION)
  const text = await response.text()
  const json = (text === '' ? null : JSON.parse(text)) as Record<string, unknown>
  return { status: response.status, headers: response.headers, json, text }
}

/** Asserts that this is a problem of the kind, in the shape that the document promises. */
async function askForProblem(path: string, name: string, asked: Asked = {}): Promise<Problem & { headers: Headers }> {
  const { status, headers, json } = await ask(path, asked)
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const problem = problemSchema.parse(json)
  expect(problem.status).toBe(status)
  expect(problem.type).toBe(`${web.origin}/api#${name}`)
  expect(problem.detail).toMatch(/^[A-Z“].*[.…]$/su)
  return { ...problem, headers }
}

type OpenApi = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: AnySchema }> }> }>
  >
  components: { schemas: Record<string, AnySchema> }
}

/** A test of answers against the published document: address and method as it names them. */
async function validator() {
  const { json } = await ask('/openapi.json')
  const document = json as unknown as OpenApi
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  void ajv.addSchema({ $id: 'doc:api', components: document.components })
  return (path: string, status: number, body: unknown, method = 'get') => {
    const content = document.paths[path]?.[method]?.responses[String(status)]?.content
    expect(content, `${method} ${path} ${status} is in the document`).toBeDefined()
    const { schema } = Object.values(content!)[0]!
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"doc:api#/components')) as AnySchema
    const validate = ajv.compile(local)
    void validate(body)
    expect(validate.errors ?? []).toEqual([])
  }
}

describe('GET /vacatures', () => {
  test('is for anyone, from any website, and has the shape that the document promises', async () => {
    const { status, headers, json } = await ask('/vacatures?limit=3')
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(json).toMatchObject({ totaal: 6, limit: 3, offset: 0, totaalIsOndergrens: false, bron: 'zoekserver' })
    const check = await validator()
    check('/vacatures', 200, json)
  })

  test('searches as the page does: words, kinds, school hours, place', async () => {
    const titles = async (query: string) =>
      ((await ask(`/vacatures?${query}`)).json.vacatures as { titel: string }[]).map(({ titel }) => titel).sort()
    expect(await titles('q=schoonmaker')).toContain('Schoonmaker')
    expect(await titles('soort=leerwerktraject')).toEqual(['Schoonmaakster avond'])
    expect(await titles('soort=leerwerktraject&soort=gewone-baan')).toHaveLength(6)
    expect(await titles('sector=schoonmaak')).toEqual(['Schoonmaakster avond', 'Schoonmaker'])
    expect(await titles('binnenSchooltijd=ja')).toHaveLength(6)
    expect(await titles('binnenSchooltijd=deels')).toEqual([])
    expect(await titles('postcode=3561&afstand=5&soort=leerwerktraject')).toEqual(['Schoonmaakster avond'])
    expect(await titles('q=&soort=')).toHaveLength(6)
  })

  test('tells how far it is by bicycle once it knows from where', async () => {
    const [first] = (await ask('/vacatures?postcode=3511')).json.vacatures as { fietsminuten: number }[]
    expect(first?.fietsminuten).toBeGreaterThan(0)
  })

  test('is read to its end by following “volgende”, each once', async () => {
    const seen: string[] = []
    let path: string | null = '/vacatures?limit=4&sorteer=nieuwste'
    while (path) {
      const { json } = await ask(path)
      seen.push(...(json.vacatures as { id: string }[]).map(({ id }) => id))
      path = json.volgende ? String(json.volgende).replace(`${web.origin}/api/v1`, '') : null
    }
    expect(seen).toHaveLength(6)
    expect(new Set(seen).size).toBe(6)
    const odd = (await ask('/vacatures?limit=2&offset=3&sorteer=nieuwste')).json.vacatures as { id: string }[]
    expect(odd.map(({ id }) => id)).toEqual(seen.slice(3, 5))
  })

  test.each([
    ['limit=0', 'limit', 'too-small'],
    ['limit=101', 'limit', 'too-large'],
    ['limit=10.5', 'limit', 'not-whole'],
    ['limit=tien', 'limit', 'not-a-number'],
    ['limit=NaN', 'limit', 'not-a-number'],
    ['limit=5&limit=6', 'limit', 'given-twice'],
    ['offset=-1', 'offset', 'too-small'],
    ['offset=1000', 'offset', 'too-large'],
    ['soort=baan', 'soort', 'not-allowed'],
    ['soort=gewone-baan&soort=baan', 'soort', 'not-allowed'],
    ['binnenSchooltijd=true', 'binnenSchooltijd', 'not-allowed'],
    ['postcode=9999', 'postcode', 'unreadable'],
    ['postcode=onzin', 'postcode', 'unreadable'],
    ['afstand=5', 'afstand', 'postcode-missing'],
    ['afstand=3&postcode=3561', 'afstand', 'not-allowed'],
    ['sorteer=dichtbij', 'sorteer', 'unreadable'],
    ['zoek=kok', 'zoek', 'unknown-name'],
    ['__proto__=x', '__proto__', 'unknown-name'],
    ['pagina=2', 'pagina', 'unknown-name'],
    [`q=${'x'.repeat(101)}`, 'q', 'too-long'],
    ['q=a%00b', 'q', 'unreadable'],
  ])('refuses %s, and says what would be right', async (query, name, code) => {
    const { errors } = await askForProblem(`/vacatures?${query}`, 'ongeldige-invoer')
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({ in: 'query', location: { name }, code })
    expect(errors?.[0]?.detail.length).toBeGreaterThan(10)
  })

  test('names every parameter that is wrong, and the words that are right', async () => {
    const { errors } = await askForProblem('/vacatures?limit=0&soort=baan&zoek=x', 'ongeldige-invoer')
    expect(errors?.map(({ location }) => location.name).sort()).toEqual(['limit', 'soort', 'zoek'])
    expect(JSON.stringify(errors)).toContain('leerwerktraject')
    expect(JSON.stringify(errors)).toContain('binnenSchooltijd')
  })

  test('survives hostile text', async () => {
    for (const text of ['"', "'; drop table vacancies;--", '\\', 'x" OR region EXISTS OR kind = "', '%F0%9F%98%80']) {
      expect((await ask(`/vacatures?q=${encodeURIComponent(text)}`)).status, text).toBe(200)
    }
  })
})

describe('GET /vacatures/{id}', () => {
  test('tells all that the page tells, in the shape that the document promises', async () => {
    const { status, json } = await ask(`/vacatures/${vacancyId}`)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      titel: 'Schoonmaker',
      soort: 'gewone-baan',
      sector: 'schoonmaak',
      uren: { van: 16, tot: 16 },
      rooster: { soort: 'vast', weken: [[{ dag: 'maandag', van: '09:00', tot: '13:00' }, {}, {}, {}]] },
      binnenSchooltijd: 'ja',
      nederlands: { spreken: 'A2', schrijven: 'geen' },
      werkgever: { naam: 'Kapsalon Knip', over: 'Wij knippen haar.' },
      loon: { vanCenten: 1500, totCenten: 1650, schaal: null },
      werkomstandigheden: ['lang-staan'],
    })
    const check = await validator()
    check('/vacatures/{id}', 200, json)
  })

  test('names no contact person', async () => {
    expect((await ask(`/vacatures/${vacancyId}`)).text).not.toContain('Sanne')
  })

  test('does not know what was never public, is not there or makes no sense, all alike', async () => {
    for (const id of [draftId, crypto.randomUUID(), 'onzin', '%00', 'a'.repeat(2000)]) {
      await askForProblem(`/vacatures/${id}`, 'niet-gevonden')
    }
    await askForProblem(`/vacatures/${filledId}`, 'niet-meer-open')
  })
})

describe('GET /kandidaten/{ref}/matches', () => {
  test('gives the vacancies that fit, best first, with score, criteria and reasons', async () => {
    const { status, json } = await ask('/kandidaten/K7-QF4M/matches?limit=2', { key: keys.fatima })
    expect(status).toBe(200)
    const check = await validator()
    check('/kandidaten/{ref}/matches', 200, json)
    expect(json).toMatchObject({ kandidaat: 'K7-QF4M', limit: 2, offset: 0 })
    const matches = json.matches as {
      score: number
      past: boolean
      criteria: { punten: number; gewicht: number; reden: { zin: string; zinVoorKandidaat: string } }[]
    }[]
    expect(matches).toHaveLength(2)
    for (const { score, past, criteria } of matches) {
      expect(past).toBe(true)
      expect(criteria.reduce((sum, { punten }) => sum + punten, 0)).toBeCloseTo(score)
      for (const { reden } of criteria) {
        expect(reden.zin).toMatch(/^\p{Lu}.*[.?]$/u)
        expect(reden.zinVoorKandidaat).toMatch(/^\p{Lu}.*[.?]$/u)
      }
    }
    expect(matches[0]!.score).toBeGreaterThanOrEqual(matches[1]!.score)
  })

  test('can be opened to the end, what does not fit included', async () => {
    const { json } = await ask('/kandidaten/K7-QF4M/matches?alle=ja&limit=100', { key: keys.fatima })
    expect(json.totaal).toBe(6)
  })

  test('takes the reference as people type it', async () => {
    expect((await ask('/kandidaten/k7-qf4m/matches', { key: keys.fatima })).status).toBe(200)
  })

  test('refuses a colleague’s, a withdrawn and an unknown candidate in the very same words', async () => {
    const refused = await Promise.all(
      ['J2-ABCD', 'W9-GONE', 'X2-NONE', 'onzin', '%00'].map(async (reference) => {
        const { headers: _, ...problem } = await askForProblem(`/kandidaten/${reference}/matches`, 'geen-toegang', {
          key: keys.fatima,
        })
        return JSON.stringify({ ...problem, requestId: '', instance: '' })
      }),
    )
    expect(new Set(refused).size).toBe(1)
  })

  test('loses who withdraws at once, whatever the index says', async () => {
    const set = (status: 'active' | 'withdrawn') =>
      db.update(candidateProfiles).set({ status }).where(eq(candidateProfiles.reference, 'K7-QF4M'))
    await set('withdrawn')
    await askForProblem('/kandidaten/K7-QF4M/matches', 'geen-toegang', { key: keys.fatima })
    const { json } = await ask(`/vacatures/${vacancyId}/matches`, { key: keys.fatima })
    expect(JSON.stringify(json)).not.toContain('K7-QF4M')
    await set('active')
    expect((await ask('/kandidaten/K7-QF4M/matches', { key: keys.fatima })).status).toBe(200)
  })

  test('tells nothing of the person', async () => {
    const { text } = await ask('/kandidaten/K7-QF4M/matches?alle=ja&limit=100', { key: keys.fatima })
    expect(text).not.toContain('Samira')
    expect(text).not.toContain('12345678')
  })
})

describe('GET /vacatures/{id}/matches', () => {
  test('names the own candidates, and of others only the colleague', async () => {
    const { status, json } = await ask(`/vacatures/${vacancyId}/matches`, { key: keys.fatima })
    expect(status).toBe(200)
    const check = await validator()
    check('/vacatures/{id}/matches', 200, json)
    const matches = json.matches as { kandidaat: string | null; werkmatcher: string | null }[]
    expect(matches.map(({ kandidaat, werkmatcher }) => [kandidaat, werkmatcher]).sort()).toEqual(
      [
        ['K7-QF4M', null],
        [null, 'Joris'],
      ].sort(),
    )
    expect(JSON.stringify(json)).not.toContain('J2-ABCD')
  })

  test('does not know what is not open, not there, or senseless', async () => {
    for (const id of [draftId, filledId, crypto.randomUUID(), 'onzin']) {
      await askForProblem(`/vacatures/${id}/matches`, 'niet-gevonden', { key: keys.fatima })
    }
  })
})

const DEMANDS = {
  soort: 'gewone-baan',
  uren: { van: 16, tot: 16 },
  rooster: {
    soort: 'vast',
    weken: [['maandag', 'dinsdag'].map((dag) => ({ dag, van: '09:00', tot: '13:00' }))],
  },
  werkplek: 'op-de-werkplek',
  postcode: '3561AB',
  nederlands: { spreken: 'A2', verstaan: 'A2' },
  rijbewijzen: ['B'],
  certificaten: ['heftruck'],
}
const measure = (body: unknown, asked: Asked = {}) =>
  ask('/bereik', {
    key: keys.employer,
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...asked,
  })

describe('POST /bereik', () => {
  beforeAll(async () => {
    for (let at = 0; at < 40; at++) await makeProfile(db, { werkmatcherId: fatimaId, licences: at < 12 ? ['B'] : [] })
  })

  test('tells in bands how many could fit, and which demands cost most', async () => {
    const { status, json } = await measure(DEMANDS)
    expect(status).toBe(200)
    const check = await validator()
    check('/bereik', 200, json, 'post')
    expect(json.kandidaten).toBe('<5')
    const { zonder } = json as { zonder: { eis: string; waarde: string | null; kandidaten: string }[] }
    expect(zonder).toContainEqual({ eis: 'certificaten', waarde: 'heftruck', kandidaten: expect.any(String) as string })
    expect(zonder.map(({ eis }) => eis)).toContain('nederlands.spreken')
    const { json: easy } = await measure({ postcode: '3561', werkplek: 'op-de-werkplek' })
    expect(easy.kandidaten).toBe('25+')
    const { json: licence } = await measure({ rijbewijzen: ['B'], certificaten: [] })
    expect(['5–9', '10–24']).toContain(licence.kandidaten)
    expect(licence.zonder).toEqual([{ eis: 'rijbewijzen', waarde: 'B', kandidaten: '25+' }])
  })

  test('rules nobody out for what is not known, and costs nothing for what is negotiable', async () => {
    expect((await measure({})).json).toEqual({ kandidaten: '25+', zonder: [] })
    const { json } = await measure({ rijbewijzen: ['B'], bespreekbaar: ['rijbewijs'] })
    expect(json).toEqual({ kandidaten: '25+', zonder: [] })
  })

  test('is for who can write a vacancy', async () => {
    for (const who of ['fatima', 'desk'] as const) expect((await measure({}, { key: keys[who] })).status).toBe(200)
    const { id: employerId } = await makeEmployer(db, { status: 'refused' })
    const { key } = await makeApiKeyRow(db, { holderId: (await makeUser(db, { employerId })).id })
    const json = { headers: { 'content-type': 'application/json' }, body: '{}' }
    await askForProblem('/bereik', 'geen-toegang', { key, ...json })
    await askForProblem('/bereik', 'sleutel-nodig', json)
    await askForProblem('/bereik', 'sleutel-nodig', {
      ...json,
      headers: { ...json.headers, cookie: await cookieOf(db, fatimaId) },
    })
  })

  test('takes JSON and nothing else, and not too much of it', async () => {
    const key = keys.fatima
    const type = { 'content-type': 'application/json' }
    await askForProblem('/bereik', 'ander-soort-inhoud', { key, body: '{}', headers: { 'content-type': 'text/plain' } })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    await askForProblem('/bereik', 'ander-soort-inhoud', { key, body: 'uren=3', headers: form })
    await askForProblem('/bereik', 'geen-json', { key, body: '{"uren": }', headers: type })
    await askForProblem('/bereik', 'geen-json', { key, body: '', method: 'POST', headers: type })
    await askForProblem('/bereik', 'te-groot', { key, body: `{"x":"${'y'.repeat(70_000)}"}`, headers: type })
    await askForProblem('/bereik', 'te-groot', { key, body: 'x'.repeat(2_100_000), headers: type })
    const { headers } = await askForProblem('/bereik', 'methode-bestaat-niet', { key })
    expect(headers.get('allow')).toBe('POST, OPTIONS')
  })

  test.each([
    [{ loon: 12 }, '#/loon', 'unknown-name'],
    [{ __proto__: null, constructor: 1 }, '#/constructor', 'unknown-name'],
    [{ soort: 'baan' }, '#/soort', 'not-allowed'],
    [{ uren: { van: 'veel' } }, '#/uren/van', 'not-a-number'],
    [{ uren: { van: -3 } }, '#/uren/van', 'too-small'],
    [{ uren: { van: 30, tot: 10 } }, '#/uren/tot', 'hours.from-after-to'],
    [{ rijbewijzen: ['Z'] }, '#/rijbewijzen/0', 'not-allowed'],
    [{ rijbewijzen: 'B' }, '#/rijbewijzen', 'required'],
    [{ postcode: '9999' }, '#/postcode', 'postcode-unknown'],
    [{ rooster: { soort: 'vast', weken: [] } }, '#/rooster/weken', 'choose'],
    [
      { rooster: { soort: 'vast', weken: [[{ dag: 'maandag', van: '13:00', tot: '09:00' }]] } },
      '#/rooster/weken/0/0/tot',
      'week.ends-before-start',
    ],
    [
      { rooster: { soort: 'vast', weken: [[{ dag: 'maandag', van: '25:00', tot: '26:00' }]] } },
      '#/rooster/weken/0/0/van',
      'time',
    ],
    [
      { rooster: { soort: 'keuze', weken: [[{ dag: 'maandag', van: '09:00', tot: '13:00' }]] } },
      '#/rooster/weken',
      'week.one-alternative',
    ],
    [[], '#', 'required'],
    ['null', '#', 'required'],
  ])('says of %j what is wrong where', async (body, pointer, code) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const { errors } = await askForProblem('/bereik', 'ongeldige-invoer', {
      key: keys.fatima,
      headers: { 'content-type': 'application/json' },
      body: text,
    })
    expect(errors?.[0]).toMatchObject({ in: 'body', location: { pointer }, code })
  })

  test('is not asked without end', async () => {
    await db
      .insert(rateLimits)
      .values({ key: `reach:${fatimaId}`, points: 200, expire: new Date(Date.now() + 900_000) })
    const { headers } = await askForProblem('/bereik', 'te-vaak', {
      key: keys.fatima,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(600)
  })
})

const WITH_KEY = ['/kandidaten/K7-QF4M/matches', '/vacatures/{id}/matches'] as const
const pathOf = (path: string) => path.replace('{id}', vacancyId)

describe.each(WITH_KEY)('%s', (path) => {
  test('asks for a key', async () => {
    const { headers } = await askForProblem(pathOf(path), 'sleutel-nodig')
    expect(headers.get('www-authenticate')).toBe('Bearer realm="Werkbrug"')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each(['Bearer wb_onzin', 'Bearer', 'Basic d2I6d2I=', 'wb_x', `Bearer ${'x'.repeat(5000)}`])(
    'is not opened by “%s”',
    async (authorization) => {
      const { headers } = await askForProblem(pathOf(path), 'sleutel-nodig', { headers: { authorization } })
      expect(headers.get('www-authenticate')).toContain('error="invalid_token"')
    },
  )

  test('is not opened by the cookie of who is logged in', async () => {
    const cookie = await cookieOf(db, fatimaId)
    await askForProblem(pathOf(path), 'sleutel-nodig', { headers: { cookie } })
  })

  test('is not opened by a key in the address', async () => {
    await askForProblem(`${pathOf(path)}?key=${keys.fatima}`, 'sleutel-nodig')
  })

  test('is for werkmatchers alone', async () => {
    for (const who of ['desk', 'employer'] as const) {
      await askForProblem(pathOf(path), 'geen-toegang', { key: keys[who] })
    }
  })

  test('closes at once for a key that is revoked or expired, and for who was shut out', async () => {
    const holder = await makeUser(db)
    const { key, row } = await makeApiKeyRow(db, { holderId: holder.id })
    const status = async () => (await ask(pathOf(path), { key })).status
    expect(await status()).not.toBe(401)
    await db.update(apiKeys).set({ revokedAt: new Date() }).where(eq(apiKeys.id, row.id))
    expect(await status()).toBe(401)
    await db.update(apiKeys).set({ revokedAt: null, expiresOn: '2020-01-01' }).where(eq(apiKeys.id, row.id))
    expect(await status()).toBe(401)
    await db.update(apiKeys).set({ expiresOn: '2099-01-01' }).where(eq(apiKeys.id, row.id))
    await db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(inArray(users.id, [holder.id]))
    expect(await status()).toBe(401)
  })

  test('counts how often each key asks', async () => {
    const { key, row } = await makeApiKeyRow(db, { holderId: fatimaId })
    const used = { key: `api-key:${row.id}`, points: 120, expire: new Date(Date.now() + 30_000) }
    await db.insert(rateLimits).values(used)
    const { headers, detail } = await askForProblem(pathOf(path), 'te-vaak', { key })
    const seconds = Number(headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(detail).toContain(`${seconds} seconden`)
    expect((await ask(pathOf(path), { key: keys.fatima })).status).toBe(200)
  })

  test('refuses parameters that it does not know', async () => {
    const { errors } = await askForProblem(`${pathOf(path)}?limiet=3`, 'ongeldige-invoer', { key: keys.fatima })
    expect(errors?.[0]?.detail).toContain('limit, offset')
  })
})

describe('every address', () => {
  test.each(['/onbekend', '/', '', '/vacatures/', '/vacatures.data', '/kandidaten', '/kandidaten/K7-QF4M', '/../v1/x'])(
    'that is not there (%s) says so as a problem',
    async (path) => {
      await askForProblem(path, 'niet-gevonden')
    },
  )

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('says which methods it takes, to a %s', async (method) => {
    const { headers } = await askForProblem('/vacatures', 'methode-bestaat-niet', { method })
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    await askForProblem('/onbekend', 'niet-gevonden', { method })
  })

  test('answers OPTIONS and HEAD without a body', async () => {
    const options = await ask('/vacatures', { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    const head = await ask('/vacatures', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
  })

  test('refuses a method that nobody knows', async () => {
    expect(await raw('PROPFIND /api/v1/vacatures HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 501[\s\S]*application\/problem\+json/,
    )
  })

  test('refuses a body that is too large, or of unknown length, before it is read', async () => {
    await askForProblem('/vacatures', 'te-groot', { body: 'x'.repeat(2_100_000) })
    expect(
      await raw('POST /api/v1/vacatures HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 411[\s\S]*application\/problem\+json/)
  })

  test('is no way around the check of who sends a form', async () => {
    for (const path of ['/api/v1/../../uitloggen', '/api/v1/%2e%2e/%2e%2e/uitloggen', '/api/v1/..\\..\\uitloggen']) {
      const answer = await raw(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`)
      expect(answer, path).toMatch(/^HTTP\/1\.1 403/)
    }
  })

  test('asks to slow down in JSON too', async () => {
    const slow = await startWebServer({ REQUESTS_A_MINUTE: '2' })
    try {
      const answers = []
      for (let at = 0; at < 3; at++) answers.push(await fetch(`${slow.origin}/api/v1/vacatures?limit=1`))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
      expect(answers[2]!.headers.get('retry-after')).toBe('60')
      expect(answers[2]!.headers.get('content-type')).toContain('application/problem+json')
      expect(problemSchema.parse(await answers[2]!.json()).status).toBe(429)
    } finally {
      await slow.stop()
    }
  })
})

describe('the document', () => {
  test('is valid OpenAPI 3.1, for any website to read', async () => {
    const { headers, json } = await ask('/openapi.json')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const result = await new Validator().validate(json)
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(json.openapi).toBe('3.1.1')
    expect(json.servers).toEqual([{ url: `${web.origin}/api/v1` }])
  })

  test('describes every problem that was met as what it is', async () => {
    const check = await validator()
    const met: [string, string, number, Asked][] = [
      ['/vacatures', '/vacatures?limit=0', 400, {}],
      ['/vacatures/{id}', `/vacatures/${draftId}`, 404, {}],
      ['/vacatures/{id}', `/vacatures/${filledId}`, 410, {}],
      ['/vacatures/{id}/matches', `/vacatures/${vacancyId}/matches`, 401, {}],
      ['/vacatures/{id}/matches', `/vacatures/${vacancyId}/matches`, 403, { key: keys.desk }],
      ['/kandidaten/{ref}/matches', '/kandidaten/J2-ABCD/matches', 403, { key: keys.fatima }],
    ]
    for (const [pattern, path, status, asked] of met) {
      const answer = await ask(path, asked)
      expect(answer.status).toBe(status)
      check(pattern, status, answer.json)
    }
  })

  test('tells of every part what it means, in Dutch', async () => {
    const { json } = await ask('/openapi.json')
    const { paths } = json as unknown as {
      paths: Record<string, Record<string, { summary: string; parameters?: { name: string; description?: string }[] }>>
    }
    const silent = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ summary, parameters = [] }) => [
        ...(summary ? [] : [path]),
        ...parameters.filter(({ description }) => !description).map(({ name }) => `${path} ${name}`),
      ]),
    )
    expect(silent).toEqual([])
  })
})

describe('the formats of files', () => {
  test.each([
    ['profile', profileLines],
    ['vacancy', vacancyLines],
  ] as const)('of a %s are JSON Schema that its lines keep to', async (name, lines) => {
    const { status, headers, json } = await ask(`/schemas/${name}.json`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/schema+json; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(json.$id).toBe(`${web.origin}/api/v1/schemas/${name}.json`)
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(json)
    for (const line of fc.sample(lines, { numRuns: 200, seed: 4 })) {
      expect([validate(line), validate.errors]).toEqual([true, null])
      expect(validate({ ...line, birthDate: '1980-01-01' })).toBe(false)
    }
  })

  test('are no others', async () => {
    const { detail } = await askForProblem('/schemas/person.json', 'niet-gevonden')
    expect(detail).toContain('profile.json en vacancy.json')
  })
})

/** Sends bytes as they are, and reads the answer's first bytes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(web.origin).port), '127.0.0.1')
  socket.write(bytes)
  const answer = await new Promise<Buffer>((resolve) => socket.once('data', resolve))
  socket.destroy()
  return answer.toString()
}
