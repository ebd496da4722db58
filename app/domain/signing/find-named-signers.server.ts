import { and, asc, eq, isNotNull, ne } from 'drizzle-orm'
import { canStillBeSigned } from '#app/domain/agreements/agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/** Whom the desk asked to sign for an employer, in their order. For the worker; null when nobody can sign it any more. */
export async function findNamedSigners(ctx: Context<System>, { agreementId }: { agreementId: string }) {
  const [agreement] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      endsOn: agreements.endsOn,
      employerId: agreements.employerId,
      /** Of the text that is signed. */
      language: agreementTemplates.language,
    })
    .from(agreements)
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .where(eq(agreements.id, agreementId))
  if (!agreement || !canStillBeSigned(agreement, dayOf(ctx.now))) return null
  const signers = await ctx.db
    .select({ name: agreementSigners.name, userId: agreementSigners.userId })
    .from(agreementSigners)
    .where(
      and(
        eq(agreementSigners.agreementId, agreementId),
        eq(agreementSigners.party, 'employer'),
        ne(agreementSigners.status, 'delegated'),
        // Only the desk is asked without a name.
        isNotNull(agreementSigners.name),
      ),
    )
    .orderBy(asc(agreementSigners.turn), asc(agreementSigners.id))
  return {
    ...agreement,
    names: signers.map(({ name }) => name!),
    /** Who of them has an account. */
    userIds: signers.flatMap(({ userId }) => userId ?? []),
  }
}
