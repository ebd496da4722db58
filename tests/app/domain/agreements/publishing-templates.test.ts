import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { getAgreementTemplate } from '#app/domain/agreements/get-agreement-template.server.ts'
import { listAgreementTemplates } from '#app/domain/agreements/list-agreement-templates.server.ts'
import { listTemplateSeries } from '#app/domain/agreements/list-template-series.server.ts'
import { previewAgreementTemplate } from '#app/domain/agreements/preview-agreement-template.server.ts'
import { publishAgreementTemplate } from '#app/domain/agreements/publish-agreement-template.server.ts'
import { fieldsIn } from '#app/domain/agreements/render-agreement.ts'
import { resumeTemplateSeries } from '#app/domain/agreements/resume-template-series.server.ts'
import { retireTemplateSeries } from '#app/domain/agreements/retire-template-series.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementTemplates } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { AGREEMENT_TEMPLATE, AGREEMENT_TEMPLATES } from '#db/seed/agreement-template.ts'
import { ensureMunicipalities } from '#db/seed/municipalities.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeAgreementTemplate,
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
} from '#tests/support/factories.ts'

let db: Database
/** Of a city of its own, so that its list is known. */
let desk: Desk
let employer: Employer
const system = () => makeContext(db, { kind: 'system' as const })
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
  const { id: municipalityId } = await makeMunicipality(db, { id: 'zeist' })
  desk = await makeDeskActor(db, { municipalityId })
  employer = await makeEmployerActor(db, { municipalityId })
})

const publish = (over: object = {}, actor: Desk | Employer = desk) =>
  publishAgreementTemplate(makeContext(db, actor), { ...AGREEMENT_TEMPLATE, municipalityId: 'zeist', ...over })

describe('publishing a text', () => {
  test('gives it the next number of its series, also when several do so at once', async () => {
    const ids = await Promise.all([publish({ slug: 'samen' }), publish({ slug: 'samen' }), publish({ slug: 'samen' })])
    const rows = await db.select().from(agreementTemplates).where(eq(agreementTemplates.slug, 'samen'))
    expect(rows.map(({ version }) => version).sort()).toEqual([1, 2, 3])
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
    const events = await db.select().from(auditEvents).where(eq(auditEvents.name, 'agreement.template-published'))
    expect(events.filter(({ data }) => ids.includes((data as { templateId: string }).templateId))).toHaveLength(3)
  })

  test('of two who write on the same version one is told that the other was first', async () => {
    await publish({ slug: 'race', after: 0 })
    const outcomes = await Promise.allSettled([
      publish({ slug: 'race', after: 1, title: 'De een' }),
      publish({ slug: 'race', after: 1, title: 'De ander' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ kind: 'conflict' })
  })

  test('as a new series is refused under a name that is taken', async () => {
    await publish({ slug: 'bezet', after: 0 })
    await expect(publish({ slug: 'bezet', after: 0 })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'title', message: 'template.title-taken' }],
    })
  })

  test.each([{ language: 'en' }, { kind: 'small-employer' }, { term: 'one-year' }])(
    'does not turn a series into one of another %j',
    async (over) => {
      const slug = `vast-${Object.keys(over)[0]!}`
      await publish({ slug })
      await expect(publish({ slug, ...over })).rejects.toMatchObject({ kind: 'invalid' })
    },
  )

  test('is for the desk of the municipality, not for another and not for an employer', async () => {
    const elsewhere = await makeDeskActor(db)
    await expect(publish({}, elsewhere)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(publish({}, employer)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is for ever: the database itself refuses a change', async () => {
    const id = await publish({ slug: 'steen' })
    const attempts = [
      sql`update agreement_templates set body = 'Anders' where id = ${id}`,
      sql`update agreement_templates set kind = 'strategic-partner', city_does = '["Niets."]' where id = ${id}`,
      sql`delete from agreement_templates where id = ${id}`,
      sql`truncate agreement_templates cascade`,
    ]
    for (const attempt of attempts) {
      await expect(db.execute(attempt)).rejects.toMatchObject({
        cause: expect.objectContaining({ code: '42501' }),
      })
    }
  })
})

describe('what can be drafted from', () => {
  test('is the newest version of each series, until the series is retired, and again when it is resumed', async () => {
    const [first, second] = [await publish({ slug: 'keuze' }), await publish({ slug: 'keuze' })]
    const offered = async (actor: Desk | Employer) =>
      (await listAgreementTemplates(makeContext(db, actor))).filter(({ slug }) => slug === 'keuze').map(({ id }) => id)
    expect(await offered(employer)).toEqual([second])
    expect(await offered(desk)).toEqual([second])

    const ctx = makeContext(db, desk)
    await retireTemplateSeries(ctx, { templateId: first })
    await retireTemplateSeries(ctx, { templateId: second })
    expect(await offered(employer)).toEqual([])
    expect((await getAgreementTemplate(ctx, { templateId: first })).retiredAt).toEqual(ctx.now)
    await resumeTemplateSeries(ctx, { templateId: second })
    await resumeTemplateSeries(ctx, { templateId: second })
    expect(await offered(employer)).toEqual([second])

    const events = await db.select({ name: auditEvents.name, data: auditEvents.data }).from(auditEvents)
    const about = events.filter(({ data }) => (data as { slug?: string }).slug === 'keuze').map(({ name }) => name)
    expect(about.sort()).toEqual([
      'agreement.template-published',
      'agreement.template-published',
      'agreement.template-resumed',
      'agreement.template-retired',
    ])
  })

  test('is retired by the own desk only', async () => {
    const theirs = await makeAgreementTemplate(db)
    for (const templateId of [theirs.id, crypto.randomUUID(), 'geen-id']) {
      for (const act of [retireTemplateSeries, resumeTemplateSeries, getAgreementTemplate]) {
        await expect(act(makeContext(db, desk), { templateId })).rejects.toMatchObject({ kind: 'not-found' })
      }
    }
  })
})

test('the desk sees every series with its versions and how often each was used, what is retired last', async () => {
  const { id: municipalityId } = await makeMunicipality(db, { id: 'bunnik' })
  const there = makeContext(db, await makeDeskActor(db, { municipalityId }))
  const old = await makeAgreementTemplate(db, { municipalityId, slug: 'groot', version: 1 })
  await makeAgreementTemplate(db, { municipalityId, slug: 'groot', version: 2, title: 'Groot, nu beter' })
  const retired = await makeAgreementTemplate(db, { municipalityId, slug: 'weg' })
  await makeAgreementTemplate(db, { municipalityId, slug: 'klein', kind: 'small-employer' })
  for (let used = 0; used < 2; used++) await makeAgreement(db, { municipalityId, templateId: old.id })
  await retireTemplateSeries(there, { templateId: retired.id })

  const series = await listTemplateSeries(there)
  expect(series.map(({ slug, title, retiredAt }) => [slug, title, retiredAt !== null])).toEqual([
    ['groot', 'Groot, nu beter', false],
    ['klein', AGREEMENT_TEMPLATE.title, false],
    ['weg', AGREEMENT_TEMPLATE.title, true],
  ])
  expect(series[0]!.versions.map(({ version, agreements }) => [version, agreements])).toEqual([
    [2, 0],
    [1, 2],
  ])
})

test.each(AGREEMENT_TEMPLATES.map((template) => [template.slug, template] as const))(
  'a preview of %s has the own city in it and no field left open',
  async (_, template) => {
    const { text, language } = await previewAgreementTemplate(makeContext(db, desk), { ...template, version: 1 })
    expect(text).toContain('zeist')
    expect(text).toContain(language === 'nl' ? '2 plekken: ' : '2 places: ')
    expect(fieldsIn(text)).toEqual([])
  },
)

test('every municipality starts with all shipped texts, and keeps what it made of them', async () => {
  await ensureMunicipalities(system())
  const utrecht = await makeDeskActor(db)
  const slugs = async () => (await listAgreementTemplates(makeContext(db, utrecht))).map(({ slug }) => slug)
  const shipped = AGREEMENT_TEMPLATES.map(({ slug }) => slug)
  expect(await slugs()).toEqual(expect.arrayContaining(shipped))
  const small = (await listAgreementTemplates(makeContext(db, utrecht))).find(
    ({ slug }) => slug === 'kleine-werkgever',
  )!
  await retireTemplateSeries(makeContext(db, utrecht), { templateId: small.id })
  await ensureMunicipalities(system())
  expect(await slugs()).not.toContain('kleine-werkgever')
  expect(await db.$count(agreementTemplates, eq(agreementTemplates.slug, 'kleine-werkgever'))).toBe(2)
})
