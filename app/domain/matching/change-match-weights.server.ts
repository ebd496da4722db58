import { desc, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { matchWeights } from '#db/schema/matching.ts'
import { inTransaction } from '#db/transaction.ts'
import { CRITERIA, type Weights } from './weights.ts'

/**
 * Gives the criteria other points from now on, in the desk's own municipality. `version`: the one that was on the screen, 0
 * for the points that a municipality starts with. Earlier ones stay; what was explained before keeps its own points.
 */
export async function changeMatchWeights(
  ctx: Context<Desk>,
  { version, weights, reason }: { version: number; weights: Weights; reason: string },
): Promise<number> {
  const { municipalityId, userId } = ctx.actor
  return inTransaction(ctx, async (ctx) => {
    const [now] = await ctx.db
      .select({ version: matchWeights.version, weights: matchWeights.weights })
      .from(matchWeights)
      .where(eq(matchWeights.municipalityId, municipalityId))
      .orderBy(desc(matchWeights.version))
      .limit(1)
    const current = now?.version ?? 0
    if (current !== version) throw new Refusal('conflict', `The points are at version ${current}, not ${version}`)
    if (now && CRITERIA.every((criterion) => now.weights[criterion] === weights[criterion])) {
      throw new Refusal('invalid', 'Nothing was changed', [{ path: 'weights', message: 'weights.same' }])
    }
    const [made] = await ctx.db
      .insert(matchWeights)
      .values({ municipalityId, version: version + 1, weights, reason, changedBy: userId, createdAt: ctx.now })
      // The index on versions decides between two at the same moment.
      .onConflictDoNothing()
      .returning({ version: matchWeights.version })
    if (!made) throw new Refusal('conflict', 'Somebody else changed the points at this moment')
    await recordAudit(ctx, { name: 'match-weights.changed', municipalityId, version: made.version, reason })
    return made.version
  })
}
