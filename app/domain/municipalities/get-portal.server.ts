import { asc, eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Database } from '#db/client.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** Whose portal this is: the municipality that a visitor calls, and the labour-market region whose vacancies are shown. */
export type Portal = { municipalityId: string; municipality: string; regionId: string; desk: Desk }
export type Desk = { name: string; phone: string }

/** Nearly every public page shows it, and it changes once in years: a change may take so long to show. */
const KEPT_MS = 60_000
const kept = new WeakMap<Database, { wanted: string; portal: Portal; readAt: number }>()

/** Of PORTAL_MUNICIPALITY ("utrecht" unless set); another one when that is not there. As it was at most a minute ago. */
export async function getPortal(ctx: Context): Promise<Portal> {
  const wanted = process.env.PORTAL_MUNICIPALITY ?? 'utrecht'
  const last = kept.get(ctx.db)
  const age = last ? ctx.now.getTime() - last.readAt : Infinity
  if (last?.wanted === wanted && age >= 0 && age < KEPT_MS) return last.portal
  const portal = await readPortal(ctx, wanted)
  kept.set(ctx.db, { wanted, portal, readAt: ctx.now.getTime() })
  return portal
}

async function readPortal(ctx: Context, wanted: string): Promise<Portal> {
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
