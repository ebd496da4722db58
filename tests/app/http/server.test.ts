import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { startWebServer } from '#tests/support/web-server.ts'

let server: ChildProcess
let origin: string

beforeAll(async () => {
  await testDatabase()
  server = fork('app/http/server.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error' },
  })
  const [message] = (await once(server, 'message')) as [{ ready: true; port: number }]
  origin = `http://127.0.0.1:${message.port}`
})

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
})

const HEADERS = {
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

describe('every response', () => {
  test.each(['/', '/inloggen', '/nietbestaand', '/uitloggen', '/healthz', '/assets/nietbestaand.js', '/balie'])(
    'to %s carries the headers',
    async (path) => {
      const response = await fetch(origin + path, { redirect: 'manual' })
      for (const [name, value] of Object.entries(HEADERS)) expect(response.headers.get(name), name).toBe(value)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'/)
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('x-powered-by')).toBeNull()
    },
  )

  test('has a nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(`${origin}/inloggen`)).headers.get('content-security-policy')),
    )
    expect(policies[0]).not.toBe(policies[1])
  })

  test('that is a page is not kept by anybody', async () => {
    expect((await fetch(`${origin}/inloggen`)).headers.get('cache-control')).toBe('no-store')
  })

  test('that is a page has no style attribute, which the policy would refuse', async () => {
    expect(await (await fetch(`${origin}/inloggen`)).text()).not.toMatch(/\sstyle=/)
  })
})

describe('a change', () => {
  const form = () => ({ method: 'POST', body: new URLSearchParams({ email: 'iemand@utrecht.example' }) })

  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://elders.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 403],
  ])('with %j is answered %i', async (headers, status) => {
    expect((await fetch(`${origin}/inloggen`, { ...form(), headers: headers as Record<string, string> })).status).toBe(
      status,
    )
  })

  test('from our own page in an older browser is done', async () => {
    expect((await fetch(`${origin}/inloggen`, { ...form(), headers: { origin } })).status).toBe(200)
  })

  test('of more than 2 MB is refused before it is read', async () => {
    const response = await fetch(`${origin}/inloggen`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ email: 'x'.repeat(2_100_000) }),
    })
    expect(response.status).toBe(413)
    expect(await pageIn(response)).toMatchObject({ title: 'Dit is te groot' })
  })

  test('with a file may be larger where a file is asked for, so that the page itself can say what is too large', async () => {
    // Only announced: who is refused while still sending may hear of it or not.
    const announce = (path: string, bytes: number) =>
      raw(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${bytes}\r\n\r\n`,
      )
    // Let through, and then asked to log in.
    expect(await announce('/werkgever/organisatie/logo', 3_000_000)).toMatch(/^HTTP\/1\.1 401/)
    expect(await announce('/werkgever/organisatie/logo', 9_000_000)).toMatch(/^HTTP\/1\.1 413/)
    expect(await announce('/werkgever/organisatie', 3_000_000)).toMatch(/^HTTP\/1\.1 413/)
  })

  test('that does not say how long it is, is refused', async () => {
    expect(
      await raw(
        'POST /inloggen HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
    ).toMatch(/^HTTP\/1\.1 411/)
  })
})

describe('what the web server says itself', () => {
  test.each([
    ['/uitloggen', 'nl', 'Dit verzoek kwam van een andere website', 'Naar de beginpagina', '/'],
    ['/en/controleer', 'en', 'This request came from another website', 'To the home page', '/en'],
  ])('about a post to %s is a page like all others, in %s', async (path, language, title, words, home) => {
    const response = await fetch(origin + path, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })
    expect(response.status).toBe(403)
    expect(await pageIn(response)).toEqual({ language, title, link: [words, home] })
  })

  test('about too many requests is one too, and its styles are not counted', async () => {
    const busy = await startWebServer({ REQUESTS_A_MINUTE: '1' })
    try {
      await fetch(`${busy.origin}/inloggen`)
      const refused = await fetch(`${busy.origin}/en/vacatures`)
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
      expect(await pageIn(refused)).toMatchObject({ language: 'en', title: 'One moment, please' })
    } finally {
      await busy.stop()
    }
  })
})

test('an address that nobody speaks of is answered in plain Dutch', async () => {
  const response = await fetch(`${origin}/nietbestaand`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Deze pagina is er niet')
})

test('health asks both servers', async () => {
  const response = await fetch(`${origin}/healthz`)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', postgres: 'ok', search: 'ok' })
})

test('SIGTERM lets what is under way finish, and then ends', async () => {
  const response = await fetch(`${origin}/readyz`)
  expect(response.status).toBe(200)
  const exit = once(server, 'exit')
  server.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
})

/** What a page of the web server itself says, once it is found to look like the others and to be allowed to. */
async function pageIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const html = await response.text()
  expect(html).not.toMatch(/\sstyle=|<style|<script/)
  const page = load(html)
  const title = page('h1').text()
  expect(page('title').text()).toBe(`${title} – Werkbrug`)
  expect(page('main p').text()).not.toBe('')
  const linked = (rel: string) => fetch(new URL(page(`link[rel=${rel}]`).attr('href') ?? 'missing', response.url))
  expect((await linked('icon')).headers.get('content-type')).toBe('image/svg+xml')
  expect(await (await linked('stylesheet')).text()).toContain(`.${page('main').attr('class')}`)
  const link = page('main a')
  return { language: page('html').attr('lang'), title, link: [link.text(), link.attr('href')] }
}

/** Sends bytes as they are, and reads the answer's first bytes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  socket.write(bytes)
  const [answer] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return answer.toString()
}
