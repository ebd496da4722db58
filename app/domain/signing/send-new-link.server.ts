import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'

/** Between one new link and the next, to the same signer. */
const LINK_PAUSE_MS = 60_000

/**
 * Has a new personal link mailed to this signer's own address. Nothing happens when the last one was asked for just now, or when
 * they no longer sign: whoever asks is told the same.
 */
export async function sendNewLink(ctx: Context, { signerId }: { signerId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({ agreementId: agreements.id })
      .from(agreementSigners)
      .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
      .where(eq(agreementSigners.id, signerId))
      .for('update', { of: agreements })
    if (!found) return
    const { agreementId } = found
    const [signer] = await ctx.db.select().from(agreementSigners).where(eq(agreementSigners.id, signerId))
    const { name, email, status, linkAskedAt } = signer!
    const isJustAsked = linkAskedAt !== null && ctx.now.getTime() - linkAskedAt.getTime() < LINK_PAUSE_MS
    if (name === null || email === null || status === 'delegated' || isJustAsked) return
    await ctx.db.update(agreementSigners).set({ linkAskedAt: ctx.now }).where(eq(agreementSigners.id, signerId))
    await recordEvent(ctx, agreementId, { name: 'link-renewed', signerId })
    await recordAudit(ctx, { name: 'agreement.link-renewed', agreementId, signerId })
    await enqueue(ctx, { name: 'mail-signing-link', kind: 'renewal', signerId, mailId: randomUUID() })
  })
}
