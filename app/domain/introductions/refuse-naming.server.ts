import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { jobSeekers } from '#db/schema/candidates.ts'
import { withVault } from '#db/transaction.ts'
import { refuseIdentity } from './refuse-personal-data.ts'

/**
 * Holds the text of the field `path` against the person in the vault, and refuses it when it names them. Nobody sees the
 * name by this, and it is recorded like any other look.
 */
export async function refuseNaming(
  ctx: Context,
  { profileId, path, text }: { profileId: string; path: string; text: string },
): Promise<void> {
  await recordAudit(ctx, { name: 'job-seeker.looked-at', profileId, why: 'check-message' })
  const [person] = await withVault(ctx, (vault) =>
    vault
      .select({ name: jobSeekers.name, phone: jobSeekers.phone, email: jobSeekers.email })
      .from(jobSeekers)
      .where(eq(jobSeekers.profileId, profileId)),
  )
  if (person) refuseIdentity(path, text, person)
}
