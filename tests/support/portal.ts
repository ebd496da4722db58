import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'
import { startSession } from '#app/domain/people/start-session.server.ts'
import type { Database } from '#db/client.ts'
import { makeContext } from './factories.ts'

/** Where tests say the portal lives. */
const ORIGIN = 'http://portal.test'

let handler: ReturnType<typeof createRequestHandler> | undefined

/** The built portal without its web server: every route, guard and page as visitors get them. */
async function portal() {
  if (!handler) {
    const build = (await import(new URL('../../build/server/index.js', import.meta.url).href)) as ServerBuild
    handler = createRequestHandler(build, 'production')
  }
  return handler
}

/** A cookie of somebody who has logged in. */
export async function cookieOf(db: Database, userId: string): Promise<string> {
  const secret = await startSession(makeContext(db, { kind: 'visitor' }, { now: new Date() }), { userId, way: 'link' })
  // As Remix's cookies write a string: JSON in base64.
  return `werkbrug=${encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString('base64'))}`
}

/** A body that is sent as it is. */
type Raw = { contentType: string; bytes: Uint8Array<ArrayBuffer> }

/** Asks for a page, or posts a form when there is one. Redirects are not followed. */
export async function ask(
  path: string,
  {
    cookie,
    form,
    raw,
    method,
  }: { cookie?: string; form?: Record<string, string> | FormData; raw?: Raw; method?: string } = {},
): Promise<Response> {
  const context: AppLoadContext = {
    nonce: 'test',
    requestId: 'test',
    address: `198.51.100.${Math.floor(Math.random() * 250)}`,
    wholeAddress: '2001:db8::1',
    links: [],
    isStopping: () => false,
  }
  const request = new Request(new URL(path, ORIGIN), {
    method: method ?? (form || raw ? 'POST' : 'GET'),
    headers: { ...(cookie && { Cookie: cookie }), ...(raw && { 'Content-Type': raw.contentType }) },
    body: raw?.bytes ?? (form instanceof FormData ? form : form && new URLSearchParams(form)),
  })
  return (await portal())(request, context)
}
