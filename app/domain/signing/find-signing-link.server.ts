import { and, desc, eq, isNotNull, ne, or, sql } from 'drizzle-orm'
import type { Context, Signer } from '#app/domain/context.ts'
import { hashSecret } from '#app/domain/people/hash-secret.server.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners, signingLinks } from '#db/schema/signing.ts'

export type FoundSigningLink =
  | {
      state: 'open' | 'expired' | 'blocked'
      actor: Signer
      reference: string
      /** It was offered again after this link was sent. */
      isChanged: boolean
    }
  | {
      /**
       * `passed-on`: somebody else signs in their place. `changing`: the text was taken back to be changed. `not-asked`: it was
       * changed, and others sign it now.
       */
      state: 'passed-on' | 'changing' | 'not-asked' | 'withdrawn'
      actor: null
      reference: string
    }

/**
 * Whose personal link this is and whether it still opens anything; null when nobody has it. Checked against its row at every
 * request. When the offer was taken back and made again it is of whoever signs with the address that it went to.
 */
export async function findSigningLink(ctx: Context, { token }: { token: string }): Promise<FoundSigningLink | null> {
  const [found] = await ctx.db
    .select({
      link: signingLinks,
      agreement: agreements,
      signer: { id: agreementSigners.id, status: agreementSigners.status },
    })
    .from(signingLinks)
    .innerJoin(agreements, eq(agreements.id, signingLinks.agreementId))
    .leftJoin(
      agreementSigners,
      and(
        eq(agreementSigners.agreementId, agreements.id),
        isNotNull(agreementSigners.name),
        or(
          eq(agreementSigners.id, signingLinks.signerId),
          and(
            sql`${signingLinks.signerId} is null and lower(${agreementSigners.email}) = ${signingLinks.sentTo}`,
            ne(agreementSigners.status, 'delegated'),
          ),
        ),
      ),
    )
    .where(eq(signingLinks.tokenHash, hashSecret(token)))
    .orderBy(desc(agreementSigners.invitedAt))
    .limit(1)
  if (!found) return null
  const { link, agreement, signer } = found
  const { id: agreementId, reference, municipalityId, status, content, offeredAt } = agreement
  // Perhaps it went to the wrong address: whoever has it is told nothing of the text or of who signs.
  if (signer?.status === 'delegated') return { state: 'passed-on', actor: null, reference }
  if (status === 'draft') return { state: 'changing', actor: null, reference }
  // What it said when it was withdrawn was offered to nobody.
  if (content === null) return { state: 'withdrawn', actor: null, reference }
  if (signer === null) return { state: 'not-asked', actor: null, reference }
  return {
    state: link.blockedAt ? 'blocked' : link.expiresAt <= ctx.now ? 'expired' : 'open',
    actor: { kind: 'signer', signerId: signer.id, agreementId, municipalityId, linkId: link.id },
    reference,
    isChanged: offeredAt !== null && link.createdAt < offeredAt,
  }
}
