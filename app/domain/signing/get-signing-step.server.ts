import { desc, eq, max } from 'drizzle-orm'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners, signatures, signingCodes, signingRequests } from '#db/schema/signing.ts'
import { findCodeBlock } from './find-code-block.server.ts'
import { isCodeFresh } from './signing-code.ts'
import { signingRequestsOf } from './signing-requests-of.server.ts'

/** After this, whoever comes back begins with the text again. */
const REMEMBERED_MS = 60 * 60_000

/**
 * How far this actor is with signing a text: what they typed before, in whichever browser; the code that is under way, if it is
 * for this text; and whether they can type one. The caller knows that the agreement may be seen.
 */
export async function getSigningStep(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId, contentHash }: { agreementId: string; contentHash: string },
) {
  const { actor } = ctx
  const [asked] = await ctx.db
    .select({
      request: signingRequests,
      sentAt: max(signingCodes.sentAt).mapWith(signingCodes.sentAt),
      signatureId: signatures.id,
    })
    .from(signingRequests)
    .leftJoin(signingCodes, eq(signingCodes.requestId, signingRequests.id))
    .leftJoin(signatures, eq(signatures.requestKey, signingRequests.requestKey))
    .where(signingRequestsOf(actor, agreementId))
    .groupBy(signingRequests.id, signatures.id)
    .orderBy(desc(signingRequests.askedAt))
    .limit(1)
  const [own] =
    actor.kind === 'signer'
      ? await ctx.db
          .select({ name: agreementSigners.name })
          .from(agreementSigners)
          .where(eq(agreementSigners.id, actor.signerId))
      : await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, actor.userId))
  const request = asked && ctx.now.getTime() - asked.request.askedAt.getTime() < REMEMBERED_MS ? asked.request : null
  const isUnderWay = request?.contentHash === contentHash && asked?.signatureId === null
  const { blockedUntil } = await findCodeBlock(ctx, { agreementId })
  return {
    signedName: asked?.request.signedName ?? own?.name ?? null,
    signedFunction: asked?.request.signedFunction ?? null,
    code:
      request && isUnderWay
        ? {
            requestKey: request.requestKey,
            email: request.email,
            isExpired: !isCodeFresh(asked?.sentAt ?? request.askedAt, ctx.now),
          }
        : null,
    blockedUntil,
  }
}
