import { beforeAll, describe, expect, test } from 'vitest'
import { getLedger } from '#app/domain/agreements/get-ledger.server.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import type { CheckInOutcome } from '#app/domain/introductions/check-in.ts'
import { VACANCY_STATUSES } from '#app/domain/vacancies/vacancy.ts'
import { connect, type Database } from '#db/client.ts'
import { makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeCheckIn,
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeIntroduction,
  makeMunicipality,
  makePlacement,
  makePledge,
  makeVacancy,
} from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

describe('the ledger of an agreement', () => {
  test('counts places of vacancies that are or were open, and people introduced and placed, each once', async () => {
    const { employer, desk } = await makeParties(db)
    const agreement = await makeAgreement(db, { employerId: employer.employerId, status: 'in-force' })
    const first = await makePledge(db, { agreementId: agreement.id, places: 6, before: '2026-12-01' })
    await makePledge(db, { agreementId: agreement.id, places: 2, before: '2027-12-01' })
    const open = await makeVacancy(db, { employerId: employer.employerId, pledgeId: first.id, places: 2 })
    await makeVacancy(db, { employerId: employer.employerId, pledgeId: first.id, places: 3, status: 'filled' })
    for (const status of ['proposed', 'declined', 'placed', 'placed', 'withdrawn'] as const) {
      await makeIntroduction(db, { vacancyId: open.id, status })
    }
    // What counts towards nothing is not counted.
    await makeIntroduction(db, { status: 'placed' })

    const rows = await getLedger(makeContext(db, employer), { agreementId: agreement.id })
    expect(rows).toMatchObject([
      { pledged: 6, opened: 5, introduced: 4, placed: 2, vacancies: [{ id: open.id }, { status: 'filled' }] },
      { pledged: 2, opened: 0, introduced: 0, placed: 0, vacancies: [] },
    ])
    expect(await getLedger(makeContext(db, desk), { agreementId: agreement.id })).toEqual(rows)
    const [listed] = await listAgreements(makeContext(db, employer))
    expect(listed).toMatchObject({ pledged: 8, opened: 5, introduced: 4, placed: 2 })
  })

  describe('who is still there', () => {
    /** One placement on one pledge, with what the werkmatcher said after 3 and 6 months, on 4 June 2026. */
    const ledgerOf = async (
      startsOn: string,
      said: { 3?: CheckInOutcome; 6?: CheckInOutcome },
      bySomeoneElse: CheckInOutcome | null = null,
    ) => {
      const { employer } = await makeParties(db)
      const agreement = await makeAgreement(db, { employerId: employer.employerId, status: 'in-force' })
      const pledge = await makePledge(db, { agreementId: agreement.id })
      const vacancy = await makeVacancy(db, { employerId: employer.employerId, pledgeId: pledge.id })
      const { id: introductionId } = await makePlacement(db, { vacancyId: vacancy.id, startsOn })
      for (const months of [3, 6] as const) {
        const outcome = said[months]
        if (outcome) await makeCheckIn(db, { introductionId, months, outcome })
        if (bySomeoneElse) await makeCheckIn(db, { introductionId, months, outcome: bySomeoneElse, side: 'employer' })
      }
      const [row] = await getLedger(makeContext(db, employer), { agreementId: agreement.id })
      const { placed, stillAfter3, dueAfter3, unknownAfter3, stillAfter6, dueAfter6, unknownAfter6 } = row!
      return {
        placed,
        after3: [stillAfter3, dueAfter3, unknownAfter3],
        after6: [stillAfter6, dueAfter6, unknownAfter6],
      }
    }

    test.each([
      // Of [still there, due, of those unknown].
      ['is not due the day before', '2026-03-05', {}, [0, 0, 0], [0, 0, 0]],
      ['is due and unknown on the day itself', '2026-03-04', {}, [0, 1, 1], [0, 0, 0]],
      ['is still there', '2026-03-04', { 3: 'still-there' }, [1, 1, 0], [0, 0, 0]],
      ['stopped', '2026-03-04', { 3: 'stopped' }, [0, 1, 0], [0, 0, 0]],
      ['was asked about in vain', '2026-03-04', { 3: 'unknown' }, [0, 1, 1], [0, 0, 0]],
      ['stopped early, which is not counted before its time', '2026-05-01', { 3: 'stopped' }, [0, 0, 0], [0, 0, 0]],
      ['stopped after two months is known after six', '2025-12-04', { 3: 'stopped' }, [0, 1, 0], [0, 1, 0]],
      ['is still there after six', '2025-12-04', { 3: 'still-there', 6: 'still-there' }, [1, 1, 0], [1, 1, 0]],
      ['was there after three when there after six', '2025-12-04', { 6: 'still-there' }, [1, 1, 0], [1, 1, 0]],
      ['was there after three and stopped', '2025-12-04', { 3: 'still-there', 6: 'stopped' }, [1, 1, 0], [0, 1, 0]],
      ['stopped in the fifth month', '2026-01-10', { 3: 'still-there', 6: 'stopped' }, [1, 1, 0], [0, 0, 0]],
      ['is unknown twice', '2025-12-04', { 6: 'unknown' }, [0, 1, 1], [0, 1, 1]],
    ] as const)('%s', async (_, startsOn, said, after3, after6) => {
      expect(await ledgerOf(startsOn, said)).toEqual({ placed: 1, after3, after6 })
    })

    test('is not counted by what the employer says', async () => {
      expect(await ledgerOf('2025-12-04', {}, 'still-there')).toEqual({
        placed: 1,
        after3: [0, 1, 1],
        after6: [0, 1, 1],
      })
    })
  })

  test.each(VACANCY_STATUSES)(
    'counts a vacancy that is %s as open only when people can or could find it',
    async (status) => {
      const { employer } = await makeParties(db)
      const agreement = await makeAgreement(db, { employerId: employer.employerId, status: 'in-force' })
      const pledge = await makePledge(db, { agreementId: agreement.id })
      await makeVacancy(db, { employerId: employer.employerId, pledgeId: pledge.id, places: 2, status })
      const [row] = await getLedger(makeContext(db, employer), { agreementId: agreement.id })
      expect(row!.opened).toBe(['published', 'paused', 'filled', 'closed'].includes(status) ? 2 : 0)
    },
  )

  test('is not there for another employer or another municipality', async () => {
    const agreement = await makeAgreement(db, { status: 'in-force' })
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    for (const actor of [await makeEmployerActor(db), await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })]) {
      await expect(getLedger(makeContext(db, actor), { agreementId: agreement.id })).rejects.toMatchObject({
        kind: 'not-found',
      })
    }
  })
})
