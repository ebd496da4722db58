import { asc, count, eq, and } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'

/** An organisation of the desk's municipality with its people, for the desk to decide on. */
export async function lookAtEmployer(ctx: Context<Desk>, { employerId }: { employerId: string }) {
  const [employer] = isId(employerId)
    ? await ctx.db
        .select({
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
          decidedAt: employers.decidedAt,
        })
        .from(employers)
        .where(and(eq(employers.id, employerId), eq(employers.municipalityId, ctx.actor.municipalityId)))
    : []
  if (!employer) throw new Refusal('not-found', 'No such employer here')
  const [people, counted] = await Promise.all([
    ctx.db
      .select({
        id: users.id,
        name: users.name,
        email: users.email,
        phone: users.phone,
        emailConfirmedAt: users.emailConfirmedAt,
      })
      .from(users)
      .where(eq(users.employerId, employerId))
      .orderBy(asc(users.createdAt)),
    ctx.db.select({ count: count() }).from(vacancies).where(eq(vacancies.employerId, employerId)),
  ])
  return { ...employer, people, vacancies: counted[0]?.count ?? 0 }
}
