import { eq, type Placeholder } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Database } from '#db/client.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** The labour-market region of a municipality, as a subquery to compare `regionId` with. */
export function regionOf(db: Database, municipalityId: string | Placeholder) {
  return db
    .select({ regionId: municipalities.regionId })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
}

/** A municipality stays in its region for as long as a process lives. */
const regions = new WeakMap<Database, Map<string, string>>()

/** The same, read; undefined when there is no such municipality. */
export async function readRegion(ctx: Context, municipalityId: string): Promise<string | undefined> {
  const known = regions.get(ctx.db) ?? new Map<string, string>()
  regions.set(ctx.db, known)
  const regionId = known.get(municipalityId) ?? (await regionOf(ctx.db, municipalityId))[0]?.regionId
  if (regionId) known.set(municipalityId, regionId)
  return regionId
}
