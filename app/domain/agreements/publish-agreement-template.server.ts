import { and, eq, max } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreementTemplates } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayPublishTemplate } from './agreement.policy.ts'
import type { AgreementTemplateInput } from './agreement.schema.ts'

/** Publishes a text as the next version under its slug; it never changes after this. Returns its id. */
export async function publishAgreementTemplate(
  ctx: Context,
  { municipalityId, ...template }: AgreementTemplateInput & { municipalityId: string },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    authorize(mayPublishTemplate(ctx.actor, municipalityId), 'publish an agreement template here')
    // Held, so that two who publish at once get two numbers.
    const [municipality] = await ctx.db
      .select({ id: municipalities.id })
      .from(municipalities)
      .where(eq(municipalities.id, municipalityId))
      .for('no key update')
    if (!municipality) throw new Refusal('not-found', 'No such municipality')
    const [newest] = await ctx.db
      .select({ version: max(agreementTemplates.version) })
      .from(agreementTemplates)
      .where(and(eq(agreementTemplates.municipalityId, municipalityId), eq(agreementTemplates.slug, template.slug)))
    const version = (newest?.version ?? 0) + 1
    const [published] = await ctx.db
      .insert(agreementTemplates)
      .values({ ...template, municipalityId, version, publishedAt: ctx.now })
      .returning({ id: agreementTemplates.id })
    const templateId = published!.id
    await recordAudit(ctx, { name: 'agreement.template-published', templateId, slug: template.slug, version })
    return templateId
  })
}
