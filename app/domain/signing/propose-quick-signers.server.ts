import { eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import { proposeSigners } from './propose-signers.server.ts'
import { isSameAddress } from './signer.policy.ts'
import type { SignerInput } from './signing.schema.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'id' | 'municipalityId' | 'contacts'>

/** The two who sign when an employer signs its own draft at once: whoever asks, then the city's desk. Null when others would. */
export async function proposeQuickSigners(
  ctx: Context<Employer | Desk>,
  agreement: Agreement,
): Promise<SignerInput[] | null> {
  if (ctx.actor.kind !== 'employer') return null
  const proposed = await proposeSigners(ctx, agreement)
  const [own] = await ctx.db.select({ email: users.email }).from(users).where(eq(users.id, ctx.actor.userId))
  const [first, second, ...more] = proposed
  const isOwn = first !== undefined && isSameAddress(first.email, own!.email)
  const isQuick = isOwn && second?.name === null && more.length === 0
  return isQuick ? proposed : null
}
