import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { withdrawProfile } from '#app/domain/candidates/withdraw-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { fits } from '#app/domain/matching/fits.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { LivePool } from '#app/domain/matching/pool/live-pool.server.ts'
import { profilePool } from '#app/domain/matching/pool/profile-pool.server.ts'
import { isOpenOn, vacancyPool } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { connect, type Database } from '#db/client.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeIntroduction,
  makeMunicipality,
  makeProfile,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'

let db: Database
let other: Database
let fatima: Context<Werkmatcher>
const regionId = 'utrecht-midden'
const municipalityId = 'utrecht'

beforeAll(async () => {
  const { url } = await testDatabase()
  db = connect(url).db
  other = connect(url).db
  fatima = makeContext(db, await makeWerkmatcherActor(db))
})

const vacancyIds = async () => [...(await vacancyPool(fatima, { regionId })).rows()].map((row) => row.id)
const profileIds = async () => [...(await profilePool(fatima, { municipalityId })).rows()].map((row) => row.id)

describe('the pool of open vacancies', () => {
  test('has those of the region that are published, and follows every change at once', async () => {
    const first = await makeVacancy(db)
    await makeVacancy(db, { status: 'draft', employerId: first.employerId })
    await makeMunicipality(db, { id: 'elders', regionId: 'elders' })
    const elsewhere = await makeVacancy(db, { municipalityId: 'elders' })
    expect(await vacancyIds()).toEqual([first.id])

    const second = await makeVacancy(db)
    expect(await vacancyIds()).toContain(second.id)
    await db.update(vacancies).set({ hoursMin: 30, hoursMax: 36 }).where(eq(vacancies.id, second.id))
    const pool = await vacancyPool(fatima, { regionId })
    expect(pool.at(pool.placeOf(second.id)!)).toMatchObject({ vacancy: { hours: { min: 30, max: 36 } } })
    await db.update(vacancies).set({ status: 'paused' }).where(eq(vacancies.id, second.id))
    expect(await vacancyIds()).not.toContain(second.id)
    await db.delete(vacancies).where(eq(vacancies.id, second.id))
    expect(await vacancyIds()).toEqual([first.id])
    expect(await vacancyIds()).not.toContain(elsewhere.id)
  })

  test('says on which day one of them is over', async () => {
    const { id } = await makeVacancy(db, { closesOn: '2026-06-04' })
    const pool = await vacancyPool(fatima, { regionId })
    const row = pool.at(pool.placeOf(id)!)!
    expect(isOpenOn(row, '2026-06-04')).toBe(true)
    expect(isOpenOn(row, '2026-06-05')).toBe(false)
  })

  test('counts introductions', async () => {
    const { id } = await makeVacancy(db)
    await vacancyIds()
    await makeIntroduction(db, { vacancyId: id })
    const pool = await vacancyPool(fatima, { regionId })
    expect(pool.at(pool.placeOf(id)!)).toMatchObject({ introduced: 1 })
  })

  test('never misses a transaction that began early and ended late, in whatever order they end', async () => {
    const { id: early } = await makeVacancy(db)
    const { id: late } = await makeVacancy(db)
    await vacancyIds()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    let written = () => {}
    const isWritten = new Promise<void>((resolve) => (written = resolve))
    const slow = other.transaction(async (tx) => {
      await tx.update(vacancies).set({ status: 'paused' }).where(eq(vacancies.id, early))
      written()
      await held
    })
    await isWritten
    for (const title of ['Een', 'Twee', 'Drie']) {
      await db.update(vacancies).set({ title }).where(eq(vacancies.id, late))
      expect(await vacancyIds()).toContain(early)
    }
    release()
    await slow
    expect(await vacancyIds()).not.toContain(early)
  })

  test('takes nothing over from a transaction that was rolled back', async () => {
    const { id } = await makeVacancy(db)
    await vacancyIds()
    await other
      .transaction(async (tx) => {
        await tx.update(vacancies).set({ status: 'paused' }).where(eq(vacancies.id, id))
        await vacancyIds()
        tx.rollback()
      })
      .catch(() => {})
    expect(await vacancyIds()).toContain(id)
  })

  test('is not asked for within a transaction, of which it would outlive the outcome', async () => {
    await db.transaction(async (tx) => {
      await expect(vacancyPool({ ...fatima, db: tx }, { regionId })).rejects.toThrow('outlives a transaction')
    })
  })

  test('is right for everybody who asks at the same time as others write', async () => {
    const { employerId } = await makeVacancy(db)
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        const { id } = await makeVacancy(db, { employerId })
        expect(await vacancyIds()).toContain(id)
        await db.update(vacancies).set({ status: 'filled' }).where(eq(vacancies.id, id))
        expect(await vacancyIds()).not.toContain(id)
      }),
    )
  })

  test('comes back whole after the database refused once', async () => {
    const { id } = await makeVacancy(db)
    const held = new Set<string>()
    let refusals = 1
    const live = new LivePool<{ id: string }>(db, {
      kind: 'vacancy',
      readIds: async () => [id],
      readRows: async (_, ids) => {
        if (refusals-- > 0) throw new Error('The database is away')
        return ids.map((known) => ({ id: known }))
      },
      put: (row) => held.add(row.id),
      remove: (gone) => held.delete(gone),
    })
    await expect(Promise.all([live.fresh(), live.fresh()])).rejects.toThrow('away')
    await live.fresh()
    expect(held).toEqual(new Set([id]))
    refusals = 1
    const { id: second } = await makeVacancy(db)
    await expect(live.fresh()).rejects.toThrow('away')
    await live.fresh()
    expect(held).toContain(second)
  })
})

describe('the pool of profiles', () => {
  test('has the active ones of the municipality, and loses who withdraws or is deleted at once', async () => {
    await db.update(candidateProfiles).set({ status: 'paused' })
    const own = await makeProfile(db, { werkmatcherId: fatima.actor.userId })
    await makeProfile(db, { status: 'draft' })
    await makeProfile(db, { municipalityId: 'stichtse-vecht' })
    const second = await makeProfile(db)
    expect((await profileIds()).sort()).toEqual([own.id, second.id].sort())
    await withdrawProfile(fatima, { profileId: own.id })
    expect(await profileIds()).toEqual([second.id])
    await db.delete(candidateProfiles).where(eq(candidateProfiles.id, second.id))
    expect(await profileIds()).toEqual([])
  })

  test('compares as the rows do', async () => {
    await db.update(candidateProfiles).set({ status: 'paused' })
    const rows = await Promise.all([
      makeProfile(db),
      makeProfile(db, { hoursMin: 30, hoursMax: 36 }),
      makeProfile(db, { dutchSpeaking: 'none' }),
      makeProfile(db, { rather: ['hours'], hoursMin: 30, hoursMax: 36 }),
    ])
    const vacancy = firmVacancy(toMatchableVacancy(await makeVacancy(db)))
    const pool = await profilePool(fatima, { municipalityId })
    const today = '2026-06-04'
    const found = Array.from(pool.index.fitting(vacancy, today), (place) => pool.at(place)!.id)
    const expected = rows.filter((row) => fits(vacancy, firmProfile(toMatchableProfile(row)), { today }))
    expect(found.sort()).toEqual(expected.map((row) => row.id).sort())
    expect(found).toHaveLength(2)
  })
})
