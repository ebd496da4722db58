import { eq } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { resolveOccupation } from '#app/domain/occupations/resolve-occupation.server.ts'
import { authorize, Refusal, type Issue } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { contentOfVacancy } from './content-of-vacancy.server.ts'
import { assertVersion, lockVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'
import type { VacancyContent, VacancyField } from './vacancy.schema.ts'
import { contradictions, missing, untimely, VACANCY_STEP_FIELDS, type VacancyStep } from './vacancy-content.ts'
import { canEdit, isApproved } from './vacancy.ts'

export type SaveVacancyStepInput = {
  vacancyId: string
  /** The version that was on the screen. */
  version: number
  step: VacancyStep
  /** Fields of this step alone; one that is absent stays as it was. */
  values: VacancyContent
  /** Whether the step must be answered in full; without it, whatever is there is kept for later. */
  finished: boolean
}

/**
 * Keeps one step of the wizard. What is public already must stay a whole vacancy, so there nothing can be left out.
 * Returns the version it has now; the same when nothing was different.
 */
export async function saveVacancyStep(ctx: Context<Employer>, input: SaveVacancyStepInput): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const { vacancyId, step } = input
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'change this vacancy')
    if (!canEdit(vacancy.status)) throw new Refusal('conflict', `A ${vacancy.status} vacancy cannot be changed`)
    assertVersion(vacancy, input.version)

    const before = contentOfVacancy(vacancy)
    const after = { ...before, ...(input.finished ? input.values : withoutEmptyLists(input.values, before)) }
    const fields = (VACANCY_STEP_FIELDS[step] as readonly VacancyField[]).filter((field) => field in input.values)
    const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
    const mustBeKnown = input.finished || isApproved(vacancy.status)
    const days = Object.fromEntries(changed.map((field) => [field, after[field]])) as VacancyContent
    const issues = [
      ...(mustBeKnown ? missing(after) : []),
      ...contradictions(after),
      // A day that was right when it was set may have passed since; that is no reason to refuse another change.
      ...untimely(days, dayOf(ctx.now)),
    ].filter((issue) => isIn(step, issue))
    if (issues.length > 0) throw new Refusal('invalid', `Step ${step} cannot be kept like this`, issues)
    if (changed.length === 0) return vacancy.version

    const version = vacancy.version + 1
    await ctx.db
      .update(vacancies)
      .set({
        ...days,
        version,
        changedAt: ctx.now,
        // Another closing day deserves its own reminder, another kind no longer counts towards a pledge of the old one.
        ...(changed.includes('closesOn') ? { closingReminderAt: null } : {}),
        ...(changed.includes('kind') ? { pledgeId: null } : {}),
        ...(changed.includes('occupation')
          ? { occupationCode: await resolveOccupation(ctx, { name: after.occupation }) }
          : {}),
      })
      .where(eq(vacancies.id, vacancyId))
    await recordAudit(ctx, { name: 'vacancy.changed', vacancyId, fields: changed })
    if (isApproved(vacancy.status)) await enqueue(ctx, { name: 'index-vacancy', vacancyId })
    return version
  })
}

/** No box ticked means "none" once the step is finished; before that it may be a question that was not reached yet. */
function withoutEmptyLists(values: VacancyContent, before: VacancyContent): VacancyContent {
  const isOpen = (field: VacancyField) => {
    const value = values[field]
    return Array.isArray(value) && value.length === 0 && (before[field] ?? null) === null
  }
  return Object.fromEntries(Object.entries(values).filter(([field]) => !isOpen(field as VacancyField)))
}

function isIn(step: VacancyStep, { path }: Issue): boolean {
  return (VACANCY_STEP_FIELDS[step] as readonly string[]).includes(path.split('.')[0] ?? '')
}
