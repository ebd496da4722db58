import { desc, eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { matchWeights } from '#db/schema/matching.ts'
import { users } from '#db/schema/people.ts'
import { DEFAULT_WEIGHTS } from './weights.ts'

/** The points that hold in the desk's municipality and how they came about, newest first; version 0 is where all start. */
export async function getMatchWeights(ctx: Context<Desk>) {
  const rows = await ctx.db
    .select({
      version: matchWeights.version,
      weights: matchWeights.weights,
      reason: matchWeights.reason,
      changedBy: users.name,
      createdAt: matchWeights.createdAt,
    })
    .from(matchWeights)
    .innerJoin(users, eq(users.id, matchWeights.changedBy))
    .where(eq(matchWeights.municipalityId, ctx.actor.municipalityId))
    .orderBy(desc(matchWeights.version))
    .limit(100)
  // A criterion that came after the desk last chose has the points of its default.
  const history = rows.map((row) => ({ ...row, weights: { ...DEFAULT_WEIGHTS, ...row.weights } }))
  return { version: history[0]?.version ?? 0, weights: history[0]?.weights ?? DEFAULT_WEIGHTS, history }
}
