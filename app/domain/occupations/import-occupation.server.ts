import { eq } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { occupations } from '#db/schema/occupations.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayImportOccupations } from './occupation.policy.ts'
import type { ImportedOccupation } from './occupation.schema.ts'

export const OCCUPATION_OUTCOMES = ['new', 'changed', 'unchanged'] as const
export type OccupationOutcome = (typeof OCCUPATION_OUTCOMES)[number]

/** Takes over one occupation of ESCO. Safe to repeat; what was imported before and is in no file any more stays. */
export async function importOccupation(
  ctx: Context<System>,
  occupation: ImportedOccupation,
): Promise<{ outcome: OccupationOutcome }> {
  authorize(mayImportOccupations(ctx.actor), 'import occupations')
  return inTransaction(ctx, async (ctx) => {
    const values = { ...occupation, changedAt: ctx.now }
    const [added] = await ctx.db
      .insert(occupations)
      .values(values)
      .onConflictDoNothing()
      .returning({ escoId: occupations.escoId })
    if (added) return { outcome: 'new' }
    const isThis = eq(occupations.escoId, occupation.escoId)
    const [known] = await ctx.db.select().from(occupations).where(isThis).for('update')
    if (isDeepStrictEqual({ ...known, changedAt: null }, { ...occupation, changedAt: null }))
      return { outcome: 'unchanged' }
    await ctx.db.update(occupations).set(values).where(isThis)
    return { outcome: 'changed' }
  })
}
