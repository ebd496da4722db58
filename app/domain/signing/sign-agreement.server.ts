import { eq } from 'drizzle-orm'
import { canBecome } from '#app/domain/agreements/agreement.ts'
import { maySignAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { contentOfAgreement } from '#app/domain/agreements/content-of-agreement.server.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { hasSigned, recordSignature } from './record-signature.server.ts'
import type { SignInput } from './signing.schema.ts'

/**
 * The employer signs. The same person signing the same text again is one signature; a colleague, or another text
 * (`contentHash`), is a conflict and nothing is signed. The lock on the agreement makes two at once come one after the other.
 */
export async function signAgreement(ctx: Context<Employer>, input: SignInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, input.agreementId)
    authorize(maySignAgreement(ctx.actor, agreement), 'sign this agreement')
    if (await hasSigned(ctx, agreement, { party: 'employer', contentHash: input.contentHash })) return
    if (!canBecome(agreement.status, 'partly-signed')) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be signed`)
    }
    const sealed = await contentOfAgreement(ctx, agreement)
    if (sealed.content.pledges.length === 0) throw new Refusal('conflict', 'There is no pledge in it yet')
    if (agreement.endsOn < dayOf(ctx.now)) throw new Refusal('conflict', 'Its last day has passed')

    const signatureId = await recordSignature(ctx, agreement, { party: 'employer', sealed, input })
    await ctx.db
      .update(agreements)
      .set({
        status: 'partly-signed',
        handedBackReason: null,
        version: agreement.version + 1,
        changedAt: ctx.now,
      })
      .where(eq(agreements.id, agreement.id))
    await recordAudit(ctx, {
      name: 'agreement.signed',
      agreementId: agreement.id,
      contentHash: sealed.contentHash,
    })
    await enqueue(ctx, { name: 'mail-agreement-signed', signatureId })
  })
}
