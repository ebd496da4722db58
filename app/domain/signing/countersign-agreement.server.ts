import { eq } from 'drizzle-orm'
import { canBecome } from '#app/domain/agreements/agreement.ts'
import { mayCountersignAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { contentOfAgreement } from '#app/domain/agreements/content-of-agreement.server.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { askForDocument } from './ask-for-document.server.ts'
import { hasSigned, recordSignature } from './record-signature.server.ts'
import type { SignInput } from './signing.schema.ts'

/** The city signs exactly what the employer signed, and the agreement is in force. Twice by the same person is once. */
export async function countersignAgreement(ctx: Context<Desk>, input: SignInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, input.agreementId)
    authorize(mayCountersignAgreement(ctx.actor, agreement), 'countersign this agreement')
    if (await hasSigned(ctx, agreement, { party: 'municipality', contentHash: input.contentHash })) return
    if (!canBecome(agreement.status, 'in-force')) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be countersigned`)
    }
    if (agreement.endsOn < dayOf(ctx.now)) throw new Refusal('conflict', 'Its last day has passed')

    const sealed = await contentOfAgreement(ctx, agreement)
    const signatureId = await recordSignature(ctx, agreement, { party: 'municipality', sealed, input })
    await ctx.db
      .update(agreements)
      .set({ status: 'in-force', version: agreement.version + 1, changedAt: ctx.now })
      .where(eq(agreements.id, agreement.id))
    await recordAudit(ctx, {
      name: 'agreement.countersigned',
      agreementId: agreement.id,
      contentHash: sealed.contentHash,
    })
    await enqueue(ctx, { name: 'mail-agreement-signed', signatureId })
    await askForDocument(ctx, { agreementId: agreement.id, edition: agreement.edition })
  })
}
