import { eq } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employerLogos, employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'

/** One's own organisation and oneself in it, with the desk that answers questions. */
export async function getOwnEmployer(ctx: Context<Employer>) {
  const [found] = await ctx.db
    .select({
      employer: {
        id: employers.id,
        status: employers.status,
        name: employers.name,
        kvkNumber: employers.kvkNumber,
        sector: employers.sector,
        address: employers.address,
        website: employers.website,
        about: employers.about,
        refusalReason: employers.refusalReason,
        createdAt: employers.createdAt,
        listedAt: employers.listedAt,
      },
      logo: { sha256: employerLogos.sha256, width: employerLogos.width, height: employerLogos.height },
      person: { name: users.name, email: users.email, phone: users.phone },
      desk: {
        municipality: municipalities.name,
        name: municipalities.deskName,
        email: municipalities.deskEmail,
        phone: municipalities.deskPhone,
      },
    })
    .from(users)
    .innerJoin(employers, eq(employers.id, users.employerId))
    .innerJoin(municipalities, eq(municipalities.id, employers.municipalityId))
    .leftJoin(employerLogos, eq(employerLogos.employerId, employers.id))
    .where(eq(users.id, ctx.actor.userId))
  if (!found) throw new Refusal('not-found', 'No such organisation')
  return found
}
