import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Employer } from '#app/domain/context.ts'
import { closeDueVacancies } from '#app/domain/vacancies/close-due-vacancies.server.ts'
import { countVacancyTowardsPledge } from '#app/domain/vacancies/count-vacancy-towards-pledge.server.ts'
import { listCountablePledges } from '#app/domain/vacancies/list-countable-pledges.server.ts'
import { remindClosingVacancies } from '#app/domain/vacancies/remind-closing-vacancies.server.ts'
import { connect, type Database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeAgreement, makeContext, makeEmployerActor, makePledge, makeVacancy } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})

const clock = (instant: string) => makeContext(db, { kind: 'system' }, { now: new Date(instant) })

describe('a vacancy that closes on 12 June', () => {
  const closing = () => makeVacancy(db, { closesOn: '2026-06-12' })
  const remindersOf = async (vacancyId: string) =>
    (await waitingJobs(url)).filter((job) => job.name === 'mail-vacancy-closing-soon' && job.vacancyId === vacancyId)

  test('is reminded of it once, a week before', async () => {
    const { id } = await closing()
    await remindClosingVacancies(clock('2026-06-04T10:00:00Z'))
    expect(await remindersOf(id)).toHaveLength(0)
    await remindClosingVacancies(clock('2026-06-05T10:00:00Z'))
    expect(await remindersOf(id)).toHaveLength(1)
    await remindClosingVacancies(clock('2026-06-06T10:00:00Z'))
    expect(await remindersOf(id)).toHaveLength(1)
  })

  test('is reminded once by two workers at the same moment', async () => {
    const { id } = await closing()
    await Promise.all([1, 2, 3, 4].map(() => remindClosingVacancies(clock('2026-06-05T10:00:00Z'))))
    expect(await remindersOf(id)).toHaveLength(1)
  })

  test('can be answered until that day ends in Amsterdam', async () => {
    const { id } = await closing()
    await closeDueVacancies(clock('2026-06-12T21:59:00Z'))
    expect(await statusOf(id)).toBe('published')
    await closeDueVacancies(clock('2026-06-12T22:01:00Z'))
    expect(await statusOf(id)).toBe('closed')
    expect(await waitingJobs(url)).toContainEqual({ name: 'index-vacancy', vacancyId: id })
  })

  test('needs no reminder when it is not online', async () => {
    const { id } = await makeVacancy(db, { closesOn: '2026-06-12', status: 'paused' })
    await remindClosingVacancies(clock('2026-06-08T10:00:00Z'))
    expect(await remindersOf(id)).toHaveLength(0)
  })
})

describe('counting towards a pledge', () => {
  let employer: Employer
  beforeAll(async () => {
    employer = await makeEmployerActor(db)
  })
  const ctx = () => makeContext(db, employer)
  const vacancyOf = (given = {}) => makeVacancy(db, { employerId: employer.employerId, ...given })
  const pledgeOf = async (given: Parameters<typeof makePledge>[1] = {}, status = 'in-force' as const) => {
    const agreement = await makeAgreement(db, { employerId: employer.employerId, status })
    return makePledge(db, { agreementId: agreement.id, kind: 'regular-job', ...given })
  }

  test('is kept, changed and taken back', async () => {
    const [{ id: vacancyId }, one, other] = [await vacancyOf(), await pledgeOf(), await pledgeOf()]
    for (const pledgeId of [one.id, other.id, other.id, null]) {
      await countVacancyTowardsPledge(ctx(), { vacancyId, pledgeId })
      const [row] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
      expect(row?.pledgeId).toBe(pledgeId)
    }
  })

  test('is refused for another kind, an agreement that is not in force, and a withdrawn vacancy', async () => {
    const { id: vacancyId } = await vacancyOf()
    const { id: withdrawn } = await vacancyOf({ status: 'withdrawn' })
    const trial = await pledgeOf({ kind: 'trial-placement' })
    const drafted = await pledgeOf({}, 'draft' as never)
    const good = await pledgeOf()
    await expect(countVacancyTowardsPledge(ctx(), { vacancyId, pledgeId: trial.id })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'pledgeId', message: 'pledge-kind' }],
    })
    await expect(countVacancyTowardsPledge(ctx(), { vacancyId, pledgeId: drafted.id })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(countVacancyTowardsPledge(ctx(), { vacancyId: withdrawn, pledgeId: good.id })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('does not see what is somebody else’s', async () => {
    const { id: foreignVacancy } = await makeVacancy(db)
    const foreignPledge = await makePledge(db, { kind: 'regular-job' })
    const { id: vacancyId } = await vacancyOf()
    const pledge = await pledgeOf()
    for (const input of [
      { vacancyId, pledgeId: foreignPledge.id },
      { vacancyId: foreignVacancy, pledgeId: pledge.id },
      { vacancyId, pledgeId: 'geen-id' },
    ]) {
      await expect(countVacancyTowardsPledge(ctx(), input)).rejects.toMatchObject({ kind: 'not-found' })
    }
    const choices = await listCountablePledges(ctx(), { kind: 'regular-job' })
    expect(choices.map((choice) => choice.pledgeId)).toContain(pledge.id)
    expect(choices.map((choice) => choice.pledgeId)).not.toContain(foreignPledge.id)
  })
})

async function statusOf(vacancyId: string) {
  const [row] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
  return row?.status
}
