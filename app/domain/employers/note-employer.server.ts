import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import type { NamedOrganisation } from './find-named-employer.server.ts'

/**
 * Writes down an organisation that a source names and nobody here knows, as `unclaimed`. Its KvK number is left out: that belongs
 * to whoever registers with it, and a number that is taken would shut the owner out.
 */
export async function noteEmployer(
  ctx: Context<System>,
  { municipalityId, source, organisation }: { municipalityId: string; source: string; organisation: NamedOrganisation },
): Promise<string> {
  const { name, website } = organisation
  const [noted] = await ctx.db
    .insert(employers)
    .values({ municipalityId, status: 'unclaimed', name, website, createdAt: ctx.now })
    .returning({ id: employers.id })
  await recordAudit(ctx, { name: 'employer.imported', employerId: noted!.id, source })
  return noted!.id
}
