import { asc, eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** Whose portal this is: the municipality that a visitor calls, and the labour-market region whose vacancies are shown. */
export type Portal = { municipalityId: string; municipality: string; regionId: string; desk: Desk }
export type Desk = { name: string; phone: string }

/** Of PORTAL_MUNICIPALITY ("utrecht" unless set); another one when that is not there. */
export async function getPortal(ctx: Context): Promise<Portal> {
  const wanted = process.env.PORTAL_MUNICIPALITY ?? 'utrecht'
  const [row] = await ctx.db
    .select({
      municipalityId: municipalities.id,
      municipality: municipalities.name,
      regionId: municipalities.regionId,
      deskName: municipalities.deskName,
      deskPhone: municipalities.deskPhone,
    })
    .from(municipalities)
    .orderBy(sql`${eq(municipalities.id, wanted)} desc`, asc(municipalities.id))
    .limit(1)
  if (!row) throw new Error('No municipality: they are made when the portal starts')
  const { deskName, deskPhone, ...portal } = row
  return { ...portal, desk: { name: deskName, phone: deskPhone } }
}
