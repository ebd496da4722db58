import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { endDueAgreements } from '#app/domain/agreements/end-due-agreements.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import {
  LEDGER_ORDERS,
  type LedgerFilter,
  type LedgerOrder,
  type LedgerRow,
} from '#app/domain/agreements/ledger-overview.ts'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { startSession } from '#app/domain/people/start-session.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { agreementIn, keepEveryPledge, makeParties, offer, sign, signingWithCode } from '#tests/support/agreements.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeAgreementTemplate,
  makeCheckIn,
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeIntroduction,
  makeMunicipality,
  makePlacement,
  makePledge,
  makeQuestion,
  makeVacancy,
} from '#tests/support/factories.ts'

let db: Database
let pool: Parameters<typeof countQueries>[0]
beforeAll(async () => {
  const connected = connect((await testDatabase()).url)
  db = connected.db
  pool = connected.sql
})

const ALL: LedgerFilter = { state: 'kept', kind: null, sign: null, search: null }
type Asked = Partial<LedgerFilter> & { order?: LedgerOrder; direction?: 'ascending' | 'descending' }
const list = (desk: Context<Desk>, asked: Asked = {}) =>
  listLedgers(desk, { ...ALL, order: 'employer', direction: 'ascending', ...asked })
const names = async (desk: Context<Desk>, asked: Asked = {}) =>
  (await list(desk, asked)).rows.map(({ employerName }) => employerName)

/** What `npm run verify` says of each version of this agreement. */
async function verified(agreementId: string) {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const said: (string | null)[] = []
  const { reference } = agreement!
  for await (const { broken } of verifyAgreements(makeContext(db, { kind: 'system' }), { reference })) said.push(broken)
  return said
}

async function getEmployerName(employerId: string) {
  const [employer] = await db.select({ name: employers.name }).from(employers).where(eq(employers.id, employerId))
  return employer?.name
}

/** A city of its own for each test, with a desk on 4 June 2026. */
let cities = 0
async function makeCity() {
  const { id: municipalityId } = await makeMunicipality(db, { id: `stad-${++cities}` })
  const desk = makeContext(db, await makeDeskActor(db, { municipalityId }))
  const promise = async (
    name: string,
    {
      places = 4,
      placed = 0,
      opened = places,
      startsOn = '2026-01-01',
      endsOn = '2026-12-31',
      before = '2026-12-01',
      status = 'in-force',
      kind = 'large-employer',
      employerId,
    }: {
      places?: number
      placed?: number
      opened?: number
      startsOn?: string
      endsOn?: string
      before?: string
      status?: AgreementStatus
      kind?: 'large-employer' | 'small-employer' | 'strategic-partner'
      employerId?: string
    } = {},
  ) => {
    const employer = employerId ? { id: employerId } : await makeEmployer(db, { municipalityId, name })
    const { id: templateId } = await makeAgreementTemplate(db, { municipalityId, kind })
    const agreement = await makeAgreement(db, {
      municipalityId,
      employerId: employer.id,
      templateId,
      status,
      startsOn,
      endsOn,
    })
    const pledge = await makePledge(db, { agreementId: agreement.id, places, before })
    const vacancy =
      opened > 0
        ? await makeVacancy(db, { municipalityId, employerId: employer.id, pledgeId: pledge.id, places: opened })
        : null
    const people = []
    for (let n = 0; n < placed; n++) {
      people.push(await makePlacement(db, { municipalityId, vacancyId: vacancy!.id, startsOn: '2026-02-01' }))
    }
    return { employerId: employer.id, agreement, vacancy, people }
  }
  return { municipalityId, desk, promise }
}

describe('all employers at once', () => {
  test('are a row each, with what was promised, what came of it and a way to each agreement', async () => {
    const { desk, promise } = await makeCity()
    const bakker = await promise('Bakker', { places: 2, placed: 2, opened: 3, before: '2026-09-01' })
    await makeCheckIn(db, { introductionId: bakker.people[0]!.id })
    const old = await promise('', {
      employerId: bakker.employerId,
      status: 'expired',
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
      opened: 0,
    })
    await promise('Apotheek', { places: 5, placed: 1 })
    for (const status of ['draft', 'partly-signed', 'withdrawn'] as const) {
      await promise('', { employerId: bakker.employerId, status, places: 100, opened: 0 })
    }
    await makePledge(db) // of another city

    const { rows, totals, total } = await list(desk)
    expect(total).toBe(2)
    expect(rows[1]).toMatchObject({
      employerName: 'Bakker',
      pledged: 6,
      opened: 3,
      introduced: 2,
      placed: 2,
      stillAfter3: 1,
      dueAfter3: 2,
      unknownAfter3: 1,
      dueAfter6: 0,
      pace: 'kept',
      nextBefore: null,
      endsOn: '2026-12-31',
      agreements: [
        { id: old.agreement.id, status: 'expired' },
        { id: bakker.agreement.id, status: 'in-force' },
      ],
    })
    expect(totals).toMatchObject({ pledged: 11, opened: 8, introduced: 3, placed: 3, stillAfter3: 1, dueAfter3: 3 })
  })

  test('count a version that was superseded in the one that took its place, once', async () => {
    const parties = await makeParties(db)
    const desk = makeContext(db, parties.desk)
    const first = await agreementIn(db, 'in-force', parties)
    const [pledge] = await db.select().from(pledges).where(eq(pledges.agreementId, first))
    const { id: pledgeId, kind } = pledge!
    const vacancy = await makeVacancy(db, { employerId: parties.employer.employerId, pledgeId, kind, places: 3 })
    await makePlacement(db, { vacancyId: vacancy.id })
    const figures = async () => {
      const { rows } = await list(desk, { search: (await getEmployerName(parties.employer.employerId))! })
      const [{ pledged, opened, placed, agreements }] = rows as [LedgerRow]
      return { pledged, opened, placed, ids: agreements.map(({ id }) => id) }
    }
    const before = await figures()
    expect(before).toEqual({ pledged: 4, opened: 3, placed: 1, ids: [first] })
    const next = await reviseAgreement(makeContext(db, parties.employer), { agreementId: first })
    expect(await figures()).toEqual(before)
    await offer(db, parties.employer, next)
    await sign(db, parties.employer, next)
    await sign(db, parties.desk, next)
    expect(await figures()).toEqual({ ...before, ids: [next] })
  })

  test('count once what is changed a second time before everybody signed the first change', async () => {
    const parties = await makeParties(db)
    const first = await agreementIn(db, 'in-force', parties)
    const [pledge] = await db.select().from(pledges).where(eq(pledges.agreementId, first))
    const { id: pledgeId, kind } = pledge!
    const vacancy = await makeVacancy(db, { employerId: parties.employer.employerId, pledgeId, kind, places: 3 })
    await makePlacement(db, { vacancyId: vacancy.id })
    const second = await reviseAgreement(makeContext(db, parties.employer), { agreementId: first })
    await offer(db, parties.employer, second)
    await sign(db, parties.employer, second)
    const third = await reviseAgreement(makeContext(db, parties.employer), { agreementId: second })
    await offer(db, parties.employer, third)
    for (const signer of [parties.employer, parties.desk]) await sign(db, signer, third)

    const search = await getEmployerName(parties.employer.employerId)
    const { rows } = await list(makeContext(db, parties.desk), { search: search! })
    expect(rows).toMatchObject([{ pledged: 4, opened: 3, placed: 1, agreements: [{ id: third }] }])
    expect(await verified(third)).toEqual([null, null, null])
  })

  test.each(['expired', 'fulfilled'] as const)('count once what is extended after the first was %s', async (end) => {
    const parties = await makeParties(db)
    const first = await agreementIn(db, 'in-force', parties)
    if (end === 'fulfilled') await keepEveryPledge(db, parties, first)
    const next = await reviseAgreement(makeContext(db, parties.employer), { agreementId: first })
    const draft = await getAgreement(makeContext(db, parties.employer), { agreementId: next })
    const until = { startsOn: draft.startsOn, endsOn: '2028-12-31', pledges: draft.pledges }
    const { version, contacts, cityContact, cityDoes } = draft
    const changed = { agreementId: next, version, contacts, cityContact, cityDoes, ...until }
    await changeAgreement(makeContext(db, parties.employer), changed)
    const contentHash = await offer(db, parties.employer, next)
    const now = new Date('2028-06-05T08:00:00Z')
    await endDueAgreements(makeContext(db, { kind: 'system' }, { now }))
    expect(await getAgreement(makeContext(db, parties.desk), { agreementId: first })).toMatchObject({ status: end })

    for (const signer of [parties.employer, parties.desk]) {
      const request = await signingWithCode(db, signer, next, contentHash, { now })
      await signAgreement(makeContext(db, signer, { now }), request)
    }
    const search = await getEmployerName(parties.employer.employerId)
    const { rows } = await list(makeContext(db, parties.desk, { now }), { search: search! })
    expect(rows).toMatchObject([
      { pledged: 4, placed: end === 'fulfilled' ? 4 : 0, agreements: [{ id: next, status: 'in-force' }] },
    ])
    expect(await verified(next)).toEqual([null, null])
  })

  test('are filtered on the state and the kind of their agreements, and found by a part of name or number', async () => {
    const { desk, promise } = await makeCity()
    const { agreement } = await promise('Café Olé', { kind: 'small-employer' })
    await promise('Ziekenhuis', { kind: 'strategic-partner', status: 'expired' })
    await promise('Bakker', { status: 'draft' })
    await promise('Slager', { status: 'partly-signed' })
    await promise('Notaris', { status: 'offered' })
    await promise('Museum', { status: 'fulfilled' })
    await promise('Weg', { status: 'superseded' })
    await promise('Kapper', { status: 'withdrawn' })
    expect(await names(desk)).toEqual(['Café Olé', 'Museum', 'Ziekenhuis'])
    expect(await names(desk, { state: 'in-force' })).toEqual(['Café Olé'])
    expect(await names(desk, { state: 'fulfilled' })).toEqual(['Museum'])
    expect(await names(desk, { state: 'expired' })).toEqual(['Ziekenhuis'])
    expect(await names(desk, { state: 'preparing' })).toEqual(['Bakker', 'Notaris', 'Slager'])
    expect(await names(desk, { state: 'withdrawn' })).toEqual(['Kapper'])
    expect(await names(desk, { kind: 'small-employer' })).toEqual(['Café Olé'])
    expect(await names(desk, { search: 'cafe ol' })).toEqual(['Café Olé'])
    expect(await names(desk, { search: agreement.reference.toLowerCase() })).toEqual(['Café Olé'])
    expect(await names(desk, { search: 'niemand' })).toEqual([])
  })

  test('are picked out when they are behind, ahead or about to end, with how many there are of each', async () => {
    const { desk, promise } = await makeCity()
    await promise('Achter', { places: 10 })
    await promise('Voor', { places: 10, placed: 7 })
    await promise('Op schema', { places: 10, placed: 4 })
    await promise('Bijna', { places: 10, placed: 10, endsOn: '2026-07-31', before: '2026-07-01' })
    const { counts, total } = await list(desk, { sign: 'behind' })
    expect(total).toBe(4)
    expect(counts).toEqual({ silent: 0, behind: 1, ahead: 1, ending: 1 })
    expect(await names(desk, { sign: 'behind' })).toEqual(['Achter'])
    expect(await names(desk, { sign: 'ahead' })).toEqual(['Voor'])
    expect(await names(desk, { sign: 'ending' })).toEqual(['Bijna'])
    expect((await list(desk, { sign: 'ahead' })).totals).toMatchObject({ pledged: 10, placed: 7 })
  })

  test.each(LEDGER_ORDERS)('are sorted by %s, either way, and who has no such day comes last', async (order) => {
    const { desk, promise } = await makeCity()
    const first = await promise('B', { places: 2, placed: 1, opened: 2, before: '2026-09-01', endsOn: '2027-12-31' })
    await promise('C', { places: 5, opened: 5, before: '2026-08-01', endsOn: '2026-10-31' })
    await promise('A', { places: 3, placed: 3, opened: 4 })
    await makeCheckIn(db, { introductionId: first.people[0]!.id })
    const ascending = {
      date: ['C', 'B', 'A'],
      employer: ['A', 'B', 'C'],
      pledged: ['B', 'A', 'C'],
      opened: ['B', 'A', 'C'],
      introduced: ['C', 'B', 'A'],
      placed: ['C', 'B', 'A'],
      stillAfter3: ['A', 'C', 'B'],
      stillAfter6: ['A', 'B', 'C'],
      open: ['A', 'B', 'C'],
      ends: ['C', 'A', 'B'],
      active: ['A', 'B', 'C'],
    }[order]
    expect(await names(desk, { order, direction: 'ascending' })).toEqual(ascending)
    const descending = {
      ...{ date: ['B', 'C', 'A'], stillAfter3: ['B', 'A', 'C'], stillAfter6: ['A', 'B', 'C'], active: ['A', 'B', 'C'] },
    } as Partial<Record<LedgerOrder, string[]>>
    expect(await names(desk, { order, direction: 'descending' })).toEqual(descending[order] ?? [...ascending].reverse())
  })

  test('take as many queries for one employer as for twenty', async () => {
    const { desk, promise } = await makeCity()
    await promise('Een')
    const one = await countQueries(pool, () => list(desk))
    for (let n = 0; n < 19; n++) await promise(`Werkgever ${n}`, { placed: 1 })
    expect((await list(desk)).rows).toHaveLength(20)
    expect(await countQueries(pool, () => list(desk))).toBe(one)
    expect(one).toBe(2)
  })
})

describe('silence', () => {
  /** An agreement that came into force long ago, with places still to open. */
  async function makeQuiet() {
    const city = await makeCity()
    const { municipalityId, desk } = city
    const actor = await makeEmployerActor(db, { municipalityId })
    const agreement = await makeAgreement(db, {
      municipalityId,
      employerId: actor.employerId,
      status: 'in-force',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      changedAt: new Date('2026-01-05T10:00:00Z'),
    })
    const pledge = await makePledge(db, { agreementId: agreement.id, places: 2 })
    const isSilent = async () => (await list(desk)).rows[0]!.isSilent
    return { municipalityId, actor, agreement, pledge, isSilent, desk }
  }
  const at = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) })

  test('is thirty days without anything while places are still to be opened', async () => {
    const { isSilent, desk } = await makeQuiet()
    expect(await isSilent()).toBe(true)
    expect((await list(desk, { sign: 'silent' })).rows).toHaveLength(1)
  })

  test('is broken by a log-in, and by whatever somebody there does', async () => {
    const { actor, isSilent } = await makeQuiet()
    const visitor = { kind: 'visitor' } as const
    await startSession(makeContext(db, visitor, at('2026-05-05')), { userId: actor.userId, way: 'link' })
    expect(await isSilent()).toBe(true)
    await startSession(makeContext(db, visitor, at('2026-05-06')), { userId: actor.userId, way: 'link' })
    expect(await isSilent()).toBe(false)

    const other = await makeQuiet()
    await recordAudit(makeContext(db, other.actor, at('2026-05-20')), { name: 'vacancy.submitted', vacancyId: 'v1' })
    expect(await other.isSilent()).toBe(false)
    expect((await list(other.desk)).rows[0]!.lastActiveOn).toBe('2026-05-20')
  })

  test('is not broken by what the desk does', async () => {
    const { desk, agreement, isSilent } = await makeQuiet()
    await recordAudit(desk, { name: 'agreement.document-downloaded', agreementId: agreement.id, documentId: 'd1' })
    expect(await isSilent()).toBe(true)
  })

  test('has not begun when the agreement has only just come into force', async () => {
    const { municipalityId, desk } = await makeCity()
    const { id: agreementId } = await makeAgreement(db, {
      municipalityId,
      status: 'in-force',
      employerId: (await makeEmployer(db, { municipalityId })).id,
      changedAt: new Date('2026-05-30T10:00:00Z'),
    })
    await makePledge(db, { agreementId })
    expect((await list(desk)).rows[0]).toMatchObject({ isSilent: false, lastActiveOn: null })
  })

  test('is none when every place is open and everything is answered, and is when something waits', async () => {
    const { municipalityId, actor, pledge, isSilent } = await makeQuiet()
    const vacancy = await makeVacancy(db, {
      municipalityId,
      employerId: actor.employerId,
      pledgeId: pledge.id,
      places: 2,
    })
    expect(await isSilent()).toBe(false)
    const introduction = { municipalityId, vacancyId: vacancy.id }
    await makeIntroduction(db, { ...introduction, status: 'accepted' })
    expect(await isSilent()).toBe(false)
    await makeQuestion(db, { ...introduction })
    expect(await isSilent()).toBe(true)
  })
})
