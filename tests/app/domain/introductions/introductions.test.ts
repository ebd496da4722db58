import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { withdrawProfile } from '#app/domain/candidates/withdraw-profile.server.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { acceptIntroduction } from '#app/domain/introductions/accept-introduction.server.ts'
import { countIntroductions } from '#app/domain/introductions/count-introductions.server.ts'
import { declineIntroduction } from '#app/domain/introductions/decline-introduction.server.ts'
import { endIntroduction } from '#app/domain/introductions/end-introduction.server.ts'
import { getEmployerIntroduction } from '#app/domain/introductions/get-employer-introduction.server.ts'
import { getWerkmatcherIntroduction } from '#app/domain/introductions/get-werkmatcher-introduction.server.ts'
import {
  canBecome,
  INTRODUCTION_STATUSES,
  MAX_OPEN_PER_PROFILE,
  maxOpenPerVacancy,
  type IntroductionStatus,
} from '#app/domain/introductions/introduction.ts'
import { mayBring } from '#app/domain/introductions/introduction.policy.ts'
import { listEmployerIntroductions } from '#app/domain/introductions/list-employer-introductions.server.ts'
import { proposeIntroduction } from '#app/domain/introductions/propose-introduction.server.ts'
import { recordPlacement } from '#app/domain/introductions/record-placement.server.ts'
import { withdrawIntroduction } from '#app/domain/introductions/withdraw-introduction.server.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { introductions } from '#db/schema/introductions.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeEmployerActor,
  makeJobSeeker,
  makeMunicipality,
  makeProfile,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

/** Planted: this may be found nowhere but where the rules allow it. */
const PERSON = { name: 'Xanthippe Querulijn', phone: '06 91827364', email: 'xanthippe@querulijn.example' }
const PLANTED = /Xanthippe|Querulijn|91827364/i

let db: Database
let url: string
let fatima: Context<Werkmatcher>
let joris: Context<Werkmatcher>
let shop: Context<Employer>
let otherShop: Context<Employer>

beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  fatima = makeContext(db, await makeWerkmatcherActor(db))
  joris = makeContext(db, await makeWerkmatcherActor(db))
  shop = makeContext(db, await makeEmployerActor(db))
  otherShop = makeContext(db, await makeEmployerActor(db))
})

async function makePair(given: { vacancy?: object; profile?: object } = {}) {
  const vacancy = await makeVacancy(db, { employerId: shop.actor.employerId, places: 2, ...given.vacancy })
  const profile = await makeProfile(db, {
    werkmatcherId: fatima.actor.userId,
    needs: ['quiet-place'],
    homeArea: 'utrecht-overvecht',
    ...given.profile,
  })
  await makeJobSeeker(db, { profileId: profile.id, ...PERSON })
  return { vacancyId: vacancy.id, profileId: profile.id }
}

const CONSENT = { consentWay: 'in-person', consentOn: '2026-06-03' } as const
const MESSAGE = 'Deze kandidaat vulde eerder schappen en werkt graag precies.'
const propose = (pair: { vacancyId: string; profileId: string }, ctx = fatima, given: object = {}) =>
  proposeIntroduction(ctx, { ...pair, ...CONSENT, message: MESSAGE, ...given })

async function makeProposed() {
  const pair = await makePair()
  return { ...pair, ...(await propose(pair)) }
}

async function makeAt(status: IntroductionStatus) {
  const made = await makeProposed()
  await db.update(introductions).set({ status }).where(eq(introductions.id, made.introductionId))
  return made
}

const refusal = (kind: string, message?: string) => (message ? { kind, issues: [{ message }] } : { kind })

describe('a proposal', () => {
  test('keeps the consent, the text and the explanation of that day, and tells the employer', async () => {
    const { introductionId, profileId } = await makeProposed()
    const made = await getWerkmatcherIntroduction(fatima, { introductionId })
    expect(made).toMatchObject({ status: 'proposed', message: MESSAGE, ...CONSENT, profile: { id: profileId } })
    expect(made.explanation.results.length).toBeGreaterThan(10)
    expect(made.explanation.score).toBe(made.explanation.results.reduce((sum, { points }) => sum + points, 0))
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-introduction-proposed', introductionId })
  })

  test.each([
    ['a profile that is not active', { profile: { status: 'paused' } }, 'introduction.profile-not-active'],
    ['a vacancy that is not open', { vacancy: { status: 'paused' } }, 'introduction.vacancy-not-open'],
  ])('is refused for %s', async (_, given, message) => {
    await expect(propose(await makePair(given))).rejects.toMatchObject(refusal('conflict', message))
  })

  test('is refused without a consent that was given', async () => {
    const late = propose(await makePair(), fatima, { consentOn: '2026-06-05' })
    await expect(late).rejects.toMatchObject(refusal('invalid', 'introduction.consent-future'))
  })

  test.each([
    ['Bel gerust 06 12345678.', 'personal-data.phone'],
    ['Mail naar iemand@voorbeeld.nl.', 'personal-data.email'],
    ['Woont op 3561 AB.', 'personal-data.postcode'],
    ['Xanthippe werkt graag precies.', 'personal-data.name'],
    ['Vraag naar querulijn.', 'personal-data.name'],
    ['Bereikbaar op 0031691827364 of zo', 'personal-data.phone'],
  ])('is refused when its text points to the person: %j', async (message, issue) => {
    const attempt = propose(await makePair(), fatima, { message })
    const answer = await attempt.then(
      () => null,
      (error: { kind: string; issues: { path: string; message: string }[] }) => error,
    )
    expect(answer?.kind).toBe('invalid')
    expect(answer?.issues.map(({ path, message }) => [path, message])).toContainEqual(['message', issue])
  })

  test('is for the own caseload and the own region only; the rest does not exist', async () => {
    const pair = await makePair()
    await expect(propose(pair, joris)).rejects.toMatchObject(refusal('not-found'))
    await makeMunicipality(db, { id: 'verweg', regionId: 'ver-weg' })
    const far = await makePair({ vacancy: { municipalityId: 'verweg', employerId: undefined } })
    await expect(propose(far)).rejects.toMatchObject(refusal('not-found'))
    const draft = await makePair({ vacancy: { status: 'draft', publishedAt: null } })
    await expect(propose(draft)).rejects.toMatchObject(refusal('not-found'))
    await expect(propose({ ...pair, vacancyId: 'x' })).rejects.toMatchObject(refusal('not-found'))
  })

  test('is made once for a pair, of five at the same moment too, and again after it ended', async () => {
    const pair = await makePair()
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => propose(pair)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [made] = await db.select().from(introductions).where(eq(introductions.profileId, pair.profileId))
    await declineIntroduction(shop, { introductionId: made!.id, reason: 'language', note: null })
    await expect(propose(pair)).resolves.toBeDefined()
  })

  test('is refused when too many are open for one person, or for one vacancy', async () => {
    const { profileId } = await makePair()
    for (let i = 0; i < MAX_OPEN_PER_PROFILE; i++) {
      const { id: vacancyId } = await makeVacancy(db, { employerId: shop.actor.employerId })
      await propose({ vacancyId, profileId })
    }
    const { id: oneMore } = await makeVacancy(db, { employerId: shop.actor.employerId })
    await expect(propose({ vacancyId: oneMore, profileId })).rejects.toMatchObject(
      refusal('conflict', 'introduction.profile-busy'),
    )
    for (let i = 0; i < maxOpenPerVacancy(1); i++) {
      await propose({ vacancyId: oneMore, profileId: (await makePair()).profileId })
    }
    await expect(propose({ vacancyId: oneMore, profileId: (await makePair()).profileId })).rejects.toMatchObject(
      refusal('conflict', 'introduction.vacancy-busy'),
    )
  })

  test('gives a candidate another reference at every vacancy', async () => {
    const { profileId, vacancyId } = await makePair()
    const { id: second } = await makeVacancy(db, { employerId: shop.actor.employerId })
    await propose({ profileId, vacancyId })
    await propose({ profileId, vacancyId: second })
    const rows = await db.select().from(introductions).where(eq(introductions.profileId, profileId))
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(2)
  })
})

type Step = (ctx: Context<Employer> & Context<Werkmatcher>, introductionId: string) => Promise<unknown>
const STEPS: Record<Exclude<IntroductionStatus, 'proposed'>, Step> = {
  accepted: (ctx, introductionId) => acceptIntroduction(ctx, { introductionId }),
  declined: (ctx, introductionId) => declineIntroduction(ctx, { introductionId, reason: 'skills', note: null }),
  withdrawn: (ctx, introductionId) => withdrawIntroduction(ctx, { introductionId }),
  ended: (ctx, introductionId) => endIntroduction(ctx, { introductionId }),
  placed: (ctx, introductionId) => recordPlacement(ctx, { introductionId, startsOn: '2026-07-01', hours: 16 }),
}

describe('every step', () => {
  const steps = Object.keys(STEPS) as (keyof typeof STEPS)[]
  test.each(INTRODUCTION_STATUSES.flatMap((from) => steps.map((to) => [from, to] as const)))(
    'from %s to %s is as the tables say, for each actor',
    async (from, to) => {
      const actors = { employer: shop, werkmatcher: fatima }
      for (const [side, ctx] of Object.entries(actors) as [keyof typeof actors, typeof shop & typeof fatima][]) {
        const { introductionId } = await makeAt(from)
        const step = () => STEPS[to](ctx, introductionId)
        if (!mayBring(side, to)) await expect(step()).rejects.toMatchObject(refusal('forbidden'))
        else if (!canBecome(from, to)) await expect(step()).rejects.toMatchObject(refusal('conflict'))
        else {
          await step()
          expect(await countAt(introductionId, to)).toBe(1)
          continue
        }
        expect(await countAt(introductionId, from)).toBe(1)
      }
      for (const stranger of [otherShop, joris] as (typeof shop & typeof fatima)[]) {
        const { introductionId } = await makeAt(from)
        await expect(STEPS[to](stranger, introductionId)).rejects.toMatchObject(refusal('not-found'))
      }
    },
  )

  test.each([
    ['accept', (id: string) => acceptIntroduction(shop, { introductionId: id })],
    ['withdraw while accepted', (id: string) => withdrawIntroduction(fatima, { introductionId: id })],
  ])('%s: of two at the same moment one wins', async (name, step) => {
    const { introductionId } = await makeAt(name === 'accept' ? 'proposed' : 'accepted')
    const answers = await Promise.allSettled([step(introductionId), step(introductionId)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } })
  })

  test('a placement says how many places are left and must be near', async () => {
    const first = await makeAt('accepted')
    const place = (introductionId: string, startsOn: string) =>
      recordPlacement(shop, { introductionId, startsOn, hours: 16 })
    await expect(place(first.introductionId, '2062-07-01')).rejects.toMatchObject(
      refusal('invalid', 'introduction.start-far'),
    )
    expect(await place(first.introductionId, '2026-07-01')).toEqual({ vacancyId: first.vacancyId, placesLeft: 1 })
    const { profileId } = await makePair()
    const { introductionId } = await propose({ profileId, vacancyId: first.vacancyId })
    await acceptIntroduction(shop, { introductionId })
    expect(await place(introductionId, '2026-07-01')).toMatchObject({ placesLeft: 0 })
  })

  test('a note with personal data is refused', async () => {
    const { introductionId } = await makeProposed()
    const note = 'Bel mij op 06 12345678'
    const attempt = declineIntroduction(shop, { introductionId, reason: 'other', note })
    await expect(attempt).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'note' }] })
    expect(await countAt(introductionId, 'proposed')).toBe(1)
  })
})

describe('the name', () => {
  test.each(INTRODUCTION_STATUSES)(
    'when %s: only an accepted or placed candidate has one, recorded at each look',
    async (status) => {
      const { introductionId, profileId } = await makeAt(status)
      const seen = await getEmployerIntroduction(shop, { introductionId })
      const looks = await db.select().from(auditEvents).where(eq(auditEvents.objectId, profileId))
      const shown = looks.filter(
        ({ name, data }) => name === 'job-seeker.looked-at' && data.why === 'introduction-accepted',
      )
      if (status === 'accepted' || status === 'placed') {
        expect(seen.person).toEqual(PERSON)
        expect(shown.map(({ actorId }) => actorId)).toEqual([shop.actor.userId])
      } else {
        expect(seen.person).toBeNull()
        expect(JSON.stringify(seen)).not.toMatch(PLANTED)
        expect(shown).toEqual([])
      }
    },
  )

  test('goes when the person withdraws, with all that was open', async () => {
    const { introductionId, profileId } = await makeAt('accepted')
    await withdrawProfile(fatima, { profileId })
    const seen = await getEmployerIntroduction(shop, { introductionId })
    expect(seen).toMatchObject({ status: 'withdrawn', person: null })
  })

  test('is found in no list, record, job or introduction before a yes', async () => {
    const { introductionId, profileId } = await makeProposed()
    const everything = JSON.stringify([
      await listEmployerIntroductions(shop),
      await getEmployerIntroduction(shop, { introductionId }),
      await getWerkmatcherIntroduction(fatima, { introductionId }),
      await db.select().from(introductions),
      await db.select().from(auditEvents),
      await waitingJobs(url),
    ])
    expect(everything).not.toMatch(PLANTED)
    const employerSees = await getEmployerIntroduction(shop, { introductionId })
    expect(JSON.stringify(employerSees)).not.toContain(profileId)
  })

  test('of others does not exist: not for another employer, nor for a colleague', async () => {
    const { introductionId } = await makeAt('accepted')
    await expect(getEmployerIntroduction(otherShop, { introductionId })).rejects.toMatchObject(refusal('not-found'))
    await expect(getWerkmatcherIntroduction(joris, { introductionId })).rejects.toMatchObject(refusal('not-found'))
    await expect(getEmployerIntroduction(shop, { introductionId: 'x' })).rejects.toMatchObject(refusal('not-found'))
    expect(await listEmployerIntroductions(otherShop)).toEqual([])
    expect(await countIntroductions(otherShop, { status: 'accepted' })).toBe(0)
    expect(await countIntroductions(shop, { status: 'accepted' })).toBeGreaterThan(0)
  })
})

describe('what an employer reads of a candidate', () => {
  test('is what the vacancy asks for, never where they live, what they wish or what they need', async () => {
    const { introductionId } = await makeProposed()
    const { lines } = await getEmployerIntroduction(shop, { introductionId })
    const shown: string[] = lines.map(({ criterion }) => criterion)
    expect(shown).toContain('week')
    for (const hidden of ['travel', 'needs', 'avoids', 'workplace', 'kind', 'sector', 'occupation', 'learning']) {
      expect(shown).not.toContain(hidden)
    }
    // Nothing is asked of licences, so nothing is said of them.
    expect(shown).not.toContain('licences')
  })
})

async function countAt(introductionId: string, status: IntroductionStatus): Promise<number> {
  const rows = await db.select().from(introductions).where(eq(introductions.id, introductionId))
  return rows.filter((row) => row.status === status).length
}
