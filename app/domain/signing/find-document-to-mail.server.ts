import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import { agreementDocuments, agreementSigners, signatures } from '#db/schema/signing.ts'

/** A document and one of its signers, for the worker to mail it to; null when that person is no longer there. */
export async function findDocumentToMail(
  ctx: Context<System>,
  { documentId, signatureId }: { documentId: string; signatureId: string },
) {
  const [found] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      bytes: agreementDocuments.bytes,
      time: agreementDocuments.time,
      code: agreementDocuments.code,
      language: agreementTemplates.language,
      signer: {
        signerId: signatures.signerId,
        userId: signatures.userId,
        party: signatures.party,
        name: signatures.signedName,
        // Who of the desk signed, rather than the desk.
        email: sql<string | null>`coalesce(${users.email}, ${agreementSigners.email})`,
      },
    })
    .from(agreementDocuments)
    .innerJoin(agreements, eq(agreements.id, agreementDocuments.agreementId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .innerJoin(signatures, eq(signatures.agreementId, agreementDocuments.agreementId))
    .innerJoin(agreementSigners, eq(agreementSigners.id, signatures.signerId))
    .leftJoin(users, eq(users.id, signatures.userId))
    .where(and(eq(agreementDocuments.id, documentId), eq(signatures.id, signatureId), isNull(users.disabledAt)))
  // Who has no address and signed on paper gets it from the desk.
  if (!found?.signer.email) return null
  return { ...found, signer: { ...found.signer, email: found.signer.email } }
}
