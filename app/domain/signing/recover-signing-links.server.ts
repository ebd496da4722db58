import { and, desc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { AGREEMENT_STATUSES, canBeSigned, KEPT_STATUSES } from '#app/domain/agreements/agreement.ts'
import type { Context } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { sendNewLink } from './send-new-link.server.ts'

const MOST = 10

/** Mails whoever has this address a new link for all that they are asked to sign or have signed. The answer is the same when nobody has it. */
export async function recoverSigningLinks(ctx: Context, { email }: { email: string }): Promise<void> {
  const asked = await ctx.db
    .select({ signerId: agreementSigners.id })
    .from(agreementSigners)
    .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
    .where(
      and(
        eq(sql`lower(${agreementSigners.email})`, email.toLowerCase()),
        isNotNull(agreementSigners.invitedAt),
        inArray(agreementSigners.status, ['waiting', 'signed', 'refused']),
        // Who signed keeps what they signed, also when it holds no more.
        or(
          and(eq(agreementSigners.status, 'signed'), ne(agreements.status, 'draft')),
          inArray(agreements.status, AGREEMENT_STATUSES.filter(canBeSigned)),
          inArray(agreements.status, KEPT_STATUSES),
        ),
      ),
    )
    .orderBy(desc(agreementSigners.invitedAt))
    .limit(MOST)
  for (const signer of asked) await sendNewLink(ctx, signer)
}
