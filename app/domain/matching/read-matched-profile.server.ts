import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { firmProfile, toMatchableProfile } from './matchable.ts'

/** A profile of the own caseload, active or not, as matching reads it; who has withdrawn has no matches. */
export async function readMatchedProfile(ctx: Context<Werkmatcher>, { profileId }: { profileId: string | undefined }) {
  const row = await getProfile(ctx, { profileId })
  if (row.status === 'withdrawn') throw new Refusal('not-found', 'A withdrawn profile has no matches')
  const profile = toMatchableProfile(row)
  return { id: row.id, row, profile, firm: firmProfile(profile) }
}
