import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/** Why an agreement was handed back, and who of the side that wrote it would have signed; null when it has moved on since. */
export async function findHandedBack(ctx: Context, { agreementId }: { agreementId: string }) {
  const [handedBack] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      reason: sql<string>`${agreements.handedBackReason}`,
      drafter: agreements.drafter,
      version: agreements.version,
      offeredById: agreements.offeredById,
      deskName: municipalities.deskName,
    })
    .from(agreements)
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(and(eq(agreements.id, agreementId), eq(agreements.status, 'draft'), isNotNull(agreements.handedBackReason)))
  if (!handedBack) return null
  const { deskName, offeredById, ...rest } = handedBack
  // Only who can log in: the draft is changed in the portal. The desk is told as one.
  const readers = await ctx.db
    .select({
      id: agreementSigners.id,
      name: sql<string>`coalesce(${agreementSigners.name}, ${deskName})`,
      email: sql<string>`${agreementSigners.email}`,
    })
    .from(agreementSigners)
    .where(
      and(
        eq(agreementSigners.agreementId, agreementId),
        eq(agreementSigners.party, handedBack.drafter),
        ne(agreementSigners.status, 'delegated'),
        isNotNull(agreementSigners.email),
        or(isNull(agreementSigners.name), isNotNull(agreementSigners.userId)),
      ),
    )
    .orderBy(asc(agreementSigners.turn))
  const [inviter] = await ctx.db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(and(eq(users.id, sql`${offeredById}`), isNull(users.disabledAt)))
  if (inviter && !readers.some(({ email }) => email.toLowerCase() === inviter.email.toLowerCase()))
    readers.push(inviter)
  return { ...rest, readers }
}
