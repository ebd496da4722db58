import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assess } from './assess.ts'
import { nearMissOf } from './changes.ts'
import { getOpenVacancy } from './get-open-vacancy.server.ts'
import { toMatchableProfile } from './matchable.ts'
import { readOwnRegion } from './own-region.server.ts'
import { stillOpen, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'

/** One person of the own caseload beside one open vacancy, and the change between them; null when it is not just one. */
export async function getNearMiss(
  ctx: Context<Werkmatcher>,
  { profileId, vacancyId }: { profileId: string | undefined; vacancyId: string | undefined },
) {
  const regionId = await readOwnRegion(ctx)
  const [profile, vacancy, rules, work] = await Promise.all([
    getProfile(ctx, { profileId }),
    getOpenVacancy(ctx, { vacancyId }),
    readMatchRules(ctx, ctx.actor),
    vacancyPool(ctx, { regionId }),
  ])
  const person = toMatchableProfile(profile)
  const nearMiss = nearMissOf(assess(stillOpen(work, vacancy.id).vacancy, person, rules), person)
  return { profile: { id: profile.id, reference: profile.reference }, vacancy, nearMiss }
}
