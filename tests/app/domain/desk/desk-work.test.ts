import { beforeAll, describe, expect, test } from 'vitest'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk } from '#app/domain/context.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { countDeskWork } from '#app/domain/desk/count-desk-work.server.ts'
import { listDeskWork } from '#app/domain/desk/list-desk-work.server.ts'
import { nextDeskWork } from '#app/domain/desk/next-desk-work.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementIn } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeAgreement,
  makeAgreementReminder,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeInterest,
  makeMunicipality,
  makePaperSignature,
  makeVacancy,
} from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const at = (hour: number) => new Date(Date.UTC(2026, 5, 1, hour))

/** One item of every kind, each an hour younger than the one before, in a municipality of their own. */
async function makeFullList(municipalityId: string) {
  await makeMunicipality(db, { id: municipalityId })
  const desk = await makeDeskActor(db, { municipalityId })
  const employer = await makeEmployerActor(db, { municipalityId })
  const waiting = await makeEmployer(db, { municipalityId, status: 'waiting', createdAt: at(1) })
  const submitted = await makeVacancy(db, {
    municipalityId,
    status: 'submitted',
    submittedAt: at(2),
    publishedAt: null,
  })
  const changed = await makeVacancy(db, { municipalityId, changedAt: at(3), reviewedAt: at(0) })
  const interest = await makeInterest(db, { municipalityId, createdAt: at(4), vacancyId: changed.id })
  const running = await makeAgreement(db, { municipalityId, employerId: employer.employerId, status: 'in-force' })
  const reminder = await makeAgreementReminder(db, {
    agreementId: running.id,
    reference: running.reference,
    municipalityId,
    createdAt: at(5),
  })
  // Signed "now", on the fourth of June: the youngest.
  const agreementId = await agreementIn(db, 'partly-signed', { employer, desk })
  // The desk's own signature, on paper: recorded by a colleague.
  const { contentHash, signers } = await getAgreement(makeContext(db, desk), { agreementId })
  const signerId = signers.find(({ party }) => party === 'municipality')!.id
  const paper = await makePaperSignature(db, { agreementId, signerId, contentHash, recordedAt: at(6) })
  return { desk, employer, waiting, submitted, changed, interest, reminder, paper, agreementId }
}

const kindsOf = (items: { kind: string }[]) => items.map(({ kind }) => kind)

describe('the list of the desk', () => {
  test('holds what waits of every kind, oldest first, and counts it', async () => {
    const { desk, waiting, submitted, changed, interest, reminder, paper, agreementId } = await makeFullList('bunnik')
    const list = await listDeskWork(makeContext(db, desk))
    expect(list.map(({ kind, id }) => [kind, id])).toEqual([
      ['employer', waiting.id],
      ['vacancy', submitted.id],
      ['changed-vacancy', changed.id],
      ['interest', interest.id],
      ['reminder', reminder.id],
      ['paper', paper.id],
      ['agreement', agreementId],
    ])
    expect(list[0]).toMatchObject({ employerName: waiting.name, title: null, since: at(1) })
    expect(list[1]).toMatchObject({ title: submitted.title, since: at(2) })
    expect(await countDeskWork(makeContext(db, desk))).toEqual({
      employer: 1,
      vacancy: 1,
      'changed-vacancy': 1,
      agreement: 1,
      paper: 1,
      interest: 1,
      reminder: 1,
    })
    expect(kindsOf(await listDeskWork(makeContext(db, desk), { kind: 'interest' }))).toEqual(['interest'])
  })

  test('leaves out what is decided, and what belongs to another municipality', async () => {
    const { employer, agreementId } = await makeFullList('woerden')
    await makeMunicipality(db, { id: 'montfoort' })
    const elsewhere = await makeDeskActor(db, { municipalityId: 'montfoort' })
    await makeEmployer(db, { municipalityId: 'montfoort', status: 'approved' })
    await makeEmployer(db, { municipalityId: 'montfoort', status: 'unconfirmed' })
    await makeVacancy(db, { municipalityId: 'montfoort' })
    await makeVacancy(db, { municipalityId: 'montfoort', status: 'draft', changedAt: at(9), reviewedAt: at(1) })
    await makeInterest(db, { municipalityId: 'montfoort', status: 'closed', closeReason: 'helped' })
    expect(await listDeskWork(makeContext(db, elsewhere))).toEqual([])

    await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Toch niet.' })
    const here = await makeDeskActor(db, { municipalityId: 'woerden' })
    expect((await countDeskWork(makeContext(db, here))).agreement).toBe(0)
  })

  test('leads from one item to the next, and from the last to what was skipped', async () => {
    const { desk } = await makeFullList('wijk')
    const ctx = makeContext<Desk>(db, desk)
    expect((await nextDeskWork(ctx))?.kind).toBe('employer')
    expect((await nextDeskWork(ctx, { after: at(2) }))?.kind).toBe('changed-vacancy')
    expect((await nextDeskWork(ctx, { after: new Date('2027-01-01T00:00:00Z') }))?.kind).toBe('employer')
    expect((await nextDeskWork(ctx, { kind: 'interest', after: at(1) }))?.kind).toBe('interest')
    const nobody = await makeDeskActor(db, { municipalityId: (await makeMunicipality(db, { id: 'leeg' })).id })
    expect(await nextDeskWork(makeContext(db, nobody))).toBeNull()
  })
})
