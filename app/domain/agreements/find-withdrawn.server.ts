import { and, eq } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'

/** What is told about an agreement that was withdrawn; null when it was not. For the worker. */
export async function findWithdrawn(ctx: Context<System>, { agreementId }: { agreementId: string }) {
  const [withdrawn] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      employerName: employers.name,
      /** Of its text. */
      language: agreementTemplates.language,
      reason: agreements.withdrawReason,
    })
    .from(agreements)
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(and(eq(agreements.id, agreementId), eq(agreements.status, 'withdrawn')))
  return withdrawn ?? null
}
