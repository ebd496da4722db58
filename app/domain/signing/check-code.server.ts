import { and, eq } from 'drizzle-orm'
import { timingSafeEqual } from 'node:crypto'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signingCodes, signingRequests } from '#db/schema/signing.ts'
import { hashCode } from './hash-code.server.ts'
import { isSameRequest } from './is-same-request.ts'
import { refuseBlocked } from './refuse-blocked.server.ts'
import { CODE_MINUTES, isCodeFresh } from './signing-code.ts'
import { signingRequestsOf } from './signing-requests-of.server.ts'

/** A code that is nobody's: it counts against who typed it, also when all else of the request is undone. */
export class WrongCode extends Refusal {
  constructor() {
    super('invalid', 'The code is wrong', [{ path: 'code', message: 'code-wrong' }])
  }
}

type Typed = Pick<
  typeof signingRequests.$inferSelect,
  'agreementId' | 'requestKey' | 'contentHash' | 'signedName' | 'signedFunction'
> & { signerId: string; code: string }

/**
 * What was asked for and agreed to under this key, and when the code for it was made. Only its own code fits: not one of another
 * text, signer or name. Conflict when nothing like it was agreed to; refuses a wrong code, one that is too old, and any when too
 * many were wrong before. Under the caller's lock on the agreement, so that two guesses at once are counted one after the other.
 */
export async function checkCode(ctx: Context<Employer | Desk | Signer>, { code, ...typed }: Typed) {
  await refuseBlocked(ctx, typed)
  const rows = await ctx.db
    .select({ request: signingRequests, made: signingCodes })
    .from(signingRequests)
    .leftJoin(signingCodes, eq(signingCodes.requestId, signingRequests.id))
    .where(and(signingRequestsOf(ctx.actor, typed.agreementId), eq(signingRequests.requestKey, typed.requestKey)))
  const request = rows[0]?.request
  // Of an own draft it was not known yet which signer that would be.
  if (!request || !isSameRequest(request, { ...typed, signerId: request.signerId && typed.signerId })) {
    throw new Refusal('conflict', 'This is not what was agreed to under this key')
  }
  const matching = rows.flatMap(({ made }) => (made && isSame(hashCode(made.salt, code), made.hash) ? [made] : []))
  const fresh = matching.find(({ sentAt }) => isCodeFresh(sentAt, ctx.now))
  if (fresh) return { request, sentAt: fresh.sentAt }
  if (matching.length === 0) throw new WrongCode()
  throw new Refusal('invalid', 'The code is too old', [
    { path: 'code', message: 'code-expired', params: { minutes: CODE_MINUTES } },
  ])
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
