import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Desk, Employer, Signer } from '#app/domain/context.ts'
import { signingRequests } from '#db/schema/signing.ts'

/** What this actor asked codes for in an agreement, by whichever of their links, in whichever browser. */
export function signingRequestsOf(actor: Employer | Desk | Signer, agreementId: string): SQL | undefined {
  return and(
    eq(signingRequests.agreementId, agreementId),
    actor.kind === 'signer'
      ? and(eq(signingRequests.signerId, actor.signerId), isNull(signingRequests.userId))
      : eq(signingRequests.userId, actor.userId),
  )
}
