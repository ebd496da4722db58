import { sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { unlessSilent } from '#db/client.ts'
import { pingSearch } from '#search/client.ts'

export type Health = { status: 'ok' | 'failing'; postgres: 'ok' | 'failing'; search: 'ok' | 'failing' }

/** Asks both servers a real question. Without search the portal still works, but its operator wants to know. */
export async function checkHealth(ctx: Context): Promise<Health> {
  const [postgres, search] = await Promise.all([
    unlessSilent(async () => ctx.db.execute(sql`select 1`)).then(
      () => 'ok' as const,
      () => 'failing' as const,
    ),
    pingSearch().then(
      () => 'ok' as const,
      () => 'failing' as const,
    ),
  ])
  return { status: postgres === 'ok' && search === 'ok' ? 'ok' : 'failing', postgres, search }
}
