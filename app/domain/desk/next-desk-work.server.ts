import { and, asc, eq, sql } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import type { DeskWork, DeskWorkKind } from './desk-work.ts'
import { openDeskWork } from './open-desk-work.server.ts'

/** The item that waits next longest after `after` (when the last one began to wait), or else the oldest; null when all is done. */
export async function nextDeskWork(
  ctx: Context<Desk>,
  { kind, after }: { kind?: DeskWorkKind; after?: Date } = {},
): Promise<DeskWork | null> {
  const work = openDeskWork(ctx)
  const first = async (from?: Date) => {
    const [item] = await ctx.db
      .select()
      .from(work)
      .where(
        and(
          kind ? eq(work.kind, kind) : undefined,
          from ? sql`${work.since} > ${from.toISOString()}::timestamptz` : undefined,
        ),
      )
      .orderBy(asc(work.since), asc(work.id))
      .limit(1)
    return item ?? null
  }
  return (after && (await first(after))) ?? (await first())
}
