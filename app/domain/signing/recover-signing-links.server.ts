import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { canBeSigned, isKept, AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import type { Context } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { sendNewLink } from './send-new-link.server.ts'

const MOST = 10
const ALIVE = AGREEMENT_STATUSES.filter((status) => canBeSigned(status) || isKept(status))

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
        inArray(agreements.status, ALIVE),
      ),
    )
    .orderBy(desc(agreementSigners.invitedAt))
    .limit(MOST)
  for (const signer of asked) await sendNewLink(ctx, signer)
}
