import type { Context } from '#app/domain/context.ts'
import { labourMarketRegions, municipalities } from '#db/schema/municipalities.ts'
import { inTransaction } from '#db/transaction.ts'

const REGION = { id: 'utrecht-midden', name: 'Utrecht-Midden' }

/** Codes of CBS. Desk addresses are reserved examples until a municipality fills in its own. */
const MUNICIPALITIES = [
  {
    id: 'utrecht',
    name: 'Utrecht',
    code: '0344',
    regionId: REGION.id,
    deskName: 'Werkgeversdesk Utrecht',
    deskEmail: 'werkgeversdesk@utrecht.example',
    deskPhone: '030 555 01 44',
  },
  {
    id: 'stichtse-vecht',
    name: 'Stichtse Vecht',
    code: '1904',
    regionId: REGION.id,
    deskName: 'Werkgeversdesk Stichtse Vecht',
    deskEmail: 'werkgeversdesk@stichtsevecht.example',
    deskPhone: '0346 555 190',
  },
]

/** The region and the municipalities that this portal serves, with or without a demo. Safe to repeat; never overwrites. */
export async function ensureMunicipalities(ctx: Context): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.insert(labourMarketRegions).values(REGION).onConflictDoNothing()
    await ctx.db.insert(municipalities).values(MUNICIPALITIES).onConflictDoNothing()
  })
}
