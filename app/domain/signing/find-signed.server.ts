import { eq, sql } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreementEvents, agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { signatures } from '#db/schema/signing.ts'
import { standingOf, type DocumentStanding } from './agreement-document.ts'

/** A signature, and how its agreement stands. `standing`: null unless it was the last. */
export type FoundSigned = {
  agreementId: string
  reference: string
  employerName: string
  /** Of the text that is signed. */
  language: string
  startsOn: string
  signedName: string
  signedAt: Date
  standing: DocumentStanding | null
}

/** What is told about a signature. For the worker. */
export async function findSigned(
  ctx: Context<System>,
  { signatureId }: { signatureId: string },
): Promise<FoundSigned | null> {
  const [signed] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      employerName: employers.name,
      language: agreementTemplates.language,
      signedName: signatures.signedName,
      signedAt: signatures.signedAt,
      // Of signatures at the same time only the chain knows which came last: it came into force upon that.
      isLast: sql<boolean>`exists (
        select from ${agreementEvents} signed
        join ${agreementEvents} next on next.agreement_id = signed.agreement_id and next.seq = signed.seq + 1
        where signed.agreement_id = ${agreements.id} and signed.name = 'signed' and next.name = 'came-into-force'
          and signed.body::json->'data'->>'signatureId' = ${signatures.id}::text)`,
    })
    .from(signatures)
    .innerJoin(agreements, eq(agreements.id, signatures.agreementId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(eq(signatures.id, signatureId))
  if (!signed) return null
  const { status, endsOn, isLast, ...rest } = signed
  const { startsOn } = rest
  return { ...rest, standing: isLast ? standingOf({ status, startsOn, endsOn }, dayOf(ctx.now)) : null }
}
