import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { canDraft } from '#app/domain/employers/employer.ts'
import { placeOfPostcode } from '#app/domain/places/postcode.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'

/** Starts a vacancy with what is known already: sector and address of the organisation, and who is typing. Returns its id. */
export async function draftVacancy(ctx: Context<Employer>): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { employerId, userId, municipalityId } = ctx.actor
    const [known] = await ctx.db
      .select({
        status: employers.status,
        sector: employers.sector,
        address: employers.address,
        name: users.name,
        email: users.email,
        phone: users.phone,
      })
      .from(users)
      .innerJoin(employers, eq(employers.id, users.employerId))
      .where(eq(users.id, userId))
    if (!known) throw new Refusal('not-found', 'No such organisation')
    if (!canDraft(known.status)) throw new Refusal('conflict', `A ${known.status} employer cannot draft a vacancy`)
    const { address } = known
    // An office elsewhere in the country is not where the work is.
    const near = address && placeOfPostcode(address.postcode) ? address : null
    const [vacancy] = await ctx.db
      .insert(vacancies)
      .values({
        municipalityId,
        employerId,
        status: 'draft',
        sector: known.sector,
        postcode: near?.postcode,
        street: near && `${near.street} ${near.houseNumber}`,
        placeName: near?.place,
        contact: { name: known.name, email: known.email, phone: known.phone },
        createdAt: ctx.now,
        changedAt: ctx.now,
      })
      .returning({ id: vacancies.id })
    if (!vacancy) throw new Error('The draft was not returned')
    await recordAudit(ctx, { name: 'vacancy.drafted', vacancyId: vacancy.id })
    return vacancy.id
  })
}
