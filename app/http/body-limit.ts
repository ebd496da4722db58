import type { RequestHandler } from 'express'
import { sendPlainPage } from './plain-page.tsx'

const MEGABYTE = 1024 * 1024

type BodyLimit = {
  bytes: number
  /** Addresses that may be sent more. */
  uploads?: readonly { path: RegExp; bytes: number }[]
}

/** Refuses a body that is too large before a byte of it is read; browsers always announce the length of a form. */
export function bodyLimit({ bytes, uploads = [] }: BodyLimit): RequestHandler {
  return (request, response, next) => {
    const most = uploads.find(({ path }) => path.test(request.path))?.bytes ?? bytes
    const length = request.get('content-length')
    if (length === undefined && request.get('transfer-encoding') !== undefined)
      return sendPlainPage(response, 411, 'length')
    if (Number(length ?? 0) > most) return sendPlainPage(response, 413, 'large', { megabytes: most / MEGABYTE })
    next()
  }
}
