import type { RequestHandler } from 'express'
import { sendPlainPage } from './plain-page.ts'

/** Refuses a body that is too large before a byte of it is read; browsers always announce the length of a form. */
export function bodyLimit({ bytes }: { bytes: number }): RequestHandler {
  return (request, response, next) => {
    const length = request.get('content-length')
    if (length === undefined && request.get('transfer-encoding') !== undefined)
      return sendPlainPage(response, 411, 'length')
    if (Number(length ?? 0) > bytes) return sendPlainPage(response, 413, 'large')
    next()
  }
}
