import type { LoaderFunctionArgs } from '@remix-run/node'

/** For load balancers: no new visitors while stopping. */
export function loader({ context }: LoaderFunctionArgs) {
  return context.isStopping()
    ? Response.json({ status: 'stopping' }, { status: 503 })
    : Response.json({ status: 'ready' })
}
