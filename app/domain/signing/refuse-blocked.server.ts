import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { findCodeBlock } from './find-code-block.server.ts'
import { BLOCK_MINUTES } from './signing-code.ts'

/** Refuses whoever typed too many wrong codes; the page says how to go on. Answers how many tries are left. */
export async function refuseBlocked(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId }: { agreementId: string },
): Promise<{ triesLeft: number }> {
  const { triesLeft, blockedUntil } = await findCodeBlock(ctx, { agreementId })
  if (blockedUntil === null) return { triesLeft }
  const message = blockedUntil === 'for-good' ? 'code-link-blocked' : 'code-blocked'
  throw new Refusal('invalid', 'Too many wrong codes', [{ path: 'code', message, params: { minutes: BLOCK_MINUTES } }])
}
