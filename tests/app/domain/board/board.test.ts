import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { KEPT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { getBoard } from '#app/domain/board/get-board.server.ts'
import { answerCheckIn } from '#app/domain/introductions/answer-check-in.server.ts'
import { askForReviews } from '#app/domain/reviews/ask-for-reviews.server.ts'
import { connect, type Database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { agreementIn, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeCheckIn,
  makeContext,
  makeEmployerActor,
  makeIntroduction,
  makePlacement,
  makePledge,
  makeVacancy,
} from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

describe('what an employer shows its board', () => {
  test('is what came of every agreement that holds or held, those that hold first', async () => {
    const employer = await makeEmployerActor(db)
    const of = async (status: 'in-force' | 'expired', before: string) => {
      const { id: agreementId } = await makeAgreement(db, { employerId: employer.employerId, status })
      return (await makePledge(db, { agreementId, places: 2, before })).id
    }
    const [old, late, soon] = [
      await of('expired', '2026-01-01'),
      await of('in-force', '2027-12-01'),
      await of('in-force', '2027-01-01'),
    ]
    for (const status of ['draft', 'withdrawn', 'superseded'] as const) {
      await makePledge(db, {
        agreementId: (await makeAgreement(db, { employerId: employer.employerId, status })).id,
      })
    }
    await makePledge(db)
    const vacancy = await makeVacancy(db, { employerId: employer.employerId, pledgeId: soon, places: 2 })
    await makePlacement(db, { vacancyId: vacancy.id })
    const board = await getBoard(makeContext(db, employer))
    expect(board.pledges.map(({ pledgeId }) => pledgeId)).toEqual([soon, late, old])
    expect(board.pledges[0]).toMatchObject({ pledged: 2, opened: 2, introduced: 1, placed: 1, stillAfter3: 0 })
    expect(board.agreements).toHaveLength(3)
    expect(board.agreements.every(({ status }) => KEPT_STATUSES.includes(status))).toBe(true)
  })

  test('leads to what waits: a candidate, a check-in, a review, a vacancy that can count', async () => {
    const employer = await makeEmployerActor(db)
    const { employerId } = employer
    const agreement = await makeAgreement(db, { employerId, status: 'in-force' })
    const pledge = await makePledge(db, {
      agreementId: agreement.id,
      places: 5,
      kind: 'regular-job',
      before: '2027-06-01',
    })
    const counted = await makeVacancy(db, { employerId, pledgeId: pledge.id, title: 'Kok' })
    await makeIntroduction(db, { vacancyId: counted.id, status: 'proposed' })
    const placed = await makePlacement(db, { vacancyId: counted.id, startsOn: '2026-02-01' })
    const free = await makeVacancy(db, { employerId, title: 'Gastheer' })
    await makeVacancy(db, { employerId, title: 'Nog niet online', status: 'draft' })
    await makeVacancy(db, { title: 'Van een ander' })
    const over = await makeAgreement(db, { employerId, status: 'expired' })
    await askForReviews(makeContext(db, { kind: 'system' }))
    const ctx = makeContext(db, employer)
    expect((await getBoard(ctx)).steps).toEqual([
      { what: 'introductions', vacancyId: counted.id, title: 'Kok', count: 1 },
      { what: 'check-in', introductionId: placed.id, title: 'Kok', months: 3 },
      { what: 'review', agreementId: over.id, reference: over.reference },
      { what: 'count-vacancy', vacancyId: free.id, title: 'Gastheer', kind: 'regular-job' },
    ])

    await answerCheckIn(ctx, { introductionId: placed.id, version: 1, months: 3, outcome: 'still-there' })
    await db.update(vacancies).set({ pledgeId: pledge.id }).where(eq(vacancies.id, free.id))
    const { steps, milestones } = await getBoard(ctx)
    expect(steps.map(({ what }) => what)).toEqual(['introductions', 'review', 'open-vacancy'])
    expect(milestones).toContainEqual({ on: '2026-02-01', what: 'started', title: 'Kok', count: 1 })
    expect(milestones).toContainEqual({ on: '2026-05-01', what: 'still-there', title: 'Kok', months: 3, count: 1 })
  })

  test('does not ask what the werkmatcher recorded for good, and does not tell what', async () => {
    const employer = await makeEmployerActor(db)
    const { id: agreementId } = await makeAgreement(db, { employerId: employer.employerId, status: 'in-force' })
    const pledge = await makePledge(db, { agreementId, places: 1 })
    const vacancy = await makeVacancy(db, { employerId: employer.employerId, pledgeId: pledge.id })
    const { id: introductionId } = await makePlacement(db, { vacancyId: vacancy.id, startsOn: '2026-02-01' })
    await makeCheckIn(db, { introductionId, outcome: 'stopped' })
    const { steps, milestones } = await getBoard(makeContext(db, employer))
    expect(steps).toEqual([])
    expect(milestones.map(({ what }) => what)).not.toContain('still-there')
  })

  test('begins with the day on which the last of both sides signed', async () => {
    const parties = await makeParties(db)
    await agreementIn(db, 'in-force', parties)
    const { milestones } = await getBoard(makeContext(db, parties.employer))
    expect(milestones.find(({ what }) => what === 'in-force')).toMatchObject({ on: '2026-06-04' })
    expect(milestones.filter(({ what }) => what === 'due')).toHaveLength(2)
  })

  test('is empty for an employer without an agreement', async () => {
    expect(await getBoard(makeContext(db, await makeEmployerActor(db)))).toMatchObject({
      agreements: [],
      pledges: [],
      steps: [],
      milestones: [],
    })
  })
})
