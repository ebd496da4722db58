import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Headers on every response, static files and errors included. Helmet's own policy allows inline styles and foreign hosts;
 * this one allows neither, so nothing may carry a `style=` attribute. `same-origin` as referrer policy, because
 * `no-referrer` makes browsers post with `Origin: null`, which no check of origins can tell from a stranger's.
 */
export function securityHeaders({ https, dev }: { https: boolean; dev: boolean }): RequestHandler {
  return (request, response, next) => {
    const nonce = `'nonce-${response.locals.nonce}'`
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': [nonce, "'strict-dynamic'"],
          // Vite inlines styles while developing, and talks to the page over a web socket.
          'style-src': dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'"],
          'connect-src': dev ? ["'self'", 'ws:'] : ["'self'"],
          'manifest-src': ["'self'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          'base-uri': ["'none'"],
          'object-src': ["'none'"],
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    })(request, response, next)
  }
}
