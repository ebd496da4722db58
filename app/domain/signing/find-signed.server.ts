import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { signatures } from '#db/schema/signing.ts'

/** What both sides are told about a signature, and whom to tell: whoever signed for the employer, and the desk. For the worker. */
export async function findSigned(ctx: Context<System>, { signatureId }: { signatureId: string }) {
  const employerSignature = alias(signatures, 'employer_signature')
  const [signed] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      employerName: employers.name,
      party: signatures.party,
      signedName: signatures.signedName,
      signedAt: signatures.signedAt,
      employerSigner: { name: users.name, email: users.email },
      deskEmail: municipalities.deskEmail,
    })
    .from(signatures)
    .innerJoin(agreements, eq(agreements.id, signatures.agreementId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .innerJoin(
      employerSignature,
      and(
        eq(employerSignature.agreementId, signatures.agreementId),
        eq(employerSignature.edition, signatures.edition),
        eq(employerSignature.party, 'employer'),
      ),
    )
    .innerJoin(users, eq(users.id, employerSignature.userId))
    .where(eq(signatures.id, signatureId))
  return signed ?? null
}
