import type { RequestHandler } from 'express'
import { isApiUrl } from './api/api-edge.ts'
import { sendPlainPage } from './plain-page.tsx'

/**
 * Refuses a change that another site asked for (OWASP CSRF cheat sheet, 2026): the browser says where a request comes from
 * in Sec-Fetch-Site; where it does not, Origin must be there and be ours. A GET changes nothing, so it passes; and the API
 * looks at no cookie, so nobody can make a browser ask it anything in somebody's name.
 */
export function sameOriginOnly({ origin }: { origin: string }): RequestHandler {
  const ours = new URL(origin).host
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next()
    if (isApiUrl(request.originalUrl)) return next()
    const site = request.get('sec-fetch-site')
    const from = request.get('origin')
    const allowed = site ? site === 'same-origin' || site === 'none' : isHost(from, [ours, request.get('host')])
    if (allowed) return next()
    sendPlainPage(response, 403, 'foreign')
  }
}

function isHost(origin: string | undefined, hosts: (string | undefined)[]): boolean {
  if (!origin || !URL.canParse(origin)) return false
  return hosts.includes(new URL(origin).host)
}
