import { and, desc, eq, gt } from 'drizzle-orm'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { wrongCodes } from '#db/schema/signing.ts'
import { BLOCK_MINUTES, CODE_TRIES } from './signing-code.ts'

const BLOCK_MS = BLOCK_MINUTES * 60_000

export type CodeBlock = {
  triesLeft: number
  /** Until when nothing can be typed; 'for-good' for a personal link, null when it can. */
  blockedUntil: Date | 'for-good' | null
}

/** How many codes this actor can still type: by this link, or logged in within the last quarter of an hour. */
export async function findCodeBlock(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId }: { agreementId: string },
): Promise<CodeBlock> {
  const { actor } = ctx
  const wrong = await ctx.db
    .select({ at: wrongCodes.at })
    .from(wrongCodes)
    .where(
      and(
        eq(wrongCodes.agreementId, agreementId),
        actor.kind === 'signer'
          ? eq(wrongCodes.linkId, actor.linkId)
          : and(eq(wrongCodes.userId, actor.userId), gt(wrongCodes.at, new Date(ctx.now.getTime() - BLOCK_MS))),
      ),
    )
    .orderBy(desc(wrongCodes.at))
    .limit(CODE_TRIES)
  const triesLeft = CODE_TRIES - wrong.length
  if (triesLeft > 0) return { triesLeft, blockedUntil: null }
  if (actor.kind === 'signer') return { triesLeft, blockedUntil: 'for-good' }
  return { triesLeft, blockedUntil: new Date(wrong[0]!.at.getTime() + BLOCK_MS) }
}
