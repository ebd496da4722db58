import { eq, type Placeholder } from 'drizzle-orm'
import type { Context, Person } from '#app/domain/context.ts'
import type { Database } from '#db/client.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** The labour-market region of the actor's municipality, as a subquery to compare `regionId` with. */
export function ownRegion(ctx: Context<Person>) {
  return regionOf(ctx.db, ctx.actor.municipalityId)
}

export function regionOf(db: Database, municipalityId: string | Placeholder) {
  return db
    .select({ regionId: municipalities.regionId })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
}

/** A municipality stays in its region for as long as a process lives. */
const regions = new WeakMap<Database, Map<string, string>>()

/** The same, read. */
export async function readOwnRegion(ctx: Context<Person>): Promise<string> {
  const { municipalityId } = ctx.actor
  const known = regions.get(ctx.db) ?? new Map<string, string>()
  regions.set(ctx.db, known)
  const regionId = known.get(municipalityId) ?? (await ownRegion(ctx))[0]?.regionId
  if (!regionId) throw new Error(`Municipality ${municipalityId} is gone`)
  known.set(municipalityId, regionId)
  return regionId
}
