import { eq } from 'drizzle-orm'
import type { Context, Person } from '#app/domain/context.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** The labour-market region of the actor's municipality, as a subquery to compare `regionId` with. */
export function ownRegion(ctx: Context<Person>) {
  return ctx.db
    .select({ regionId: municipalities.regionId })
    .from(municipalities)
    .where(eq(municipalities.id, ctx.actor.municipalityId))
}

/** The same, read. */
export async function readOwnRegion(ctx: Context<Person>): Promise<string> {
  const [row] = await ownRegion(ctx)
  if (!row) throw new Error(`Municipality ${ctx.actor.municipalityId} is gone`)
  return row.regionId
}
