import { and, eq, getTableColumns } from 'drizzle-orm'
import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { users } from '#db/schema/people.ts'
import { assess } from './assess.ts'
import { changeFor, nearMissOf } from './changes.ts'
import { misses } from './fits.ts'
import { getOpenVacancy } from './get-open-vacancy.server.ts'
import { nearestFirst } from './list-near-misses-for-profile.server.ts'
import { pageOf } from './match-page.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from './matchable.ts'
import { readMatchRules } from './read-match-rules.server.ts'

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
  const rows = await ctx.db
    .select({ profile: getTableColumns(candidateProfiles), werkmatcherName: users.name })
    .from(candidateProfiles)
    .innerJoin(users, eq(users.id, candidateProfiles.werkmatcherId))
    .where(and(eq(candidateProfiles.status, 'active'), eq(candidateProfiles.municipalityId, ctx.actor.municipalityId)))
  const near = rows
    .flatMap(({ profile, werkmatcherName }) => {
      const person = toMatchableProfile(profile)
      if (changeFor(misses(firm, firmProfile(person), rules)) === null) return []
      const assessment = assess(asked, person, rules)
      const nearMiss = nearMissOf(assessment, person)
      const referenceHere = referenceForVacancy({ profileId: profile.id, vacancyId: vacancy.id })
      return nearMiss ? [{ profile, werkmatcherName, referenceHere, assessment, nearMiss }] : []
    })
    .sort((a, b) => nearestFirst(a, b) || a.referenceHere.localeCompare(b.referenceHere))
  const { shown, ...paging } = pageOf(near, { page })
  return {
    vacancy,
    nearMisses: shown.map(({ profile, werkmatcherName, ...match }) =>
      mayKeep(ctx.actor, profile)
        ? { kind: 'own' as const, ...match, profileId: profile.id, reference: profile.reference }
        : { kind: 'colleague' as const, ...match, werkmatcherName },
    ),
    ...paging,
  }
}
