import { desc, eq, sql } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { prepared } from '#db/prepared.ts'
import { matchWeights } from '#db/schema/matching.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import type { MatchRules } from './match-rules.ts'
import { DEFAULT_WEIGHTS } from './weights.ts'

/** By what this municipality matches today. */
export async function readMatchRules(
  ctx: Context,
  { municipalityId }: { municipalityId: string },
): Promise<MatchRules> {
  const [found] = await lastRules(ctx.db).execute({ municipalityId })
  if (!found) throw new Error(`Municipality ${municipalityId} is gone`)
  const { schoolRegion, weights } = found
  // A criterion that came after the desk last chose has the points of its default.
  return { today: dayOf(ctx.now), weights: { ...DEFAULT_WEIGHTS, ...weights }, schoolRegion }
}

const lastRules = prepared((db) =>
  db
    .select({ schoolRegion: municipalities.schoolRegion, weights: matchWeights.weights })
    .from(municipalities)
    .leftJoin(matchWeights, eq(matchWeights.municipalityId, municipalities.id))
    .where(eq(municipalities.id, sql.placeholder('municipalityId')))
    .orderBy(desc(matchWeights.version))
    .limit(1)
    .prepare('match_rules'),
)
