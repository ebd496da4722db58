import { eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { pledges } from '#db/schema/agreements.ts'
import { pledgeProgress } from './pledge-progress.server.ts'

/** Whether for every pledge as many people started as were promised places. */
export async function isEveryPledgeKept(ctx: Context, { id }: { id: string }): Promise<boolean> {
  const { people } = pledgeProgress(ctx)
  const [kept] = await ctx.db
    .select({ all: sql<boolean>`coalesce(bool_and(coalesce(${people.placed}, 0) >= ${pledges.places}), false)` })
    .from(pledges)
    .leftJoin(people, eq(people.pledgeId, pledges.id))
    .where(eq(pledges.agreementId, id))
  return kept?.all ?? false
}
