import { and, desc, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreementTemplates } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { inTransaction } from '#db/transaction.ts'
import type { AgreementTemplateInput } from './agreement-template.schema.ts'
import { mayPublishTemplate } from './agreement.policy.ts'

type PublishInput = AgreementTemplateInput & {
  municipalityId: string
  /** The version that this one was written on, 0 for a new series; when another is newest meanwhile, that is a conflict. */
  after?: number
}

/**
 * Publishes a text as the next version under its slug; it never changes after this. All versions of a series are in one
 * language, of one kind and for one term: another is another series. Returns its id.
 */
export async function publishAgreementTemplate(
  ctx: Context,
  { municipalityId, after, ...template }: PublishInput,
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
      .select({
        version: agreementTemplates.version,
        language: agreementTemplates.language,
        kind: agreementTemplates.kind,
        term: agreementTemplates.term,
      })
      .from(agreementTemplates)
      .where(and(eq(agreementTemplates.municipalityId, municipalityId), eq(agreementTemplates.slug, template.slug)))
      .orderBy(desc(agreementTemplates.version))
      .limit(1)
    if (after === 0 && newest) {
      throw new Refusal('invalid', `There is a series ${template.slug} already`, [
        { path: 'title', message: 'template.title-taken' },
      ])
    }
    if (after !== undefined && after !== (newest?.version ?? 0)) {
      throw new Refusal('conflict', 'Somebody published a next version meanwhile')
    }
    for (const fact of ['language', 'kind', 'term'] as const) {
      if (newest && newest[fact] !== template[fact]) {
        throw new Refusal('invalid', `The ${fact} of a series does not change`, [
          { path: fact, message: 'not-allowed' },
        ])
      }
    }
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
