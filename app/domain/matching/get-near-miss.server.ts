import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assess } from './assess.ts'
import { nearMissOf } from './changes.ts'
import { getOpenVacancy } from './get-open-vacancy.server.ts'
import { toMatchableProfile, toMatchableVacancy } from './matchable.ts'
import { readMatchRules } from './read-match-rules.server.ts'

/** One person of the own caseload beside one open vacancy, and the change between them; null when it is not just one. */
export async function getNearMiss(
  ctx: Context<Werkmatcher>,
  { profileId, vacancyId }: { profileId: string | undefined; vacancyId: string | undefined },
) {
  const profile = await getProfile(ctx, { profileId })
  const { facts, ...vacancy } = await getOpenVacancy(ctx, { vacancyId })
  const person = toMatchableProfile(profile)
  const rules = await readMatchRules(ctx, ctx.actor)
  const nearMiss = nearMissOf(assess(toMatchableVacancy(facts), person, rules), person)
  return { profile: { id: profile.id, reference: profile.reference }, vacancy, nearMiss }
}
