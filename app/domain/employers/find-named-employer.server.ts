import { and, eq, or, sql } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { comparableName } from './comparable-name.ts'

export type NamedOrganisation = { name: string; kvkNumber: string | null; website: string | null }

/**
 * The employer that a source names: by its KvK number, else by its name. Whoever only says to be it does not count: an employer
 * is approved by the desk, or noted from a source itself. `several`: one cannot tell which.
 */
export async function findNamedEmployer(
  ctx: Context<System>,
  { municipalityId, organisation }: { municipalityId: string; organisation: NamedOrganisation },
): Promise<{ id: string; isApproved: boolean } | 'several' | null> {
  const { name, kvkNumber } = organisation
  const all = await ctx.db
    .select({ id: employers.id, status: employers.status, name: employers.name, kvkNumber: employers.kvkNumber })
    .from(employers)
    .where(
      and(
        eq(employers.municipalityId, municipalityId),
        // Noted ones can be thousands, and only those that begin alike are worth comparing.
        or(
          eq(employers.status, 'approved'),
          and(eq(employers.status, 'unclaimed'), sql`lower(left(${employers.name}, 3)) = lower(left(${name}, 3))`),
        ),
      ),
    )
  const isNamesake = comparesWith(name)
  const byNumber = all.filter((employer) => kvkNumber !== null && employer.kvkNumber === kvkNumber)
  const byName = all
    .filter((employer) => isNamesake(employer.name))
    // Two numbers are two organisations, whatever they are called.
    .filter((employer) => kvkNumber === null || employer.kvkNumber === null)
  const approved = (found: typeof all) => found.filter(({ status }) => status === 'approved')
  const found = [byNumber, approved(byName), byName].find((some) => some.length > 0) ?? []
  const [first, second] = found
  if (!first) return null
  return second ? 'several' : { id: first.id, isApproved: first.status === 'approved' }
}

function comparesWith(name: string): (other: string) => boolean {
  const wanted = comparableName(name)
  return (other) => comparableName(other) === wanted
}
