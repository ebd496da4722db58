import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Werkmatcher } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { interestContacts } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { interests } from '#db/schema/interests.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction, withVault } from '#db/transaction.ts'
import { mayLookAtInterest } from './interest.policy.ts'

/** One interest with who it is and how to reach them. Each look is recorded, in the same transaction. */
export async function lookAtInterest(ctx: Context<Desk | Werkmatcher>, { interestId }: { interestId: string }) {
  if (!isId(interestId)) throw new Refusal('not-found', 'No such interest')
  return inTransaction(ctx, async (ctx) => {
    const [interest] = await ctx.db
      .select({
        id: interests.id,
        municipalityId: interests.municipalityId,
        passedToId: interests.passedToId,
        status: interests.status,
        closeReason: interests.closeReason,
        createdAt: interests.createdAt,
        handledAt: interests.handledAt,
        vacancyId: interests.vacancyId,
        vacancyTitle: vacancies.title,
        vacancyStatus: vacancies.status,
        employerName: employers.name,
        passedTo: users.name,
      })
      .from(interests)
      .innerJoin(vacancies, eq(vacancies.id, interests.vacancyId))
      .leftJoin(employers, eq(employers.id, vacancies.employerId))
      .leftJoin(users, eq(users.id, interests.passedToId))
      .where(and(eq(interests.id, interestId), eq(interests.municipalityId, ctx.actor.municipalityId)))
    // Someone else's looks as if it were not there.
    if (!interest || !mayLookAtInterest(ctx.actor, interest)) throw new Refusal('not-found', 'No such interest')
    const [contact] = await withVault(ctx, (vault) =>
      vault
        .select({
          name: interestContacts.name,
          phone: interestContacts.phone,
          email: interestContacts.email,
          message: interestContacts.message,
        })
        .from(interestContacts)
        .where(eq(interestContacts.interestId, interestId)),
    )
    await recordAudit(ctx, { name: 'interest.looked-at', interestId })
    return { ...interest, contact: contact ?? null }
  })
}
