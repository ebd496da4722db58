import { findKeyHolder } from '#app/domain/api-keys/find-key-holder.server.ts'
import type { Context, Person } from '#app/domain/context.ts'
import { contextFor } from '../acting-as.server.ts'
import { waitFor } from '../limit-rate.server.ts'
import type { Call } from './answer-api.server.ts'
import { ApiProblem } from './problem.ts'

const HOW = 'Geef een sleutel mee met de kop “Authorization: Bearer wb_…”. De werkgeversbalie maakt een sleutel voor u.'

/**
 * Does `work` as the person whose key this question shows, when that person is one of `kinds`. A session cookie does not
 * count: a page in somebody's browser could send it unasked.
 */
export async function asKeyHolder<K extends Person['kind'], R>(
  { args, request, ctx }: Call,
  kinds: readonly K[],
  work: (ctx: Context<Extract<Person, { kind: K }>>) => Promise<R>,
): Promise<R> {
  const header = request.headers.get('authorization')
  const key = /^Bearer +(\S{1,200})$/i.exec(header ?? '')?.[1]
  const found = key ? await findKeyHolder(ctx, { key }) : null
  if (!found) {
    const detail = header ? `Deze sleutel werkt niet, of niet meer. ${HOW}` : HOW
    const challenge = `Bearer realm="Werkbrug"${header ? ', error="invalid_token"' : ''}`
    throw new ApiProblem('sleutel-nodig', { detail }, { 'WWW-Authenticate': challenge })
  }
  const seconds = await waitFor('api-key', found.apiKeyId)
  if (seconds !== null) {
    const detail = `Met deze sleutel is te veel gevraagd. Probeer het over ${seconds} seconden opnieuw.`
    throw new ApiProblem('te-vaak', { detail }, { 'Retry-After': String(seconds) })
  }
  const { actor } = found
  if (!isOneOf(actor, kinds)) {
    throw new ApiProblem('geen-toegang', { detail: 'De persoon van deze sleutel mag dit niet zien.' })
  }
  return work(contextFor(args, actor))
}

function isOneOf<K extends Person['kind']>(actor: Person, kinds: readonly K[]): actor is Extract<Person, { kind: K }> {
  return (kinds as readonly string[]).includes(actor.kind)
}
