import { and, asc, eq, isNotNull, ne, or, sql } from 'drizzle-orm'
import { isKept } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'

/** What is told about a signature, and to whom: those who were asked to sign, and the desk. For the worker. */
export async function findSigned(ctx: Context<System>, { signatureId }: { signatureId: string }) {
  const [signed] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      employerName: employers.name,
      language: agreementTemplates.language,
      party: signatures.party,
      signedName: signatures.signedName,
      signedAt: signatures.signedAt,
      isLast: sql<boolean>`not exists (select from ${signatures} later
        where later.agreement_id = ${agreements.id} and later.signed_at > ${signatures.signedAt})`,
      deskEmail: municipalities.deskEmail,
    })
    .from(signatures)
    .innerJoin(agreements, eq(agreements.id, signatures.agreementId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(eq(signatures.id, signatureId))
  if (!signed) return null
  const signers = await ctx.db
    .select({
      signerId: agreementSigners.id,
      userId: sql<string | null>`coalesce(${signatures.userId}, ${agreementSigners.userId})`,
      party: agreementSigners.party,
      name: sql<string>`coalesce(${signatures.signedName}, ${agreementSigners.name})`,
      email: agreementSigners.email,
    })
    .from(agreementSigners)
    .leftJoin(signatures, eq(signatures.signerId, agreementSigners.id))
    .where(
      and(
        eq(agreementSigners.agreementId, signed.agreementId),
        isNotNull(agreementSigners.name),
        ne(agreementSigners.status, 'delegated'),
        // Those who come later hear when it is their turn.
        or(isNotNull(agreementSigners.invitedAt), isNotNull(signatures.id)),
      ),
    )
    .orderBy(asc(agreementSigners.turn))
  const { status, isLast, ...rest } = signed
  return { ...rest, signers, isInForce: isLast && isKept(status) }
}
