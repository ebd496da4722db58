import { eq } from 'drizzle-orm'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signingLinks, wrongCodes } from '#db/schema/signing.ts'
import { findCodeBlock } from './find-code-block.server.ts'
import { BLOCK_MINUTES } from './signing-code.ts'

/** Counts a wrong code and answers what to tell; with the last that is allowed the link is blocked, or who is logged in for a while. */
export async function recordWrongCode(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId, signerId }: { agreementId: string; signerId: string | null },
): Promise<Refusal> {
  const { actor } = ctx
  const who = actor.kind === 'signer' ? { linkId: actor.linkId } : { userId: actor.userId }
  await ctx.db.insert(wrongCodes).values({ agreementId, ...who, at: ctx.now })
  await recordAudit(ctx, { name: 'agreement.code-wrong', agreementId, signerId })
  const { triesLeft } = await findCodeBlock(ctx, { agreementId })
  if (triesLeft > 0) {
    return new Refusal('invalid', 'The code is wrong', [
      { path: 'code', message: triesLeft === 1 ? 'code-wrong-last' : 'code-wrong', params: { tries: triesLeft } },
    ])
  }
  if (actor.kind === 'signer') {
    await ctx.db.update(signingLinks).set({ blockedAt: ctx.now }).where(eq(signingLinks.id, actor.linkId))
  }
  if (signerId) await recordEvent(ctx, agreementId, { name: 'blocked', signerId })
  await recordAudit(ctx, { name: 'agreement.signer-blocked', agreementId, signerId })
  const message = actor.kind === 'signer' ? 'code-link-blocked' : 'code-blocked'
  return new Refusal('invalid', 'Too many wrong codes', [{ path: 'code', message, params: { minutes: BLOCK_MINUTES } }])
}
