import { eq } from 'drizzle-orm'
import { mayOfferAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { canChange, type SigningOrder } from '#app/domain/agreements/agreement.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { inTransaction } from '#db/transaction.ts'
import { replaceSigners } from './replace-signers.server.ts'
import type { SignerInput } from './signing.schema.ts'

type ChooseSignersInput = {
  agreementId: string
  signingOrder: SigningOrder
  /** In the order in which they sign. */
  signers: readonly SignerInput[]
}

/** Keeps with a draft who will be asked to sign it, and asks nobody yet. Returns them with the desk's own address filled in. */
export async function chooseSigners(
  ctx: Context<Employer | Desk>,
  { agreementId, signingOrder, signers }: ChooseSignersInput,
): Promise<SignerInput[]> {
  return inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayOfferAgreement(ctx.actor, agreement), 'choose who signs this agreement')
    if (!canChange(agreement.status)) throw new Refusal('conflict', `A ${agreement.status} agreement stands still`)
    const [municipality] = await ctx.db
      .select({ deskEmail: municipalities.deskEmail })
      .from(municipalities)
      .where(eq(municipalities.id, agreement.municipalityId))
    const chosen = signers.map((signer) =>
      signer.name === null ? { ...signer, email: municipality!.deskEmail } : signer,
    )
    await replaceSigners(ctx, agreement, chosen)
    await ctx.db.update(agreements).set({ signingOrder, changedAt: ctx.now }).where(eq(agreements.id, agreementId))
    await recordAudit(ctx, { name: 'agreement.signers-chosen', agreementId })
    return chosen
  })
}
