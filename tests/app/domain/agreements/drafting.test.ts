import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { draftAgreement } from '#app/domain/agreements/draft-agreement.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import { retireTemplateSeries } from '#app/domain/agreements/retire-template-series.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { connect, type Database } from '#db/client.ts'
import { pledges } from '#db/schema/agreements.ts'
import { agreementIn, draftWithPledges, makeParties, PLEDGES } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreementTemplate,
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeMunicipality,
  makePledge,
} from '#tests/support/factories.ts'

let db: Database
let employer: Employer
let desk: Desk
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
})

const form = {
  contacts: [{ name: 'Sanne de Wit', function: null, email: 'sanne@test.example', phone: null }],
  cityContact: { name: 'Werkgeversbalie', email: 'balie@utrecht.example', phone: '030 555 01 00' },
  cityDoes: ['Wij bellen.'],
  startsOn: '2026-06-04',
  endsOn: '2028-06-03',
}

describe('drafting', () => {
  test('begins with who drafts as contact, for two years from today', async () => {
    const template = await makeAgreementTemplate(db)
    const agreementId = await draftAgreement(makeContext(db, employer), { templateId: template.id })
    expect(await getAgreement(makeContext(db, employer), { agreementId })).toMatchObject({
      status: 'draft',
      reference: expect.stringMatching(/^IV-2026-\d{4}$/),
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      contacts: [{ function: null, email: expect.stringContaining('@test.example') }],
      cityContact: { name: 'Werkgeversbalie', email: 'balie@utrecht.example', phone: '030 555 01 00' },
      cityDoes: template.cityDoes,
      pledges: [],
    })
  })

  test('lasts as long as its text says, from the newest version of it', async () => {
    const old = await makeAgreementTemplate(db, { slug: 'een-jaar', version: 1, term: 'one-year' })
    const newest = await makeAgreementTemplate(db, {
      slug: 'een-jaar',
      version: 2,
      term: 'one-year',
      cityDoes: ['Nieuw.'],
    })
    const agreementId = await draftAgreement(makeContext(db, employer), { templateId: old.id })
    expect(await getAgreement(makeContext(db, employer), { agreementId })).toMatchObject({
      startsOn: '2026-06-04',
      endsOn: '2027-06-04',
      cityDoes: ['Nieuw.'],
      content: { template: { id: newest.id, version: 2 } },
    })
  })

  test('does not begin with a text that is retired', async () => {
    const { id: templateId } = await makeAgreementTemplate(db)
    await retireTemplateSeries(makeContext(db, desk), { templateId })
    for (const actor of [employer, desk]) {
      const drafting = draftAgreement(makeContext(db, actor), { templateId, employerId: employer.employerId })
      await expect(drafting).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'templateId' }] })
    }
  })

  test('gives every agreement its own reference, also when twenty begin at once', async () => {
    const template = await makeAgreementTemplate(db)
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => draftAgreement(makeContext(db, employer), { templateId: template.id })),
    )
    const own = await listAgreements(makeContext(db, employer))
    expect(new Set(own.map(({ reference }) => reference)).size).toBe(ids.length)
  })

  test('shows the desk those of one employer, and nothing of an employer elsewhere', async () => {
    const template = await makeAgreementTemplate(db)
    const { id: otherId } = await makeEmployer(db, { municipalityId: desk.municipalityId })
    const other = await makeEmployerActor(db, { employerId: otherId })
    const mine = await draftAgreement(makeContext(db, employer), { templateId: template.id })
    const theirs = await draftAgreement(makeContext(db, other), { templateId: template.id })
    const listed = async (actor: typeof desk, employerId: string) =>
      (await listAgreements(makeContext(db, actor), { employerId })).map(({ id }) => id)
    expect(await listed(desk, employer.employerId)).toContain(mine)
    expect(await listed(desk, otherId)).toEqual([theirs])
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const elsewhere = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
    expect(await listed(elsewhere, otherId)).toEqual([])
  })

  test.each(['unconfirmed', 'waiting', 'refused'] as const)(
    'waits until an employer that is %s is approved',
    async (status) => {
      const { id: employerId } = await makeEmployer(db, { status })
      const actor = await makeEmployerActor(db, { employerId })
      const template = await makeAgreementTemplate(db)
      await expect(draftAgreement(makeContext(db, actor), { templateId: template.id })).rejects.toMatchObject({
        kind: 'conflict',
      })
    },
  )

  test('does not find the text of another municipality, nor one that does not exist', async () => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const theirs = await makeAgreementTemplate(db, { municipalityId: 'stichtse-vecht' })
    for (const templateId of [theirs.id, crypto.randomUUID(), 'geen-id']) {
      await expect(draftAgreement(makeContext(db, employer), { templateId })).rejects.toMatchObject({
        kind: 'not-found',
      })
    }
  })
})

describe('changing a draft', () => {
  test('keeps a pledge that stays, changes it, and drops the one that is gone', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { pledges: before, version } = await getAgreement(makeContext(db, employer), { agreementId })
    const kept = before[0]!
    await changeAgreement(makeContext(db, employer), {
      ...form,
      agreementId,
      version,
      pledges: [
        { ...kept, places: 5 },
        { id: null, kind: 'regular-job', places: 1, before: '2027-03-01' },
      ],
    })
    const after = await getAgreement(makeContext(db, employer), { agreementId })
    expect(after.pledges).toHaveLength(2)
    expect(after.pledges.find(({ id }) => id === kept.id)?.places).toBe(5)
    expect(after.pledges.map(({ kind }) => kind)).toContain('regular-job')
  })

  test('refuses whoever began with an older version, and keeps what the first one saved', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { version } = await getAgreement(makeContext(db, employer), { agreementId })
    const save = (name: string) =>
      changeAgreement(makeContext(db, employer), {
        ...form,
        contacts: [{ ...form.contacts[0]!, name }],
        agreementId,
        version,
        pledges: PLEDGES,
      })
    const outcomes = await Promise.allSettled([save('De een'), save('De ander')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ kind: 'conflict' })
  })

  test('cannot reach a pledge of another agreement: it becomes a new one, as does the same one twice', async () => {
    const agreementId = await draftWithPledges(db, employer)
    const { version, pledges: own } = await getAgreement(makeContext(db, employer), { agreementId })
    const foreign = await makePledge(db)
    await changeAgreement(makeContext(db, employer), {
      ...form,
      agreementId,
      version,
      pledges: [foreign.id, own[0]!.id, own[0]!.id].map((id) => ({
        id,
        kind: 'regular-job' as const,
        places: 9,
        before: '2027-01-01',
      })),
    })
    const [untouched] = await db.select().from(pledges).where(eq(pledges.id, foreign.id))
    expect(untouched).toEqual(foreign)
    const after = await getAgreement(makeContext(db, employer), { agreementId })
    expect(after.pledges).toHaveLength(3)
    expect(after.pledges.filter(({ id }) => id === own[0]!.id)).toHaveLength(1)
  })
})

test('lists show an employer its own, and the desk all of its municipality', async () => {
  const agreementId = await draftWithPledges(db, employer)
  const other = await makeEmployerActor(db)
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  const elsewhere = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
  const seenBy = async (actor: Employer | Desk) =>
    (await listAgreements(makeContext(db, actor))).some(({ id }) => id === agreementId)
  expect(await seenBy(employer)).toBe(true)
  expect(await seenBy(desk)).toBe(true)
  expect(await seenBy(other)).toBe(false)
  expect(await seenBy(elsewhere)).toBe(false)
})

test('lists show an employer exactly what it can open, but for what was superseded', async () => {
  const ctx = makeContext(db, employer)
  const listed = new Set<string>()
  const opened = new Set<string>()
  const made: string[] = []
  for (const drafter of [employer, desk]) {
    for (const status of AGREEMENT_STATUSES.filter((status) => status !== 'superseded')) {
      made.push(await agreementIn(db, status, { employer, desk }, { drafter }))
    }
  }
  for (const { id } of await listAgreements(ctx)) listed.add(id)
  for (const agreementId of made) {
    const found = await getAgreement(ctx, { agreementId }).catch(() => null)
    if (found) opened.add(agreementId)
  }
  expect(listed).toEqual(opened)
  // The desk's own draft, and the one that it withdrew before it was offered.
  expect(made.filter((id) => !opened.has(id))).toHaveLength(2)
})

test('an id that is none, or of somebody else, is not found', async () => {
  const agreementId = await draftWithPledges(db, employer)
  const other = await makeEmployerActor(db)
  await expect(getAgreement(makeContext(db, other), { agreementId })).rejects.toMatchObject({ kind: 'not-found' })
  await expect(getAgreement(makeContext(db, employer), { agreementId: 'abc' })).rejects.toMatchObject({
    kind: 'not-found',
  })
})
