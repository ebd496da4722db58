import { createRequestHandler } from '@remix-run/express'
import type { LinkDescriptor, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { apiOnly } from './api/api-edge.ts'
import { bodyLimit } from './body-limit.ts'
import { clientAddress, wholeAddress } from './client-address.ts'
import './load-context.ts'
import { sendPlainPage } from './plain-page.tsx'
import { sameOriginOnly } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

const BUILD = new URL('../../build/', import.meta.url)
const MAX_BODY_BYTES = 2 * 1024 * 1024
/** Pages that take a file: room for one that is too large, so that the page itself can say so. */
const UPLOADS = [
  { path: /^\/werkgever\/organisatie\/logo(\.data)?$/, bytes: 8 * 1024 * 1024 },
  // Somewhat more than a scan may be, so that who sends one that is too large reads so beside what they typed.
  { path: /^\/balie\/intentieverklaringen\/[\w-]+\/papier(\.data)?$/, bytes: 16 * 1024 * 1024 },
]
/** Pages and actions a minute from one address; a person who hurries stays well under it. */
const REQUESTS_A_MINUTE = Number(process.env.REQUESTS_A_MINUTE ?? 300)
const DRAIN_MS = 8_000
/** Answers that hold nothing of anybody and say themselves how long they keep; nothing else is kept by a browser. */
const MAY_BE_KEPT = /^((\/[a-z]{2})?\/beroepen|\/logos\/[^/]+)$/

const log = pino({ level: process.env.LOG_LEVEL ?? 'info' })
const dev = process.env.WERKBRUG_DEV === '1'
const port = Number(process.env.PORT ?? 3000)
const origin = process.env.ORIGIN ?? `http://localhost:${port}`

let stopping = false

async function start(): Promise<void> {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', Number(process.env.TRUST_PROXY ?? 0))

  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    next()
  })
  app.use(securityHeaders({ https: origin.startsWith('https:'), dev }))
  app.use(compression())

  const { build, links } = dev ? await useVite(app) : await useBuild(app)
  app.locals.links = links

  app.use(limitRequests())
  app.use(sameOriginOnly({ origin }))
  app.use(bodyLimit({ bytes: MAX_BODY_BYTES, uploads: UPLOADS }))
  app.use(logRequests)
  app.use(apiOnly)
  app.use((request, response, next) => {
    if (!MAY_BE_KEPT.test(request.path)) response.set('Cache-Control', 'no-store')
    next()
  })
  const handleByRoute = createRequestHandler({
    build,
    mode: dev ? 'development' : 'production',
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce as string,
      requestId: response.locals.requestId as string,
      address: clientAddress(request.ip),
      wholeAddress: wholeAddress(request.ip),
      links,
      isStopping: () => stopping,
    }),
  })
  app.all('*', (request, response, next) => void handleByRoute(request, response, next))
  app.use(answerBroken)

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 5_000 },
    app,
  )
  server.listen(port, () => {
    const address = server.address()
    const listensOn = typeof address === 'object' ? address?.port : undefined
    log.info({ port: listensOn, origin }, 'web ready')
    process.send?.({ ready: true, port: listensOn })
  })
  process.once('SIGTERM', () => stop(server))
  process.once('SIGINT', () => stop(server))
  // The one that started us is gone: nobody would ever stop us.
  process.once('disconnect', () => stop(server))
}

/** What answers the pages, and their icon and styles. */
type Portal = { build: ServerBuild | (() => Promise<ServerBuild>); links: readonly LinkDescriptor[] }

async function useBuild(app: express.Express): Promise<Portal> {
  const client = fileURLToPath(new URL('client', BUILD))
  app.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: '1y', index: false }))
  const build = (await import(new URL('server/index.js', BUILD).href)) as ServerBuild
  const icon = build.routes.root?.module.links?.() ?? []
  const styles = build.assets.routes.root?.css ?? []
  return { build, links: [...icon, ...styles.map((href) => ({ rel: 'stylesheet', href }))] }
}

async function useVite(app: express.Express): Promise<Portal> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ configFile: 'remix.config.js', server: { middlewareMode: true } })
  app.use(vite.middlewares)
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    links: [{ rel: 'stylesheet', href: '/app/ui/styles/all.css' }],
  }
}

function limitRequests(): express.RequestHandler {
  const limiter = new RateLimiterMemory({ points: REQUESTS_A_MINUTE, duration: 60 })
  return (request, response, next) => {
    void limiter.consume(clientAddress(request.ip)).then(
      () => next(),
      () => {
        response.set('Retry-After', '60')
        sendPlainPage(response, 429, 'many')
      },
    )
  }
}

/** One line a request, of named fields only: no query, which may hold a postcode or a search; no body, no cookie. */
const logRequests: express.RequestHandler = (request, response, next) => {
  const requestId = randomUUID()
  response.locals.requestId = requestId
  const startedAt = process.hrtime.bigint()
  response.once('finish', () => {
    const milliseconds = Math.round(Number(process.hrtime.bigint() - startedAt) / 1e6)
    log.info({
      requestId,
      method: request.method,
      path: pathForLog(request.path),
      status: response.statusCode,
      milliseconds,
    })
  })
  next()
}

/** The token of a link is in its path, and has no place in a log. */
function pathForLog(path: string): string {
  return path.replace(/^(\/(?:inloggen|tekenen\/uitnodiging)\/)[^/]+/, '$1…')
}

const answerBroken: express.ErrorRequestHandler = (error, _request, response, next) => {
  log.error({ requestId: response.locals.requestId, error: String(error?.stack ?? error) }, 'request failed')
  if (response.headersSent) return next(error)
  sendPlainPage(response, 500, 'broken')
}

function stop(server: Server): void {
  if (stopping) return
  stopping = true
  log.info('web stopping')
  const deadline = setTimeout(() => process.exit(0), DRAIN_MS)
  deadline.unref()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}

void start()
