import { eq } from 'drizzle-orm'
import { findSignerUsers } from '#app/domain/agreements/find-signer-users.server.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { isSameAddress } from './signer.policy.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'employerId' | 'municipalityId'>
type Asked = { party: SigningParty; name: string | null; email: string | null }

/**
 * Refuses to have somebody sign for one side who logs in for the other, or reads the desk's mail: with one hand under both, an
 * agreement binds nobody. At the field `path`.
 */
export async function refuseOtherSide(
  ctx: Context,
  agreement: Agreement,
  asked: readonly Asked[],
  { path }: { path: string },
): Promise<void> {
  const named = asked.filter(({ name, email }) => name !== null && email !== null)
  if (named.length === 0) return
  const turned = named.map(({ party, email }) => ({
    party: party === 'employer' ? ('municipality' as const) : ('employer' as const),
    email,
  }))
  const users = await findSignerUsers(ctx, agreement, turned)
  const [municipality] = await ctx.db
    .select({ deskEmail: municipalities.deskEmail })
    .from(municipalities)
    .where(eq(municipalities.id, agreement.municipalityId))
  const other = named.find(
    ({ party, email }) =>
      users.has(email!.toLowerCase()) || (party === 'employer' && isSameAddress(email, municipality!.deskEmail)),
  )
  if (other) {
    throw new Refusal('invalid', 'They are of the other side', [
      { path, message: 'other-side', params: { name: other.name! } },
    ])
  }
}
