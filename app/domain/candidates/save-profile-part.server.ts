import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { nameOccupations } from '#app/domain/occupations/name-occupations.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import type { ProfilePart } from './candidate.ts'
import type { AnyPartValues, PartValues } from './candidate.schema.ts'
import { changeProfile } from './change-profile.server.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'
import { PART_FIELDS } from './profile-parts.ts'

/**
 * Sets one part of a profile, or with `values: null` says that it was asked and is not known. Either way it was talked
 * about today. Returns the new version; refuses with a conflict when `version` is not the one that is stored.
 */
export async function saveProfilePart<Part extends ProfilePart>(
  ctx: Context<Werkmatcher>,
  { profileId, version, part, values }: SaveProfilePartInput<Part>,
): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId, version })
    if (profile.status === 'withdrawn') throw new Refusal('conflict', 'A withdrawn profile stands still')
    if (values) await assertOccupations(ctx, values)
    const unknown = Object.fromEntries(PART_FIELDS[part].map((field) => [field, null]))
    const changed = await changeProfile(ctx, profile, {
      ...(values ?? unknown),
      confirmed: { ...profile.confirmed, [part]: dayOf(ctx.now) },
    })
    await recordAudit(ctx, { name: 'profile.changed', profileId, parts: [part] })
    return changed
  })
}

/** The form of a code says nothing of whether there is such an occupation. */
async function assertOccupations(ctx: Context, values: AnyPartValues): Promise<void> {
  if (!('occupations' in values) || !values.occupations) return
  const names = await nameOccupations(ctx, { codes: values.occupations })
  const unknown = values.occupations.findIndex((code) => !(code in names))
  if (unknown < 0) return
  const path = `occupations.${unknown}`
  throw new Refusal('invalid', 'No such occupation', [{ path, message: 'occupation-unknown' }])
}

export type SaveProfilePartInput<Part extends ProfilePart> = {
  profileId: string
  version: number
  part: Part
  values: PartValues[Part] | null
}
