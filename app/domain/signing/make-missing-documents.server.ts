import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import { mayMakeDocument } from '#app/domain/agreements/agreement.policy.ts'
import { KEPT_STATUSES } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementDocuments } from '#db/schema/signing.ts'
import { askForDocument } from './ask-for-document.server.ts'

/**
 * Leaves a job for every agreement that came into force and that has no document yet, or with `confirmed` none whose time is
 * confirmed: of before there were documents, or of jobs that gave up because there was no key or no time stamp for long.
 * Answers how many.
 */
export async function makeMissingDocuments(
  ctx: Context<System>,
  { confirmed }: { confirmed: boolean },
): Promise<number> {
  authorize(mayMakeDocument(ctx.actor), 'make documents')
  const missing = await ctx.db
    .select({ agreementId: agreements.id })
    .from(agreements)
    .where(
      and(
        inArray(agreements.status, KEPT_STATUSES),
        notExists(
          ctx.db
            .select({ one: sql`1` })
            .from(agreementDocuments)
            .where(
              and(
                eq(agreementDocuments.agreementId, agreements.id),
                confirmed ? eq(agreementDocuments.time, 'confirmed') : undefined,
              ),
            ),
        ),
      ),
    )
  for (const agreement of missing) await askForDocument(ctx, agreement)
  return missing.length
}
