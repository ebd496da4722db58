import { and, count, desc, eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { agreements, agreementTemplates, retiredTemplates } from '#db/schema/agreements.ts'
import { TEMPLATE_KINDS, type TemplateKind, type TemplateTerm } from './agreement-template.ts'

export type TemplateSeries = {
  slug: string
  /** Of its newest version. */
  title: string
  language: string
  kind: TemplateKind
  term: TemplateTerm
  retiredAt: Date | null
  /** The newest first; `agreements` were drafted from it, in whatever state they are. */
  versions: { id: string; version: number; publishedAt: Date; agreements: number }[]
}

/** Every text of the desk's municipality with its versions, by kind. */
export async function listTemplateSeries(ctx: Context<Desk>): Promise<TemplateSeries[]> {
  const rows = await ctx.db
    .select({
      id: agreementTemplates.id,
      slug: agreementTemplates.slug,
      version: agreementTemplates.version,
      title: agreementTemplates.title,
      language: agreementTemplates.language,
      kind: agreementTemplates.kind,
      term: agreementTemplates.term,
      publishedAt: agreementTemplates.publishedAt,
      retiredAt: retiredTemplates.retiredAt,
      agreements: count(agreements.id),
    })
    .from(agreementTemplates)
    .leftJoin(agreements, eq(agreements.templateId, agreementTemplates.id))
    .leftJoin(
      retiredTemplates,
      and(
        eq(retiredTemplates.municipalityId, agreementTemplates.municipalityId),
        eq(retiredTemplates.slug, agreementTemplates.slug),
      ),
    )
    .where(eq(agreementTemplates.municipalityId, ctx.actor.municipalityId))
    .groupBy(agreementTemplates.id, retiredTemplates.retiredAt)
    .orderBy(desc(agreementTemplates.version))
  const series = new Map<string, TemplateSeries>()
  for (const { id, version, publishedAt, agreements, ...facts } of rows) {
    const one = series.get(facts.slug) ?? { ...facts, versions: [] }
    one.versions.push({ id, version, publishedAt, agreements })
    series.set(facts.slug, one)
  }
  const order = ({ kind }: TemplateSeries) => TEMPLATE_KINDS.indexOf(kind)
  return [...series.values()].sort(
    (a, b) =>
      Number(a.retiredAt !== null) - Number(b.retiredAt !== null) ||
      order(a) - order(b) ||
      b.language.localeCompare(a.language) ||
      a.title.localeCompare(b.title),
  )
}
