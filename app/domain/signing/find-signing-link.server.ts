import { and, desc, eq, isNotNull, ne, or, sql } from 'drizzle-orm'
import type { Context, Signer } from '#app/domain/context.ts'
import { hashSecret } from '#app/domain/people/hash-secret.server.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { agreementSigners, signingLinks } from '#db/schema/signing.ts'

/**
 * `language`: of the text, in which whoever holds the link is spoken to, whatever has become of it. `municipalityId`: whose desk
 * they can call about it.
 */
export type FoundSigningLink = { reference: string; language: string; municipalityId: string } & (
  | {
      state: 'open' | 'expired' | 'blocked'
      actor: Signer
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
    }
)

/**
 * Whose personal link this is and whether it still opens anything; null when nobody has it. Checked against its row at every
 * request. When the offer was taken back and made again it is of whoever signs with the address that it went to.
 */
export async function findSigningLink(ctx: Context, { token }: { token: string }): Promise<FoundSigningLink | null> {
  const [found] = await ctx.db
    .select({
      link: signingLinks,
      agreement: agreements,
      language: agreementTemplates.language,
      signer: { id: agreementSigners.id, status: agreementSigners.status },
    })
    .from(signingLinks)
    .innerJoin(agreements, eq(agreements.id, signingLinks.agreementId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
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
  const { link, agreement, language, signer } = found
  const { id: agreementId, municipalityId, status, content, offeredAt } = agreement
  const about = { reference: agreement.reference, language, municipalityId }
  // Perhaps it went to the wrong address: whoever has it is told nothing of the text or of who signs.
  if (signer?.status === 'delegated') return { state: 'passed-on', actor: null, ...about }
  if (status === 'draft') return { state: 'changing', actor: null, ...about }
  // What it said when it was withdrawn was offered to nobody.
  if (content === null) return { state: 'withdrawn', actor: null, ...about }
  if (signer === null) return { state: 'not-asked', actor: null, ...about }
  return {
    state: link.blockedAt ? 'blocked' : link.expiresAt <= ctx.now ? 'expired' : 'open',
    actor: { kind: 'signer', signerId: signer.id, agreementId, municipalityId, linkId: link.id },
    ...about,
    isChanged: offeredAt !== null && link.createdAt < offeredAt,
  }
}
