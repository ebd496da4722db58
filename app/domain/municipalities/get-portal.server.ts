import { asc, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { prepared } from '#db/prepared.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { readRegion } from './region-of.server.ts'

/** Whose portal this is: the municipality that a visitor calls, and the labour-market region whose vacancies are shown. */
export type Portal = { municipalityId: string; municipality: string; regionId: string; desk: Desk }
export type Desk = { name: string; phone: string }

/** Of PORTAL_MUNICIPALITY ("utrecht" unless set); another one when that is not there. */
export async function getPortal(ctx: Context): Promise<Portal> {
  const [row] = await portalOf(ctx.db).execute({ wanted: wanted() })
  if (!row) throw new Error('No municipality: they are made when the portal starts')
  const { deskName, deskPhone, ...portal } = row
  return { ...portal, desk: { name: deskName, phone: deskPhone } }
}

/** The region alone, which nearly always needs no query. */
export async function getPortalRegion(ctx: Context): Promise<string> {
  return (await readRegion(ctx, wanted())) ?? (await getPortal(ctx)).regionId
}

const wanted = () => process.env.PORTAL_MUNICIPALITY ?? 'utrecht'

const portalOf = prepared((db) =>
  db
    .select({
      municipalityId: municipalities.id,
      municipality: municipalities.name,
      regionId: municipalities.regionId,
      deskName: municipalities.deskName,
      deskPhone: municipalities.deskPhone,
    })
    .from(municipalities)
    .orderBy(sql`${municipalities.id} = ${sql.placeholder('wanted')} desc`, asc(municipalities.id))
    .limit(1)
    .prepare('portal'),
)
