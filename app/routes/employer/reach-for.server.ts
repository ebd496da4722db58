import type { Context, Employer } from '#app/domain/context.ts'
import { measureReach, type Reach } from '#app/domain/matching/reach/measure-reach.server.ts'
import type { VacancyContent } from '#app/domain/vacancies/vacancy.schema.ts'
import { waitFor, whoMeasuresReach } from '#app/http/limit-rate.server.ts'

/** The reach of what a vacancy says now; null for who asked too often: the wizard itself goes on. */
export async function reachFor(ctx: Context<Employer>, content: VacancyContent): Promise<Reach | null> {
  return (await waitFor('reach', whoMeasuresReach(ctx.actor))) === null ? measureReach(ctx, content) : null
}
