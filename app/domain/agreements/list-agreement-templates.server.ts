import { and, desc, eq, notExists, sql } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { agreementTemplates, retiredTemplates } from '#db/schema/agreements.ts'
import { TEMPLATE_KINDS } from './agreement-template.ts'

/**
 * The texts of one's own municipality that an agreement can be drafted from: the newest version of each that is not retired.
 * Dutch before English, and then by kind.
 */
export async function listAgreementTemplates(ctx: Context<Employer | Desk>) {
  const offered = await ctx.db
    .selectDistinctOn([agreementTemplates.slug], {
      id: agreementTemplates.id,
      slug: agreementTemplates.slug,
      title: agreementTemplates.title,
      version: agreementTemplates.version,
      language: agreementTemplates.language,
      kind: agreementTemplates.kind,
      term: agreementTemplates.term,
    })
    .from(agreementTemplates)
    .where(
      and(
        eq(agreementTemplates.municipalityId, ctx.actor.municipalityId),
        notExists(
          ctx.db
            .select({ one: sql`1` })
            .from(retiredTemplates)
            .where(
              and(
                eq(retiredTemplates.municipalityId, agreementTemplates.municipalityId),
                eq(retiredTemplates.slug, agreementTemplates.slug),
              ),
            ),
        ),
      ),
    )
    .orderBy(agreementTemplates.slug, desc(agreementTemplates.version))
  return offered.sort(
    (a, b) =>
      b.language.localeCompare(a.language) ||
      TEMPLATE_KINDS.indexOf(a.kind) - TEMPLATE_KINDS.indexOf(b.kind) ||
      a.title.localeCompare(b.title),
  )
}
