import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import { signatures } from '#db/schema/signing.ts'

/** Why an agreement was handed back, and who signed it; null when it has moved on since. For the worker. */
export async function findHandedBack(ctx: Context<System>, { agreementId }: { agreementId: string }) {
  const [handedBack] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      reason: sql<string>`${agreements.handedBackReason}`,
      signer: { name: users.name, email: users.email },
    })
    .from(agreements)
    .innerJoin(
      signatures,
      and(
        eq(signatures.agreementId, agreements.id),
        eq(signatures.edition, sql`${agreements.edition} - 1`),
        eq(signatures.party, 'employer'),
      ),
    )
    .innerJoin(users, eq(users.id, signatures.userId))
    .where(and(eq(agreements.id, agreementId), eq(agreements.status, 'draft'), isNotNull(agreements.handedBackReason)))
  return handedBack ?? null
}
