import { and, asc, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/** Why an agreement was handed back, and who of the side that wrote it would have signed; null when it has moved on since. For the worker. */
export async function findHandedBack(ctx: Context<System>, { agreementId }: { agreementId: string }) {
  const [handedBack] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      reason: sql<string>`${agreements.handedBackReason}`,
      drafter: agreements.drafter,
      deskName: municipalities.deskName,
    })
    .from(agreements)
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(and(eq(agreements.id, agreementId), eq(agreements.status, 'draft'), isNotNull(agreements.handedBackReason)))
  if (!handedBack) return null
  const { deskName, ...rest } = handedBack
  const readers = await ctx.db
    .select({ name: sql<string>`coalesce(${agreementSigners.name}, ${deskName})`, email: agreementSigners.email })
    .from(agreementSigners)
    .where(
      and(
        eq(agreementSigners.agreementId, agreementId),
        eq(agreementSigners.party, handedBack.drafter),
        ne(agreementSigners.status, 'delegated'),
      ),
    )
    .orderBy(asc(agreementSigners.turn))
  return { ...rest, readers }
}
