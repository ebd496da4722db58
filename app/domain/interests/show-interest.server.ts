import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { isOpen } from '#app/domain/vacancies/vacancy.ts'
import { interestContacts } from '#db/schema/candidates.ts'
import { interests } from '#db/schema/interests.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction, withVault } from '#db/transaction.ts'
import { mayShowInterest } from './interest.policy.ts'
import type { ShowInterestForm } from './interest.schema.ts'

/**
 * "I am interested": lands with the desk of the vacancy's municipality. Who it is goes to the vault and nowhere else.
 * Sent twice (`formKey` seen before) it is one. Refuses with conflict when the vacancy has just stopped being open.
 */
export async function showInterest(
  ctx: Context,
  { vacancyId, formKey, ...contact }: ShowInterestForm & { vacancyId: string },
): Promise<void> {
  authorize(mayShowInterest(ctx.actor), 'show interest')
  if (!isId(vacancyId)) throw new Refusal('not-found', 'No such vacancy')
  await inTransaction(ctx, async (ctx) => {
    const [vacancy] = await ctx.db
      .select({
        status: vacancies.status,
        municipalityId: vacancies.municipalityId,
        publishedAt: vacancies.publishedAt,
      })
      .from(vacancies)
      .where(eq(vacancies.id, vacancyId))
      .for('share')
    // What was never public must not be told apart from what does not exist.
    if (!vacancy?.publishedAt) throw new Refusal('not-found', 'No such public vacancy')
    if (!isOpen(vacancy.status)) throw new Refusal('conflict', `A ${vacancy.status} vacancy takes no interest`)

    const [shown] = await ctx.db
      .insert(interests)
      .values({
        id: formKey,
        municipalityId: vacancy.municipalityId,
        vacancyId,
        status: 'new',
        createdAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: interests.id })
    if (!shown) return
    await withVault(ctx, (vault) =>
      vault.insert(interestContacts).values({ interestId: shown.id, ...contact, createdAt: ctx.now }),
    )
    await recordAudit(ctx, { name: 'interest.shown', interestId: shown.id, vacancyId })
  })
}
