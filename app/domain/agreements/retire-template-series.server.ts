import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { retiredTemplates } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayPublishTemplate } from './agreement.policy.ts'
import { getAgreementTemplate } from './get-agreement-template.server.ts'

/** Nothing new is drafted from the series of this text any more. What was drafted from it goes on. Twice is once. */
export async function retireTemplateSeries(ctx: Context<Desk>, { templateId }: { templateId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { municipalityId, slug } = await getAgreementTemplate(ctx, { templateId })
    authorize(mayPublishTemplate(ctx.actor, municipalityId), 'retire an agreement template here')
    const retired = await ctx.db
      .insert(retiredTemplates)
      .values({ municipalityId, slug, retiredAt: ctx.now })
      .onConflictDoNothing()
      .returning({ slug: retiredTemplates.slug })
    if (retired.length > 0) await recordAudit(ctx, { name: 'agreement.template-retired', slug })
  })
}
