import { asc } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** The municipalities that work with this portal and how to reach each one's desk, by name. */
export async function listMunicipalities(ctx: Context) {
  return ctx.db
    .select({
      id: municipalities.id,
      name: municipalities.name,
      deskName: municipalities.deskName,
      deskEmail: municipalities.deskEmail,
      deskPhone: municipalities.deskPhone,
    })
    .from(municipalities)
    .orderBy(asc(municipalities.name))
}
