import { eq, inArray } from 'drizzle-orm'
import { canBeSigned } from '#app/domain/agreements/agreement.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { enqueueEach } from '#app/domain/jobs/enqueue-each.server.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { listSigners } from './list-signers.server.ts'
import { isTurnOf } from './signer.ts'

/**
 * Asks everybody whose turn has come and who was not asked yet: all at once, or the next one. Not by mail who is doing this
 * here and now. Who signs on paper has no address: the desk hears of them, when their turn has just come (`tellsDesk`). Under the
 * caller's lock on the agreement.
 */
export async function inviteSigners(
  ctx: Context,
  { agreementId, tellsDesk = false }: { agreementId: string; tellsDesk?: boolean },
): Promise<void> {
  const [agreement] = await ctx.db
    .select({ status: agreements.status, signingOrder: agreements.signingOrder })
    .from(agreements)
    .where(eq(agreements.id, agreementId))
  if (!agreement || !canBeSigned(agreement.status)) return
  const signers = await listSigners(ctx, { agreementId })
  const turn = signers.filter((signer) => isTurnOf(signer, signers, agreement.signingOrder))
  if (tellsDesk) {
    const onPaper = turn.filter(({ name, email }) => name !== null && email === null)
    await enqueueEach(
      ctx,
      onPaper.map(({ id: signerId }) => ({ name: 'mail-paper-turn', signerId })),
    )
  }
  const next = turn.filter(({ invitedAt, email }) => invitedAt === null && email !== null)
  if (next.length === 0) return
  await ctx.db
    .update(agreementSigners)
    .set({ invitedAt: ctx.now })
    .where(
      inArray(
        agreementSigners.id,
        next.map(({ id }) => id),
      ),
    )
  for (const { id: signerId, userId } of next) {
    await recordEvent(ctx, agreementId, { name: 'invited', signerId })
    await recordAudit(ctx, { name: 'agreement.signer-invited', agreementId, signerId })
    const isHere = userId !== null && 'userId' in ctx.actor && ctx.actor.userId === userId
    if (!isHere) await enqueue(ctx, { name: 'mail-signing-link', kind: 'invitation', signerId, mailId: signerId })
  }
}
