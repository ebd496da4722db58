import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { unlessSilent } from '#db/client.ts'
import { isDatabaseAway } from '#db/lost-connections.ts'
import { withoutValues } from '#db/without-values.ts'
import { formOf } from './form-of.server.ts'

/** In seconds: a database that fell over is back within that, and nobody has to hurry. */
export const AWAY_RETRY_AFTER = 60

/** What the page of an outage is made of: what was sent, to be sent again. Null when nothing was. */
export type Away = { refusal: 'away'; sent: SentForm | null }
export type SentForm = { fields: [name: string, value: string][]; hadFile: boolean }

/** Does `work`; when the database cannot be reached meanwhile, throws a 503 page that keeps what was sent. */
export async function orAway<R>(args: LoaderFunctionArgs | ActionFunctionArgs, work: () => Promise<R>): Promise<R> {
  try {
    return await unlessSilent(work)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    // No stack: where in our code it was noticed says nothing.
    console.error(args.context.requestId, `The database cannot be reached: ${String(withoutValues(error))}`)
    const away: Away = { refusal: 'away', sent: await sentWith(args.request) }
    throw data(away, { status: 503, headers: { 'Retry-After': String(AWAY_RETRY_AFTER) } })
  }
}

async function sentWith(request: Request): Promise<SentForm | null> {
  if (request.method !== 'POST') return null
  // A form that cannot be read was no form.
  const sent = await formOf(request).catch(() => null)
  if (!sent) return null
  const entries = [...sent]
  return {
    fields: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])),
    hadFile: entries.some(([, value]) => typeof value !== 'string'),
  }
}
