import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { PassThrough } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { logFault } from './http/log-fault.server.ts'
import { NonceContext } from './http/nonce.tsx'

const ABORT_MS = 5_000

/** Renders a page once all of it is there: pages are small, and a page that moves while one reads it is worse than a wait. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          failed = true
          logFault(undefined, error)
        },
      },
    )
    setTimeout(abort, ABORT_MS).unref()
  })
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context?: AppLoadContext },
): void {
  // An answer of 404 or 403 is no fault, and a visitor who left needs none.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  logFault(context?.requestId, error)
}
