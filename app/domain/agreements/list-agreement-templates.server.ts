import { and, desc, eq, notExists, sql } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { agreementTemplates, retiredTemplates } from '#db/schema/agreements.ts'

/** The texts of one's own municipality that an agreement can be drafted from: the newest version of each that is not retired. */
export async function listAgreementTemplates(ctx: Context<Employer | Desk>) {
  return ctx.db
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
}
