import { asc, eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import type { DeskWork, DeskWorkKind } from './desk-work.ts'
import { openDeskWork } from './open-desk-work.server.ts'

/** What waits longest, first; of one kind or of all. `limit` items from `offset`. */
export async function listDeskWork(
  ctx: Context<Desk>,
  { kind, offset = 0, limit = 50 }: { kind?: DeskWorkKind; offset?: number; limit?: number } = {},
): Promise<DeskWork[]> {
  const work = openDeskWork(ctx)
  return ctx.db
    .select()
    .from(work)
    .where(kind ? eq(work.kind, kind) : undefined)
    .orderBy(asc(work.since), asc(work.id))
    .offset(offset)
    .limit(limit)
}
