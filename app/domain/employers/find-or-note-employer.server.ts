import { and, asc, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { comparableName } from './comparable-name.ts'

export type NamedOrganisation = { name: string; kvkNumber: string | null; website: string | null }

/**
 * The employer that a source names: by its KvK number, else by its name. One that is unknown here is noted as `unclaimed`, for
 * the desk to see and its owner to register. Null when several have the name: then the desk says which. The caller holds the
 * municipality, so that two imports at once do not note it twice.
 */
export async function findOrNoteEmployer(
  ctx: Context<System>,
  { municipalityId, source, organisation }: { municipalityId: string; source: string; organisation: NamedOrganisation },
): Promise<string | null> {
  const { name, kvkNumber, website } = organisation
  if (kvkNumber) {
    const [known] = await ctx.db
      .select({ id: employers.id })
      .from(employers)
      .where(and(eq(employers.municipalityId, municipalityId), eq(employers.kvkNumber, kvkNumber)))
    if (known) return known.id
  }
  const all = await ctx.db
    .select({ id: employers.id, name: employers.name, kvkNumber: employers.kvkNumber })
    .from(employers)
    .where(eq(employers.municipalityId, municipalityId))
    .orderBy(asc(employers.createdAt), asc(employers.id))
  const namesakes = all.filter(
    (employer) =>
      comparableName(employer.name) === comparableName(name) &&
      // Two numbers are two organisations, whatever they are called.
      (kvkNumber === null || employer.kvkNumber === null),
  )
  if (namesakes.length > 1) return null
  if (namesakes[0]) return namesakes[0].id

  const [noted] = await ctx.db
    .insert(employers)
    .values({ municipalityId, status: 'unclaimed', name, kvkNumber, website, createdAt: ctx.now })
    .returning({ id: employers.id })
  await recordAudit(ctx, { name: 'employer.imported', employerId: noted!.id, source })
  return noted!.id
}
