import type { RequestHandler, Response } from 'express'
import { randomUUID } from 'node:crypto'
import { API_PATH, API_VERSION, problemOf, PROBLEMS, type ProblemName } from './problem.ts'

/** Methods that reach an address, which then says what it takes. */
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Whether this is a question to the API, read as the router reads it: "/api/v1/../balie" is none. */
export function isApiUrl(originalUrl: string): boolean {
  const base = 'http://here'
  if (!URL.canParse(originalUrl, base)) return false
  const { pathname } = new URL(originalUrl, base)
  return pathname === API_PATH || pathname.startsWith(`${API_PATH}/`)
}

/** What never reaches a route of the API: methods that nobody knows, and the pages' own way of asking for data. */
export const apiOnly: RequestHandler = (request, response, next) => {
  if (!isApiUrl(request.originalUrl)) return next()
  if (!METHODS.includes(request.method)) return sendProblem(response, 'onbekende-methode', 'Gebruik GET of POST.')
  if (request.path.endsWith('.data')) return sendProblem(response, 'niet-gevonden', 'Dit adres is er niet.')
  next()
}

/** A "no" that is given before the portal itself is asked. */
export function sendProblem(response: Response, name: ProblemName, detail: string): void {
  const { req: request } = response
  const url = new URL(request.originalUrl, `${request.protocol}://${request.get('host') ?? 'localhost'}`)
  const requestId = (response.locals.requestId as string | undefined) ?? randomUUID()
  response
    .status(PROBLEMS[name].status)
    .set({
      'API-Version': API_VERSION,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
    })
    .send(JSON.stringify(problemOf(name, { url, requestId }, { detail })))
}
