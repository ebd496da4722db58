import { and, eq, isNull } from 'drizzle-orm'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { agreementSigners, signingLinks } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'

/** Writes down that this signer sees the text that they are asked to sign, the first time; and that this link of theirs was opened. */
export async function viewAgreement(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId, signerId }: { agreementId: string; signerId: string },
): Promise<void> {
  const { actor } = ctx
  if (actor.kind === 'signer') {
    await ctx.db
      .update(signingLinks)
      .set({ openedAt: ctx.now })
      .where(and(eq(signingLinks.id, actor.linkId), isNull(signingLinks.openedAt)))
  }
  const [signer] = await ctx.db.select().from(agreementSigners).where(eq(agreementSigners.id, signerId))
  if (!signer || signer.viewedAt) return
  await inTransaction(ctx, async (ctx) => {
    await lockAgreement(ctx, agreementId)
    const [first] = await ctx.db
      .update(agreementSigners)
      .set({ viewedAt: ctx.now })
      .where(and(eq(agreementSigners.id, signerId), isNull(agreementSigners.viewedAt)))
      .returning({ id: agreementSigners.id })
    if (!first) return
    await recordEvent(ctx, agreementId, { name: 'viewed', signerId })
    await recordAudit(ctx, { name: 'agreement.viewed', agreementId, signerId })
  })
}
