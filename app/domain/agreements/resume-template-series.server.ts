import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { retiredTemplates } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayPublishTemplate } from './agreement.policy.ts'
import { getAgreementTemplate } from './get-agreement-template.server.ts'

/** The series of this text is offered again. Twice is once. */
export async function resumeTemplateSeries(ctx: Context<Desk>, { templateId }: { templateId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { municipalityId, slug } = await getAgreementTemplate(ctx, { templateId })
    authorize(mayPublishTemplate(ctx.actor, municipalityId), 'offer an agreement template here')
    const resumed = await ctx.db
      .delete(retiredTemplates)
      .where(and(eq(retiredTemplates.municipalityId, municipalityId), eq(retiredTemplates.slug, slug)))
      .returning({ slug: retiredTemplates.slug })
    if (resumed.length > 0) await recordAudit(ctx, { name: 'agreement.template-resumed', slug })
  })
}
