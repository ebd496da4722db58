import { and, eq, type SQL } from 'drizzle-orm'
import type { Actor, Context } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { canBecome, type VacancyStatus } from './vacancy.ts'

export type VacancyRow = typeof vacancies.$inferSelect

/** The rows this actor works with: an employer's own, the desk's municipality; null for those who have none. */
export function vacanciesOf(actor: Actor): SQL | undefined | null {
  if (actor.kind === 'employer') return eq(vacancies.employerId, actor.employerId)
  if (actor.kind === 'desk') return eq(vacancies.municipalityId, actor.municipalityId)
  return actor.kind === 'system' ? undefined : null
}

/** Reads one vacancy and holds it until the transaction ends. Somebody else's is not found. */
export async function lockVacancy(ctx: Context, vacancyId: string): Promise<VacancyRow> {
  const scope = vacanciesOf(ctx.actor)
  if (scope === null || !isId(vacancyId)) throw new Refusal('not-found', 'No such vacancy')
  const [vacancy] = await ctx.db
    .select()
    .from(vacancies)
    .where(and(eq(vacancies.id, vacancyId), scope))
    .for('update')
  if (!vacancy) throw new Refusal('not-found', 'No such vacancy')
  return vacancy
}

/** Refuses whoever looked at an older text than the one that is there now. */
export function assertVersion(vacancy: VacancyRow, version: number): void {
  if (vacancy.version !== version) {
    throw new Refusal('conflict', `The vacancy is at version ${vacancy.version}, not ${version}`)
  }
}

/**
 * The step from one status to the next, and the index told of it; `also` is what is set along. A status is no change of
 * the text, so `changedAt` stays: by it the desk sees what was changed after it last read.
 */
export async function moveVacancy(
  ctx: Context,
  vacancy: VacancyRow,
  to: VacancyStatus,
  also: Partial<typeof vacancies.$inferInsert> = {},
): Promise<void> {
  if (!canBecome(vacancy.status, to)) throw new Refusal('conflict', `A ${vacancy.status} vacancy cannot be ${to}`)
  await ctx.db
    .update(vacancies)
    .set({ ...also, status: to, version: vacancy.version + 1 })
    .where(eq(vacancies.id, vacancy.id))
  await enqueue(ctx, { name: 'index-vacancy', vacancyId: vacancy.id })
}
