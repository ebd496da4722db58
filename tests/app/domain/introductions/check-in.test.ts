import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { answerCheckIn } from '#app/domain/introductions/answer-check-in.server.ts'
import {
  CHECK_IN_MONTHS,
  CHECK_IN_OUTCOMES,
  nextCheckIn,
  outcomesToSay,
  standingsOf,
  STOP_REASONS,
  type CheckInMonths,
  type CheckInOutcome,
} from '#app/domain/introductions/check-in.ts'
import { getEmployerIntroduction } from '#app/domain/introductions/get-employer-introduction.server.ts'
import { getWerkmatcherIntroduction } from '#app/domain/introductions/get-werkmatcher-introduction.server.ts'
import { answerCheckInSchema, recordCheckInSchema } from '#app/domain/introductions/introduction.schema.ts'
import { listDueCheckIns } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { recordCheckIn } from '#app/domain/introductions/record-check-in.server.ts'
import { undoCheckIn } from '#app/domain/introductions/undo-check-in.server.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { checkIns } from '#db/schema/introductions.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeCheckIn,
  makeContext,
  makeEmployerActor,
  makeIntroduction,
  makePlacement,
  makeProfile,
  makeVacancy,
  makeWerkmatcherActor,
  NOW,
} from '#tests/support/factories.ts'

let db: Database
let fatima: Context<Werkmatcher>
let shop: Context<Employer>
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
  fatima = makeContext(db, await makeWerkmatcherActor(db))
  shop = makeContext(db, await makeEmployerActor(db))
})

const TODAY = dayOf(NOW)

/** Somebody of Fatima's caseload who works at the shop since that day. */
async function makePlaced(startsOn: string, side = { werkmatcher: fatima, employer: shop }) {
  const { userId: werkmatcherId } = side.werkmatcher.actor
  const vacancy = await makeVacancy(db, { employerId: side.employer.actor.employerId })
  const profile = await makeProfile(db, { werkmatcherId })
  const { id } = await makePlacement(db, { vacancyId: vacancy.id, profileId: profile.id, werkmatcherId, startsOn })
  return id
}

const stopped = { outcome: 'stopped', stopReason: 'training' } as const
const says = (introductionId: string, months: CheckInMonths, version: number, outcome: CheckInOutcome) =>
  recordCheckIn(
    fatima,
    outcome === 'stopped'
      ? { introductionId, months, version, ...stopped }
      : { introductionId, months, version, outcome },
  )
const seen = async (introductionId: string) => (await getWerkmatcherIntroduction(fatima, { introductionId })).checkIns!
const standings = async (introductionId: string) => (await seen(introductionId)).rows.map(({ standing }) => standing)
const conflict = expect.objectContaining({ kind: 'conflict' }) as unknown

describe('when a check-in is due', () => {
  test.each([
    ['2026-01-15', '2026-04-15', '2026-07-15'],
    ['2025-11-30', '2026-02-28', '2026-05-30'],
    ['2023-11-30', '2024-02-29', '2024-05-30'],
    ['2025-08-31', '2025-11-30', '2026-02-28'],
    ['2026-12-31', '2027-03-31', '2027-06-30'],
  ])('somebody who started on %s is asked about on %s and %s', (startsOn, third, sixth) => {
    expect(CHECK_IN_MONTHS.map((months) => addMonths(startsOn, months))).toEqual([third, sixth])
  })

  test('the database counts months as the portal does, whatever the day', async () => {
    const days = fc
      .sample(fc.integer({ min: 0, max: 20_000 }), { numRuns: 400, seed: 4 })
      .map((n) => addDays('2000-01-01', n))
    const rows = await db.execute<{ day: string; third: string; sixth: string }>(
      sql`select day::text, (day + make_interval(months => 3))::date::text as third,
            (day + make_interval(months => 6))::date::text as sixth
          from unnest(${`{${days.join(',')}}`}::date[]) as day`,
    )
    for (const { day, third, sixth } of rows) expect([addMonths(day, 3), addMonths(day, 6)]).toEqual([third, sixth])
    expect(rows).toHaveLength(400)
  })

  test('both stand as they were said, and are asked one after the other', () => {
    const all: (CheckInOutcome | null)[] = [null, ...CHECK_IN_OUTCOMES]
    const table = all.flatMap((third) =>
      all.flatMap((sixth) =>
        ['2026-05-01', '2026-02-01', '2025-11-01'].map((startsOn) => {
          const said = [
            ...(third ? [{ months: 3 as const, outcome: third }] : []),
            ...(sixth ? [{ months: 6 as const, outcome: sixth }] : []),
          ]
          const stands = standingsOf(startsOn, said, TODAY)
          const late = { '2026-05-01': 0, '2026-02-01': 1, '2025-11-01': 2 }[startsOn]!
          expect(stands[3]).toBe(third ?? (late >= 1 ? 'due' : 'not-due'))
          expect(stands[6]).toBe(third === 'stopped' ? 'lapsed' : (sixth ?? (late >= 2 ? 'due' : 'not-due')))
          expect(nextCheckIn(stands)).toBe(third === null ? 3 : third !== 'stopped' && sixth === null ? 6 : null)
          return stands
        }),
      ),
    )
    expect(table).toHaveLength(48)
  })

  test('that somebody stopped can be said from the first day, the rest only when it is time', () => {
    expect(outcomesToSay(addDays(TODAY, 1), 3, TODAY)).toEqual([])
    expect(outcomesToSay(TODAY, 3, TODAY)).toEqual(['stopped'])
    expect(outcomesToSay('2026-03-05', 3, TODAY)).toEqual(['stopped'])
    expect(outcomesToSay('2026-03-04', 3, TODAY)).toEqual(CHECK_IN_OUTCOMES)
    expect(outcomesToSay('2026-03-04', 6, TODAY)).toEqual(['stopped'])
  })
})

describe('the form', () => {
  test('asks why when somebody stopped, from a list on which nothing is about health, and takes no other words', () => {
    const form = { months: '3', version: '1' }
    expect(recordCheckInSchema.parse({ ...form, outcome: 'still-there' })).toEqual({
      months: 3,
      version: 1,
      outcome: 'still-there',
    })
    expect(recordCheckInSchema.safeParse({ ...form, outcome: 'stopped' }).success).toBe(false)
    expect(recordCheckInSchema.safeParse({ ...form, outcome: 'stopped', stopReason: 'illness' }).success).toBe(false)
    for (const stopReason of STOP_REASONS) {
      expect(recordCheckInSchema.safeParse({ ...form, outcome: 'stopped', stopReason }).success).toBe(true)
    }
    expect(recordCheckInSchema.safeParse({ ...form, outcome: 'unknown', note: 'Rug' }).success).toBe(false)
    expect(recordCheckInSchema.safeParse({ ...form, months: '4', outcome: 'unknown' }).success).toBe(false)
    expect(answerCheckInSchema.safeParse({ ...form, outcome: 'stopped', stopReason: 'hours' }).success).toBe(false)
  })
})

describe('the werkmatcher', () => {
  test('records first the third month and then the sixth, each with who and when', async () => {
    const introductionId = await makePlaced('2025-11-04')
    expect(await standings(introductionId)).toEqual(['due', 'due'])
    await says(introductionId, 3, 1, 'still-there')
    expect(await standings(introductionId)).toEqual(['still-there', 'due'])
    await says(introductionId, 6, 2, 'stopped')
    expect((await seen(introductionId)).rows).toMatchObject([
      { months: 3, dueOn: '2026-02-04', saidAt: NOW, stopReason: null },
      { months: 6, dueOn: '2026-05-04', standing: 'stopped', stopReason: 'training' },
    ])
    expect((await seen(introductionId)).next).toBeNull()
    const events = await db
      .select()
      .from(auditEvents)
      .where(sql`${auditEvents.objectId} = ${introductionId}`)
    expect(events.map(({ name, actorId, data }) => [name, actorId, data.months, data.outcome])).toEqual([
      ['introduction.check-in-recorded', fatima.actor.userId, 3, 'still-there'],
      ['introduction.check-in-recorded', fatima.actor.userId, 6, 'stopped'],
    ])
  })

  test('records at once that somebody stopped early, and is not asked again', async () => {
    const introductionId = await makePlaced('2026-06-01')
    await says(introductionId, 3, 1, 'stopped')
    expect(await standings(introductionId)).toEqual(['stopped', 'lapsed'])
    await expect(says(introductionId, 6, 2, 'stopped')).rejects.toEqual(conflict)
  })

  test.each([
    ['that somebody is still there before it is time', '2026-03-05', 3, 'still-there'],
    ['that nobody knows before it is time', '2026-03-05', 3, 'unknown'],
    ['anything of somebody who has yet to start', '2026-06-05', 3, 'stopped'],
    ['the sixth month before the third', '2025-11-04', 6, 'still-there'],
  ] as const)('cannot say %s', async (_, startsOn, months, outcome) => {
    const introductionId = await makePlaced(startsOn)
    await expect(says(introductionId, months, 1, outcome)).rejects.toEqual(conflict)
    expect(await db.$count(checkIns, sql`${checkIns.introductionId} = ${introductionId}`)).toBe(0)
  })

  test('takes back the last thing and says it otherwise', async () => {
    const introductionId = await makePlaced('2025-11-04')
    await says(introductionId, 3, 1, 'unknown')
    await says(introductionId, 6, 2, 'still-there')
    await expect(undoCheckIn(fatima, { introductionId, months: 3, version: 3 })).rejects.toEqual(conflict)
    await undoCheckIn(fatima, { introductionId, months: 6, version: 3 })
    await undoCheckIn(fatima, { introductionId, months: 3, version: 4 })
    await expect(undoCheckIn(fatima, { introductionId, months: 3, version: 5 })).rejects.toEqual(conflict)
    await says(introductionId, 3, 5, 'stopped')
    expect(await standings(introductionId)).toEqual(['stopped', 'lapsed'])
  })

  test('in two tabs says it once: the other hears that it changed', async () => {
    const introductionId = await makePlaced('2026-03-04')
    const both = await Promise.allSettled([
      says(introductionId, 3, 1, 'still-there'),
      says(introductionId, 3, 1, 'stopped'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: conflict })
    expect(await db.$count(checkIns, sql`${checkIns.introductionId} = ${introductionId}`)).toBe(1)
  })

  test('does not find the placement of a colleague, nor one where nobody was placed', async () => {
    const theirs = makeContext(db, await makeWerkmatcherActor(db))
    const introductionId = await makePlaced('2026-03-04')
    const { id: proposed } = await makeIntroduction(db, { werkmatcherId: fatima.actor.userId })
    const attempts = [
      () => recordCheckIn(theirs, { introductionId, months: 3, version: 1, outcome: 'still-there' }),
      () => undoCheckIn(theirs, { introductionId, months: 3, version: 1 }),
      () => says(proposed, 3, 1, 'still-there'),
      () => says('no-id', 3, 1, 'still-there'),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('the employer', () => {
  const answers = (introductionId: string, version: number, outcome: 'still-there' | 'stopped', ctx = shop) =>
    answerCheckIn(ctx, { introductionId, months: 3, version, outcome })

  test('says it, the werkmatcher reads it, and decides otherwise', async () => {
    const introductionId = await makePlaced('2026-03-04')
    await answers(introductionId, 1, 'stopped')
    expect((await seen(introductionId)).rows[0]).toMatchObject({
      standing: 'due',
      employerSays: { outcome: 'stopped', saidAt: NOW },
    })
    // The page that did not show what the employer says no longer counts.
    await expect(says(introductionId, 3, 1, 'still-there')).rejects.toEqual(conflict)
    await says(introductionId, 3, 2, 'still-there')
    expect(await standings(introductionId)).toEqual(['still-there', 'not-due'])
  })

  test('sees of what the werkmatcher recorded no more than that there is nothing left to say', async () => {
    const introductionId = await makePlaced('2026-03-04')
    const page = async () => (await getEmployerIntroduction(shop, { introductionId })).checkIns!
    expect((await page()).next).toEqual({ months: 3, outcomes: CHECK_IN_OUTCOMES })
    await says(introductionId, 3, 1, 'stopped')
    expect((await page()).next).toBeNull()
    expect(JSON.stringify(await page())).not.toContain('training')
  })

  test('takes its own answer back, and not that of the werkmatcher', async () => {
    const introductionId = await makePlaced('2026-03-04')
    await answers(introductionId, 1, 'still-there')
    await undoCheckIn(shop, { introductionId, months: 3, version: 2 })
    await says(introductionId, 3, 3, 'still-there')
    await expect(undoCheckIn(shop, { introductionId, months: 3, version: 4 })).rejects.toEqual(conflict)
  })

  test('does not find the placement of another', async () => {
    const introductionId = await makePlaced('2026-03-04')
    const other = makeContext(db, await makeEmployerActor(db))
    await expect(answers(introductionId, 1, 'still-there', other)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('what the werkmatcher is asked now', () => {
  test('is what is due, longest first, and what the employer says has stopped, of the own people only', async () => {
    const amina = makeContext(db, await makeWerkmatcherActor(db))
    const place = (startsOn: string) => makePlaced(startsOn, { werkmatcher: amina, employer: shop })
    const [third, sixth, early, , recorded, lapsed, told] = [
      await place('2026-03-01'),
      await place('2025-12-04'),
      await place('2026-05-01'),
      await place('2026-05-02'),
      await place('2026-02-02'),
      await place('2025-10-01'),
      await place('2026-01-01'),
    ]
    await makePlaced('2025-11-01')
    await makeCheckIn(db, { introductionId: sixth, outcome: 'unknown' })
    await makeCheckIn(db, { introductionId: early, side: 'employer', outcome: 'stopped' })
    await makeCheckIn(db, { introductionId: recorded })
    await makeCheckIn(db, { introductionId: lapsed, outcome: 'stopped' })
    await makeCheckIn(db, { introductionId: told, side: 'employer' })
    const due = await listDueCheckIns(amina)
    expect(
      due.map(({ introductionId, months, dueOn, employerSays }) => [introductionId, months, dueOn, employerSays]),
    ).toEqual([
      [told, 3, '2026-04-01', 'still-there'],
      [third, 3, '2026-06-01', null],
      [sixth, 6, '2026-06-04', null],
      [early, 3, '2026-08-01', 'stopped'],
    ])
    const all = await listDueCheckIns(makeContext(db, { kind: 'system' }))
    expect(all.filter(({ werkmatcherId }) => werkmatcherId === amina.actor.userId)).toEqual(due)
    expect(all.length).toBeGreaterThan(due.length)
  })
})
