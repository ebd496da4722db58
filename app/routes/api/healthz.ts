import type { LoaderFunctionArgs } from '@remix-run/node'
import { checkHealth } from '#app/domain/health/check-health.server.ts'
import { contextFor } from '#app/http/acting-as.server.ts'

/** For monitors: asks as nobody, since looking up a session would need the database that may be down. */
export async function loader(args: LoaderFunctionArgs) {
  const health = await checkHealth(contextFor(args, { kind: 'visitor' }))
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503 })
}
