import { and, eq, inArray } from 'drizzle-orm'
import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { users } from '#db/schema/people.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { changeFor, nearMissOf, type NearMiss } from './changes.ts'
import { misses } from './fits.ts'
import { getOpenVacancy } from './get-open-vacancy.server.ts'
import { nearestFirst } from './list-near-misses-for-profile.server.ts'
import { pageOf } from './match-page.ts'
import { firmVacancy, toMatchableVacancy } from './matchable.ts'
import { profilePool } from './pool/profile-pool.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'

export type NearProfile = { referenceHere: string; assessment: Assessment; nearMiss: NearMiss } & (
  | { kind: 'own'; profileId: string; reference: string }
  /** A colleague's: enough to walk over and ask, and nothing that leads to the profile. */
  | { kind: 'colleague'; werkmatcherName: string }
)

/**
 * The active profiles of the municipality that one change of a vacancy keeps from it, the smallest change first. As with
 * matches only the own caseload can be opened; of a colleague's there is the name of the werkmatcher to ask.
 */
export async function listNearMissesForVacancy(
  ctx: Context<Werkmatcher>,
  { vacancyId, page }: { vacancyId: string | undefined; page?: number },
) {
  const { facts, ...vacancy } = await getOpenVacancy(ctx, { vacancyId })
  const asked = toMatchableVacancy(facts)
  const firm = firmVacancy(asked)
  const rules = await readMatchRules(ctx, ctx.actor)
  const { municipalityId } = ctx.actor
  const pool = await profilePool(ctx, { municipalityId })
  const near = [...pool.rows()]
    .flatMap((row) => {
      if (changeFor(misses(firm, row.firm, rules)) === null) return []
      const assessment = assess(asked, row.profile, rules)
      const nearMiss = nearMissOf(assessment, row.profile)
      if (!nearMiss) return []
      const referenceHere = referenceForVacancy({ profileId: row.id, vacancyId: vacancy.id })
      return [{ id: row.id, introduced: row.introduced, referenceHere, assessment, nearMiss }]
    })
    .sort((a, b) => nearestFirst(a, b) || a.introduced - b.introduced || a.referenceHere.localeCompare(b.referenceHere))
  const { shown, ...paging } = pageOf(near, { page })
  const keepers = await readKeepers(
    ctx,
    shown.map(({ id }) => id),
  )
  return {
    vacancy,
    nearMisses: shown.flatMap(({ id, referenceHere, assessment, nearMiss }): NearProfile[] => {
      const kept = keepers.get(id)
      if (!kept) return []
      const match = { referenceHere, assessment, nearMiss }
      return mayKeep(ctx.actor, kept)
        ? [{ kind: 'own', ...match, profileId: id, reference: kept.reference }]
        : [{ kind: 'colleague', ...match, werkmatcherName: kept.werkmatcherName }]
    }),
    ...paging,
  }
}

/** Whose each profile is, read again at the last moment: who withdrew meanwhile is left out. */
async function readKeepers(ctx: Context, ids: readonly string[]) {
  const { id, reference, werkmatcherId, municipalityId, status } = candidateProfiles
  const rows = await ctx.db
    .select({ id, reference, werkmatcherId, municipalityId, werkmatcherName: users.name })
    .from(candidateProfiles)
    .innerJoin(users, eq(users.id, werkmatcherId))
    .where(and(inArray(id, [...ids]), eq(status, 'active')))
  return new Map(rows.map((row) => [row.id, row]))
}
