import { redirect } from '@remix-run/node'
import type { Context, Desk } from '#app/domain/context.ts'
import { isDeskWorkKind, type DeskWorkKind } from '#app/domain/desk/desk-work.ts'
import { nextDeskWork } from '#app/domain/desk/next-desk-work.server.ts'
import { redirectWith, type Flash } from '#app/http/flash.server.ts'
import { listAddress, workAddress } from './work-address.ts'

/** After a decision: the item that waits next longest, or the (empty) list. `undo`: the interest that can be opened again. */
export async function toNextItem(
  ctx: Context<Desk>,
  request: Request,
  { said, params, undo }: { said: string; params?: Flash['params']; undo?: string },
): Promise<Response> {
  const to = new URL(await nextAddress(ctx, request), request.url)
  if (undo) to.searchParams.set('heropen', undo)
  return redirectWith(to.pathname + to.search, said, params)
}

/** Leaves the item as it is and goes on. */
export async function skipItem(ctx: Context<Desk>, request: Request): Promise<Response> {
  return redirect(await nextAddress(ctx, request))
}

/** The filter that was on when the item was opened from the list. */
export function filterOf(request: Request): DeskWorkKind | null {
  const kind = new URL(request.url).searchParams.get('soort')
  return isDeskWorkKind(kind) ? kind : null
}

async function nextAddress(ctx: Context<Desk>, request: Request): Promise<string> {
  const filter = filterOf(request)
  const since = new Date(new URL(request.url).searchParams.get('sinds') ?? '')
  const next = await nextDeskWork(ctx, {
    kind: filter ?? undefined,
    after: Number.isNaN(since.getTime()) ? undefined : since,
  })
  return next ? workAddress(next, filter) : listAddress(filter)
}
