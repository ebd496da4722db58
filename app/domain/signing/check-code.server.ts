import { and, eq } from 'drizzle-orm'
import { timingSafeEqual } from 'node:crypto'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signingCodes, signingRequests } from '#db/schema/signing.ts'
import { hashCode } from './hash-code.server.ts'
import { refuseBlocked } from './refuse-blocked.server.ts'
import { CODE_MINUTES, isCodeFresh } from './signing-code.ts'
import { signingRequestsOf } from './signing-requests-of.server.ts'

/** A code that is nobody's: it counts against who typed it, also when all else of the request is undone. */
export class WrongCode extends Refusal {
  constructor() {
    super('invalid', 'The code is wrong', [{ path: 'code', message: 'code-wrong' }])
  }
}

type Typed = { agreementId: string; contentHash: string; code: string }

/**
 * What was asked for and agreed to by whoever holds this code, for this very text, and when the code was made. Refuses a wrong
 * code, one that is too old, and any when too many were wrong before. Under the caller's lock on the agreement, so that two
 * guesses at once are counted one after the other.
 */
export async function checkCode(ctx: Context<Employer | Desk | Signer>, { agreementId, contentHash, code }: Typed) {
  await refuseBlocked(ctx, { agreementId })
  const made = await ctx.db
    .select({ request: signingRequests, code: signingCodes })
    .from(signingRequests)
    .innerJoin(signingCodes, eq(signingCodes.requestId, signingRequests.id))
    .where(and(signingRequestsOf(ctx.actor, agreementId), eq(signingRequests.contentHash, contentHash)))
  const matching = made.filter(({ code: { salt, hash } }) => isSame(hashCode(salt, code), hash))
  const fresh = matching.find(({ code: { sentAt } }) => isCodeFresh(sentAt, ctx.now))
  if (fresh) return { request: fresh.request, sentAt: fresh.code.sentAt }
  if (matching.length === 0) throw new WrongCode()
  throw new Refusal('invalid', 'The code is too old', [
    { path: 'code', message: 'code-expired', params: { minutes: CODE_MINUTES } },
  ])
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
