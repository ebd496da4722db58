import { beforeAll, expect, test } from 'vitest'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { getNearMiss } from '#app/domain/matching/get-near-miss.server.ts'
import { listNearMissesForProfile } from '#app/domain/matching/list-near-misses-for-profile.server.ts'
import { listNearMissesForVacancy } from '#app/domain/matching/list-near-misses-for-vacancy.server.ts'
import { database, type Database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeProfile, makeVacancy, makeWerkmatcherActor } from '#tests/support/factories.ts'

let db: Database
let fatima: Context<Werkmatcher>
let joris: Context<Werkmatcher>

beforeAll(async () => {
  await testDatabase()
  db = database()
  fatima = makeContext(db, await makeWerkmatcherActor(db, { name: 'Fatima' }))
  joris = makeContext(db, await makeWerkmatcherActor(db, { name: 'Joris' }))
})

const shift = (startsAt: number) => ({
  kind: 'fixed' as const,
  shifts: [{ day: 'monday' as const, startsAt, endsAt: 720 }],
})

test('a person sees what is one change away, the smallest first, and not what fits, is further off or closed', async () => {
  const profile = await makeProfile(db, { werkmatcherId: fatima.actor.userId })
  await makeVacancy(db, { title: 'Past', roster: shift(540) })
  await makeVacancy(db, { title: 'Een uur te vroeg', roster: shift(480) })
  await makeVacancy(db, { title: 'Een kwartier te vroeg', roster: shift(525) })
  await makeVacancy(db, { title: 'Twee dingen', roster: shift(525), licences: ['B'] })
  await makeVacancy(db, { title: 'Gesloten', roster: shift(525), closesOn: '2026-06-01' })
  await makeVacancy(db, { title: 'Op pauze', roster: shift(525), status: 'paused' })
  const { nearMisses, total } = await listNearMissesForProfile(fatima, { profileId: profile.id })
  expect(nearMisses.map(({ vacancy }) => vacancy.title)).toEqual(['Een kwartier te vroeg', 'Een uur te vroeg'])
  expect(total).toBe(2)
  await expect(listNearMissesForProfile(joris, { profileId: profile.id })).rejects.toMatchObject({ kind: 'not-found' })
})

test('a vacancy shows who is one change away: the own caseload to open, of a colleague only whom to ask', async () => {
  const vacancy = await makeVacancy(db, { title: 'Chauffeur', licences: ['B'], postcode: '3561AB' })
  const mine = await makeProfile(db, { werkmatcherId: fatima.actor.userId, licences: [] })
  const theirs = await makeProfile(db, { werkmatcherId: joris.actor.userId, licences: [] })
  await makeProfile(db, { werkmatcherId: fatima.actor.userId, licences: [], status: 'paused' })
  const { nearMisses } = await listNearMissesForVacancy(fatima, { vacancyId: vacancy.id })
  expect(nearMisses.filter((one) => one.kind === 'own').map((one) => one.profileId)).toContain(mine.id)
  const colleagues = nearMisses.filter((one) => one.kind === 'colleague')
  expect(colleagues).toMatchObject([{ werkmatcherName: 'Joris', nearMiss: { change: 'licences' } }])
  expect(JSON.stringify(colleagues)).not.toContain(theirs.id)
  expect(JSON.stringify(colleagues)).not.toContain(theirs.reference)
})

test('one pair says its change, or that it is not just one', async () => {
  const { id: profileId } = await makeProfile(db, { werkmatcherId: fatima.actor.userId, licences: [] })
  const near = await makeVacancy(db, { licences: ['B'] })
  const far = await makeVacancy(db, { licences: ['B'], dutchSpeaking: 'C1' })
  expect((await getNearMiss(fatima, { profileId, vacancyId: near.id })).nearMiss).toMatchObject({ change: 'licences' })
  expect((await getNearMiss(fatima, { profileId, vacancyId: far.id })).nearMiss).toBeNull()
  await expect(getNearMiss(joris, { profileId, vacancyId: near.id })).rejects.toMatchObject({ kind: 'not-found' })
})
