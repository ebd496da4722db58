import { eq } from 'drizzle-orm'
import { publishAgreementTemplate } from '#app/domain/agreements/publish-agreement-template.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreementTemplates } from '#db/schema/agreements.ts'
import { labourMarketRegions, municipalities } from '#db/schema/municipalities.ts'
import { inTransaction } from '#db/transaction.ts'
import { AGREEMENT_TEMPLATES } from './agreement-template.ts'

const REGION = { id: 'utrecht-midden', name: 'Utrecht-Midden' }

/** Codes of CBS. Desk addresses are reserved examples until a municipality fills in its own. */
const MUNICIPALITIES = [
  {
    id: 'utrecht',
    name: 'Utrecht',
    code: '0344',
    regionId: REGION.id,
    schoolRegion: 'middle' as const,
    deskName: 'Werkgeversbalie Utrecht',
    deskEmail: 'werkgeversbalie@utrecht.example',
    deskPhone: '030 555 01 44',
  },
  {
    id: 'stichtse-vecht',
    name: 'Stichtse Vecht',
    code: '1904',
    regionId: REGION.id,
    schoolRegion: 'middle' as const,
    deskName: 'Werkgeversbalie Stichtse Vecht',
    deskEmail: 'werkgeversbalie@stichtsevecht.example',
    deskPhone: '0346 555 190',
  },
]

/**
 * The region, the municipalities that this portal serves, and the agreement texts that they start with, with or without a demo.
 * Safe to repeat; what a municipality changed since stays changed.
 */
export async function ensureMunicipalities(ctx: Context<System>): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.insert(labourMarketRegions).values(REGION).onConflictDoNothing()
    await ctx.db.insert(municipalities).values(MUNICIPALITIES).onConflictDoNothing()
    for (const { id: municipalityId } of MUNICIPALITIES) {
      const known = await ctx.db
        .selectDistinct({ slug: agreementTemplates.slug })
        .from(agreementTemplates)
        .where(eq(agreementTemplates.municipalityId, municipalityId))
      for (const template of AGREEMENT_TEMPLATES) {
        if (known.some(({ slug }) => slug === template.slug)) continue
        await publishAgreementTemplate(ctx, { ...template, municipalityId })
      }
    }
  })
}
