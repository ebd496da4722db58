import { and, eq, isNotNull, or } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { employerLogos, employers } from '#db/schema/employers.ts'

/**
 * The bytes of a logo by their hash, for whoever may see it: everybody that of an employer who wants to be listed; the employer
 * its own; the desk those of its municipality. Null when there is none for this actor.
 */
export async function findLogo(ctx: Context, { sha256 }: { sha256: string }) {
  const { actor } = ctx
  const [found] = await ctx.db
    .select({ bytes: employerLogos.bytes, listedAt: employers.listedAt })
    .from(employerLogos)
    .innerJoin(employers, eq(employers.id, employerLogos.employerId))
    .where(
      and(
        eq(employerLogos.sha256, sha256),
        or(
          isNotNull(employers.listedAt),
          actor.kind === 'employer' ? eq(employers.id, actor.employerId) : undefined,
          actor.kind === 'desk' ? eq(employers.municipalityId, actor.municipalityId) : undefined,
        ),
      ),
    )
    // Of several employers with the same picture the one that everybody may see.
    .orderBy(employers.listedAt)
    .limit(1)
  return found ? { bytes: found.bytes, isPublic: found.listedAt !== null } : null
}
