import { eq } from 'drizzle-orm'
import { mayOfferAgreement } from '#app/domain/agreements/agreement.policy.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { proposeSigners } from './propose-signers.server.ts'
import type { SignerInput } from './signing.schema.ts'

/** Who would be asked to sign a draft, for whoever offers it to change. */
export async function getProposedSigners(
  ctx: Context<Employer | Desk>,
  { agreementId }: { agreementId: string },
): Promise<SignerInput[]> {
  const [agreement] = isId(agreementId)
    ? await ctx.db.select().from(agreements).where(eq(agreements.id, agreementId))
    : []
  if (!agreement || !mayOfferAgreement(ctx.actor, agreement)) throw new Refusal('not-found', 'No such agreement')
  return proposeSigners(ctx, agreement)
}
