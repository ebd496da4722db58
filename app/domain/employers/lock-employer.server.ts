import { and, eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'

/** The organisation, held until the transaction ends: the employer's own, or one of the desk's municipality. */
export async function lockEmployer(ctx: Context<Desk | Employer>, employerId: string) {
  const { actor } = ctx
  const [employer] = isId(employerId)
    ? await ctx.db
        .select()
        .from(employers)
        .where(
          and(
            eq(employers.id, employerId),
            actor.kind === 'employer'
              ? eq(employers.id, actor.employerId)
              : eq(employers.municipalityId, actor.municipalityId),
          ),
        )
        .for('update')
    : []
  if (!employer) throw new Refusal('not-found', 'No such employer')
  return employer
}
