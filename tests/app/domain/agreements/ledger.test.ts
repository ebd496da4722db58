import { beforeAll, describe, expect, test } from 'vitest'
import { getLedger } from '#app/domain/agreements/get-ledger.server.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { VACANCY_STATUSES } from '#app/domain/vacancies/vacancy.ts'
import { connect, type Database } from '#db/client.ts'
import { makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeIntroduction,
  makeMunicipality,
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

describe('pledged against done', () => {
  test('adds up per employer what is or was in force, of the own municipality, in the order asked for', async () => {
    const { id: municipalityId } = await makeMunicipality(db, { id: 'houten' })
    const desk = await makeDeskActor(db, { municipalityId })
    const employerOf = async (name: string, places: number, before: string, placed: number) => {
      const employer = await makeEmployer(db, { municipalityId, name })
      const agreement = await makeAgreement(db, { municipalityId, employerId: employer.id, status: 'in-force' })
      const pledge = await makePledge(db, { agreementId: agreement.id, places, before })
      const vacancy = await makeVacancy(db, { municipalityId, employerId: employer.id, pledgeId: pledge.id, places })
      for (let n = 0; n < placed; n++)
        await makeIntroduction(db, { municipalityId, vacancyId: vacancy.id, status: 'placed' })
      return employer
    }
    const bakker = await employerOf('Bakker', 2, '2027-03-01', 2)
    await employerOf('Apotheek', 5, '2027-06-01', 1)
    await employerOf('Cafe', 3, '2027-01-01', 0)
    const expired = await makeAgreement(db, { municipalityId, employerId: bakker.id, status: 'expired' })
    await makePledge(db, { agreementId: expired.id, places: 4, before: '2026-01-01' })
    for (const status of ['draft', 'partly-signed', 'withdrawn'] as const) {
      const other = await makeAgreement(db, { municipalityId, employerId: bakker.id, status })
      await makePledge(db, { agreementId: other.id, places: 100 })
    }
    await makePledge(db) // of another municipality

    const names = async (order: Parameters<typeof listLedgers>[1]['order']) =>
      (await listLedgers(makeContext(db, desk), { order })).map(({ employerName }) => employerName)
    expect(await names('employer')).toEqual(['Apotheek', 'Bakker', 'Cafe'])
    expect(await names('pledged')).toEqual(['Bakker', 'Apotheek', 'Cafe'])
    expect(await names('placed')).toEqual(['Bakker', 'Apotheek', 'Cafe'])
    expect(await names('open')).toEqual(['Apotheek', 'Bakker', 'Cafe'])
    expect(await names('date')).toEqual(['Bakker', 'Cafe', 'Apotheek'])
    const rows = await listLedgers(makeContext(db, desk), { order: 'employer' })
    expect(rows[1]).toMatchObject({
      employerName: 'Bakker',
      agreements: 2,
      pledged: 6,
      opened: 2,
      introduced: 2,
      placed: 2,
      nextBefore: '2026-01-01',
    })
  })
})
