import type { Context, Person } from '#app/domain/context.ts'
import { readRegion, regionOf } from '#app/domain/municipalities/region-of.server.ts'

/** The labour-market region of the actor's municipality, as a subquery to compare `regionId` with. */
export function ownRegion(ctx: Context<Person>) {
  return regionOf(ctx.db, ctx.actor.municipalityId)
}

/** The same, read. */
export async function readOwnRegion(ctx: Context<Person>): Promise<string> {
  const { municipalityId } = ctx.actor
  const regionId = await readRegion(ctx, municipalityId)
  if (!regionId) throw new Error(`Municipality ${municipalityId} is gone`)
  return regionId
}
