import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Context, Desk, Employer, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { closeDueVacancies } from '#app/domain/vacancies/close-due-vacancies.server.ts'
import { fillVacancy } from '#app/domain/vacancies/fill-vacancy.server.ts'
import { pauseVacancy } from '#app/domain/vacancies/pause-vacancy.server.ts'
import { publishVacancy } from '#app/domain/vacancies/publish-vacancy.server.ts'
import { resumeVacancy } from '#app/domain/vacancies/resume-vacancy.server.ts'
import { returnVacancy } from '#app/domain/vacancies/return-vacancy.server.ts'
import { reviewVacancy } from '#app/domain/vacancies/review-vacancy.server.ts'
import { saveVacancyStep } from '#app/domain/vacancies/save-vacancy-step.server.ts'
import { submitVacancy } from '#app/domain/vacancies/submit-vacancy.server.ts'
import { canBecome, VACANCY_STATUSES, type VacancyStatus } from '#app/domain/vacancies/vacancy.ts'
import { withdrawVacancy } from '#app/domain/vacancies/withdraw-vacancy.server.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeMunicipality,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})

const WHO = ['own employer', 'own desk', 'other employer', 'other desk', 'werkmatcher', 'visitor', 'system'] as const
type Who = (typeof WHO)[number]

type Step = 'save' | 'submit' | 'publish' | 'return' | 'pause' | 'resume' | 'fill' | 'withdraw' | 'review'
type Outcome = VacancyStatus | 'conflict' | 'forbidden'

/** Where each step leads from each status, in the order of VACANCY_STATUSES, written down by hand. */
const LEADS: Record<Step, { by: readonly Who[]; to: Record<VacancyStatus, Outcome> }> = {
  save: { by: ['own employer'], to: row('draft', 0, 'returned', 'published', 'paused', 0, 0, 0) },
  submit: { by: ['own employer'], to: row('submitted', 0, 'submitted', 0, 0, 0, 0, 0) },
  publish: { by: ['own desk'], to: row(0, 'published', 0, 0, 0, 0, 0, 0) },
  return: { by: ['own desk'], to: row(0, 'returned', 0, 0, 0, 0, 0, 0) },
  pause: { by: ['own employer'], to: row(0, 0, 0, 'paused', 0, 0, 0, 0) },
  resume: { by: ['own employer'], to: row(0, 0, 0, 0, 'published', 'published', 0, 0) },
  fill: { by: ['own employer'], to: row(0, 0, 0, 'filled', 'filled', 0, 0, 0) },
  withdraw: {
    by: ['own employer', 'own desk'],
    to: row('withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 0, 0),
  },
  review: { by: ['own desk'], to: row(0, 0, 0, 'published', 'paused', 0, 0, 0) },
}
const STEPS = Object.keys(LEADS) as Step[]

/** 0: it cannot. */
function row(...outcomes: (VacancyStatus | 0)[]): Record<VacancyStatus, Outcome> {
  expect(VACANCY_STATUSES).toHaveLength(outcomes.length)
  return Object.fromEntries(VACANCY_STATUSES.map((status, i) => [status, outcomes[i] || 'conflict'])) as never
}

const TAKE: Record<Step, (ctx: Context, vacancy: { vacancyId: string; version: number }) => Promise<unknown>> = {
  save: (ctx, { vacancyId, version }) =>
    saveVacancyStep(ctx as Context<Employer>, {
      vacancyId,
      version,
      step: 'work',
      values: { title: 'Een andere titel' },
      finished: true,
    }),
  submit: (ctx, vacancy) => submitVacancy(ctx as Context<Employer>, vacancy),
  publish: (ctx, vacancy) => publishVacancy(ctx as Context<Desk>, vacancy),
  return: (ctx, vacancy) => returnVacancy(ctx as Context<Desk>, { ...vacancy, reason: 'Noem het loon erbij.' }),
  pause: (ctx, vacancy) => pauseVacancy(ctx as Context<Employer>, vacancy),
  resume: (ctx, vacancy) => resumeVacancy(ctx as Context<Employer>, vacancy),
  fill: (ctx, vacancy) => fillVacancy(ctx as Context<Employer>, vacancy),
  withdraw: (ctx, vacancy) => withdrawVacancy(ctx as Context<Employer>, vacancy),
  review: (ctx, vacancy) => reviewVacancy(ctx as Context<Desk>, vacancy),
}

describe.each(VACANCY_STATUSES)('a vacancy that is %s', (status) => {
  test.each(WHO)('answers every step of %s as the table says', async (who) => {
    const { id: employerId } = await makeEmployer(db)
    const actor = await actorFor(who, employerId)
    for (const step of STEPS) {
      const vacancy = await makeVacancy(db, { status, employerId })
      const before = await stateOf(vacancy.id)
      const outcome = await take(step, makeContext(db, actor), vacancy)
      expect(outcome, `${step} by ${who}`).toBe(expectedOf(step, who, status))
      const after = await stateOf(vacancy.id)
      if (outcome !== 'done') expect(after, `${step} by ${who}`).toEqual(before)
      else {
        const to = LEADS[step].to[status]
        expect(after.status, step).toBe(to)
        if (to !== status) expect(canBecome(status, to as VacancyStatus), `${status} → ${to}`).toBe(true)
        expect(after.events, step).toBe(before.events + 1)
      }
    }
  })
})

test('together the steps reach every transition of the table, and closing is left to the clock', () => {
  const reached = VACANCY_STATUSES.flatMap((from) =>
    VACANCY_STATUSES.filter((to) => canBecome(from, to) && to !== 'closed').filter(
      (to) => !STEPS.some((step) => LEADS[step].to[from] === to),
    ),
  )
  expect(reached).toEqual([])
})

test.each(VACANCY_STATUSES)('past its last day, a vacancy that is %s closes if it was on offer', async (status) => {
  const due = await makeVacancy(db, { status, closesOn: '2026-06-03' })
  const today = await makeVacancy(db, { status, closesOn: '2026-06-04' })
  const never = await makeVacancy(db, { status, closesOn: null })
  await closeDueVacancies(makeContext(db, { kind: 'system' }))
  expect((await stateOf(due.id)).status).toBe(canBecome(status, 'closed') ? 'closed' : status)
  expect((await stateOf(today.id)).status).toBe(status)
  expect((await stateOf(never.id)).status).toBe(status)
})

test('nobody but the clock closes vacancies', async () => {
  const employer = await makeEmployerActor(db)
  await expect(closeDueVacancies(makeContext(db, employer) as never as Context<System>)).rejects.toThrow('May not')
})

test.each<[Step, VacancyStatus]>([
  ['save', 'published'],
  ['publish', 'submitted'],
  ['return', 'submitted'],
  ['pause', 'published'],
  ['resume', 'paused'],
  ['fill', 'published'],
  ['withdraw', 'published'],
])('to %s tells the index', async (step, status) => {
  const vacancy = await makeVacancy(db, { status })
  const who: Who = LEADS[step].by[0] as Who
  const actor = await actorFor(who, vacancy.employerId as string)
  expect(await take(step, makeContext(db, actor), vacancy)).toBe('done')
  expect(await waitingJobs(url)).toContainEqual({ name: 'index-vacancy', vacancyId: vacancy.id })
})

test('of ten who pause at once one wins and nine hear that it cannot', async () => {
  const vacancy = await makeVacancy(db)
  const actor = await actorFor('own employer', vacancy.employerId as string)
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => take('pause', makeContext(db, actor), vacancy)))
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(9)
})

function expectedOf(step: Step, who: Who, status: VacancyStatus): string {
  if (who === 'own employer' || who === 'own desk') {
    if (!LEADS[step].by.includes(who)) return 'forbidden'
    return LEADS[step].to[status] === 'conflict' ? 'conflict' : 'done'
  }
  // The system has no part in any of these; all others do not even learn that the vacancy exists.
  return who === 'system' ? 'forbidden' : 'not-found'
}

async function take(step: Step, ctx: Context, { id, version }: { id: string; version: number }): Promise<string> {
  try {
    await TAKE[step](ctx, { vacancyId: id, version })
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

async function stateOf(vacancyId: string) {
  const [vacancy] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
  const events = await db.$count(auditEvents, eq(auditEvents.objectId, vacancyId))
  return { status: vacancy?.status, version: vacancy?.version, title: vacancy?.title, events }
}

async function actorFor(who: Who, employerId: string): Promise<Actor> {
  switch (who) {
    case 'own employer':
      return makeEmployerActor(db, { employerId })
    case 'own desk':
      return makeDeskActor(db)
    case 'other employer':
      return makeEmployerActor(db)
    case 'other desk':
      return makeDeskActor(db, { municipalityId: (await makeMunicipality(db, { id: 'stichtse-vecht' })).id })
    case 'werkmatcher':
      return makeWerkmatcherActor(db)
    default:
      return { kind: who }
  }
}
