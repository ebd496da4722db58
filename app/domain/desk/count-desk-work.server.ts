import { count } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { DESK_WORK_KINDS, type DeskWorkKind } from './desk-work.ts'
import { openDeskWork } from './open-desk-work.server.ts'

/** How much waits for the desk, per kind; zero where nothing does. */
export async function countDeskWork(ctx: Context<Desk>): Promise<Record<DeskWorkKind, number>> {
  const work = openDeskWork(ctx)
  const counted = await ctx.db.select({ kind: work.kind, count: count() }).from(work).groupBy(work.kind)
  const of = (kind: DeskWorkKind) => counted.find((row) => row.kind === kind)?.count ?? 0
  return Object.fromEntries(DESK_WORK_KINDS.map((kind) => [kind, of(kind)])) as Record<DeskWorkKind, number>
}
