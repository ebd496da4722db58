import { and, desc, eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreementTemplates, retiredTemplates } from '#db/schema/agreements.ts'

/** One version of a text, which version of its series is the newest, and whether the series is retired. */
export async function getAgreementTemplate(ctx: Context<Desk>, { templateId }: { templateId: string }) {
  const [template] = isId(templateId)
    ? await ctx.db
        .select()
        .from(agreementTemplates)
        .where(
          and(eq(agreementTemplates.id, templateId), eq(agreementTemplates.municipalityId, ctx.actor.municipalityId)),
        )
    : []
  if (!template) throw new Refusal('not-found', 'No such template')
  const inSeries = and(
    eq(agreementTemplates.municipalityId, template.municipalityId),
    eq(agreementTemplates.slug, template.slug),
  )
  const [[newest], [retired]] = await Promise.all([
    ctx.db
      .select({ id: agreementTemplates.id, version: agreementTemplates.version })
      .from(agreementTemplates)
      .where(inSeries)
      .orderBy(desc(agreementTemplates.version))
      .limit(1),
    ctx.db
      .select({ at: retiredTemplates.retiredAt })
      .from(retiredTemplates)
      .where(
        and(eq(retiredTemplates.municipalityId, template.municipalityId), eq(retiredTemplates.slug, template.slug)),
      ),
  ])
  return { ...template, newest: newest!, retiredAt: retired?.at ?? null }
}
