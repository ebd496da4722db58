import { desc, eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { agreementTemplates } from '#db/schema/agreements.ts'

/** The newest version of each text of one's own municipality. */
export async function listAgreementTemplates(ctx: Context<Employer | Desk>) {
  return ctx.db
    .selectDistinctOn([agreementTemplates.slug], {
      id: agreementTemplates.id,
      slug: agreementTemplates.slug,
      title: agreementTemplates.title,
      version: agreementTemplates.version,
    })
    .from(agreementTemplates)
    .where(eq(agreementTemplates.municipalityId, ctx.actor.municipalityId))
    .orderBy(agreementTemplates.slug, desc(agreementTemplates.version))
}
