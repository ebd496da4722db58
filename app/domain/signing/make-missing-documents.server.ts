import { and, eq, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { mayMakeDocument } from '#app/domain/agreements/agreement.policy.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreementDocuments, signatures } from '#db/schema/signing.ts'
import { askForDocument } from './ask-for-document.server.ts'

/**
 * Leaves a job for every edition that both sides signed and that has no document yet, or with `confirmed` none whose time is
 * confirmed: of before there were documents, or of jobs that gave up because there was no key or no time stamp for long.
 * Answers how many.
 */
export async function makeMissingDocuments(
  ctx: Context<System>,
  { confirmed }: { confirmed: boolean },
): Promise<number> {
  authorize(mayMakeDocument(ctx.actor), 'make documents')
  const byEmployer = alias(signatures, 'by_employer')
  const missing = await ctx.db
    .select({ agreementId: signatures.agreementId, edition: signatures.edition })
    .from(signatures)
    .innerJoin(
      byEmployer,
      and(
        eq(byEmployer.agreementId, signatures.agreementId),
        eq(byEmployer.edition, signatures.edition),
        eq(byEmployer.party, 'employer'),
      ),
    )
    .where(
      and(
        eq(signatures.party, 'municipality'),
        notExists(
          ctx.db
            .select({ one: sql`1` })
            .from(agreementDocuments)
            .where(
              and(
                eq(agreementDocuments.agreementId, signatures.agreementId),
                eq(agreementDocuments.edition, signatures.edition),
                confirmed ? eq(agreementDocuments.time, 'confirmed') : undefined,
              ),
            ),
        ),
      ),
    )
  for (const signed of missing) await askForDocument(ctx, signed)
  return missing.length
}
