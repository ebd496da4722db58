import { and, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import type { Context, Signer } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/**
 * What the version that took the place of theirs asks of who came by a personal link: found by their address. `not-yet`: their turn
 * is to come. Null when there is none.
 */
export type NewerVersion =
  { state: 'being-written' | 'not-asked' | 'not-yet' } | { state: 'asked'; signerId: string } | null

export async function findNewerVersion(ctx: Context<Signer>): Promise<NewerVersion> {
  const [own] = await ctx.db
    .select({ email: agreementSigners.email, reference: agreements.reference, edition: agreements.edition })
    .from(agreementSigners)
    .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
    .where(eq(agreementSigners.id, ctx.actor.signerId))
  if (!own?.email) return null
  const [newest] = await ctx.db
    .select({ id: agreements.id, status: agreements.status })
    .from(agreements)
    .where(
      and(
        eq(agreements.reference, own.reference),
        gt(agreements.edition, own.edition),
        ne(agreements.status, 'withdrawn'),
      ),
    )
    .orderBy(desc(agreements.edition))
    .limit(1)
  if (!newest) return null
  if (newest.status === 'draft') return { state: 'being-written' }
  const [signer] = await ctx.db
    .select({ id: agreementSigners.id, invitedAt: agreementSigners.invitedAt })
    .from(agreementSigners)
    .where(
      and(
        eq(agreementSigners.agreementId, newest.id),
        eq(sql`lower(${agreementSigners.email})`, own.email.toLowerCase()),
        isNotNull(agreementSigners.name),
        ne(agreementSigners.status, 'delegated'),
      ),
    )
  if (!signer) return { state: 'not-asked' }
  return signer.invitedAt ? { state: 'asked', signerId: signer.id } : { state: 'not-yet' }
}
