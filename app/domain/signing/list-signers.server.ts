import { asc, eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/** Who is asked to sign this agreement, in the order in which they do. The caller knows that it may be seen. */
export async function listSigners(ctx: Context, { agreementId }: { agreementId: string }) {
  return ctx.db
    .select()
    .from(agreementSigners)
    .where(eq(agreementSigners.agreementId, agreementId))
    .orderBy(asc(agreementSigners.turn), asc(agreementSigners.id))
}
