import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Context, Visitor } from '#app/domain/context.ts'
import { Refusal, type RefusalKind } from '#app/domain/refusal.ts'
import { unlessSilent } from '#db/client.ts'
import { isDatabaseAway } from '#db/lost-connections.ts'
import { withoutValues } from '#db/without-values.ts'
import { contextFor } from '../acting-as.server.ts'
import { logFault } from '../log-fault.server.ts'
import { AWAY_RETRY_AFTER } from '../or-away.server.ts'
import { API_VERSION, ApiProblem, problemOf, PROBLEMS, type ProblemDetail, type ProblemName } from './problem.ts'
import { issueParts } from './problem-parts.ts'

/** One question to the API. Its cookies are not looked at: a program shows a key, or is nobody. */
export type Call = {
  args: LoaderFunctionArgs | ActionFunctionArgs
  request: Request
  params: Record<string, string | undefined>
  url: URL
  ctx: Context<Visitor>
}

/** What an address can do. What a method answers becomes JSON. */
export type Endpoint = {
  GET?: (call: Call) => unknown
  POST?: (call: Call) => unknown
  /** Instead of a refusal of the method. */
  other?: (call: Call) => unknown
  /** Any website may read the answers in its visitors' browsers. */
  open?: boolean
  contentType?: string
}

/** Loader and action of every address of the API: the only place where its answers, errors included, are made. */
export async function answerApi(args: LoaderFunctionArgs | ActionFunctionArgs, endpoint: Endpoint): Promise<Response> {
  const { request, params } = args
  const url = new URL(request.url)
  const headers = new Headers({ 'API-Version': API_VERSION })
  if (endpoint.open) openTo(headers)
  try {
    if (url.pathname.endsWith('/'))
      throw new ApiProblem('niet-gevonden', { detail: 'Laat de schuine streep aan het eind weg.' })
    if (request.method === 'OPTIONS') {
      headers.set('Allow', allowed(endpoint))
      return new Response(null, { status: 204, headers })
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const work = (method === 'GET' || method === 'POST' ? endpoint[method] : undefined) ?? endpoint.other
    if (!work) {
      const detail = `Op dit adres kan: ${allowed(endpoint)}.`
      throw new ApiProblem('methode-bestaat-niet', { detail }, { Allow: allowed(endpoint) })
    }
    const ctx = contextFor(args, { kind: 'visitor' })
    const answer = await unlessSilent(async () => work({ args, request, params, url, ctx }))
    headers.set('Content-Type', endpoint.contentType ?? 'application/json; charset=utf-8')
    return new Response(JSON.stringify(answer), { headers })
  } catch (error) {
    const { problem, said, headers: more } = toProblem(error, args.context.requestId)
    for (const [name, value] of Object.entries(more)) headers.set(name, value)
    headers.set('Content-Type', 'application/problem+json; charset=utf-8')
    const body = problemOf(problem, { url, requestId: args.context.requestId }, said)
    return new Response(JSON.stringify(body), { status: PROBLEMS[problem].status, headers })
  }
}

function openTo(headers: Headers): void {
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
  headers.set('Access-Control-Expose-Headers', 'API-Version, Retry-After')
}

function allowed({ GET, POST }: Endpoint): string {
  return [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST'] : []), 'OPTIONS'].join(', ')
}

const REFUSED: Record<RefusalKind, { problem: ProblemName; detail: string }> = {
  'not-found': { problem: 'niet-gevonden', detail: 'Dit bestaat niet, of niet voor u.' },
  forbidden: { problem: 'geen-toegang', detail: 'De persoon van deze sleutel mag dit niet zien.' },
  conflict: { problem: 'is-veranderd', detail: 'Vraag opnieuw hoe het er nu voor staat.' },
  invalid: { problem: 'ongeldige-invoer', detail: 'Kijk bij “errors” wat er mis is en wat wel goed is.' },
}

function toProblem(error: unknown, requestId: string): Pick<ApiProblem, 'problem' | 'said' | 'headers'> {
  if (error instanceof ApiProblem) return error
  if (error instanceof Refusal) {
    const { problem, detail } = REFUSED[error.kind]
    const said: ProblemDetail = error.issues.length > 0 ? { detail, errors: issueParts(error.issues) } : { detail }
    return { problem, said, headers: {} }
  }
  if (isDatabaseAway(error)) {
    console.error(requestId, `The database cannot be reached: ${String(withoutValues(error))}`)
    const detail = `Probeer het over ${AWAY_RETRY_AFTER} seconden opnieuw.`
    return { problem: 'niet-bereikbaar', said: { detail }, headers: { 'Retry-After': String(AWAY_RETRY_AFTER) } }
  }
  logFault(requestId, error)
  return { problem: 'storing', said: { detail: 'Probeer het later opnieuw, of noem ons het requestId.' }, headers: {} }
}
