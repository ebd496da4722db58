import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { answerQuestion } from '#app/domain/questions/answer-question.server.ts'
import { askEmployer } from '#app/domain/questions/ask-employer.server.ts'
import { closeQuestion } from '#app/domain/questions/close-question.server.ts'
import {
  countOpenQuestions,
  getEmployerQuestion,
  listEmployerQuestions,
} from '#app/domain/questions/list-employer-questions.server.ts'
import { listWerkmatcherQuestions } from '#app/domain/questions/list-werkmatcher-questions.server.ts'
import { mayBring } from '#app/domain/questions/question.policy.ts'
import {
  canBecome,
  MAX_A_DAY,
  MAX_OPEN_PER_VACANCY,
  QUESTION_STATUSES,
  type QuestionStatus,
} from '#app/domain/questions/question.ts'
import { CHANGES } from '#app/domain/matching/changes.ts'
import { withdrawQuestion } from '#app/domain/questions/withdraw-question.server.ts'
import { giveWay } from '#app/domain/vacancies/give-way.server.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeEmployerActor,
  makeJobSeeker,
  makeMunicipality,
  makeProfile,
  makeQuestion,
  makeVacancy,
  makeWerkmatcherActor,
  NOW,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

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

const TEXT = 'Kan de dienst van maandag om 9:00 beginnen in plaats van om 8:45?'

async function makePair(given: { vacancy?: object; profile?: object } = {}) {
  const vacancy = await makeVacancy(db, { employerId: shop.actor.employerId, ...given.vacancy })
  const profile = await makeProfile(db, { werkmatcherId: fatima.actor.userId, ...given.profile })
  await makeJobSeeker(db, { profileId: profile.id, name: 'Xanthippe Querulijn' })
  return { vacancyId: vacancy.id, profileId: profile.id }
}

const ask = (pair: { vacancyId: string; profileId: string }, ctx = fatima, given: object = {}) =>
  askEmployer(ctx, { ...pair, change: 'roster', text: TEXT, ...given })

async function makeAt(status: QuestionStatus) {
  const pair = await makePair()
  const { id } = await makeQuestion(db, { ...pair, werkmatcherId: fatima.actor.userId, status })
  return { ...pair, questionId: id }
}

const refusal = (kind: string, message?: string) => (message ? { kind, issues: [{ message }] } : { kind })
const statusOf = async (questionId: string) =>
  (await db.select({ status: questions.status }).from(questions).where(eq(questions.id, questionId)))[0]?.status

describe('a question', () => {
  test('reaches the employer without a trace of whom it is for', async () => {
    const pair = await makePair()
    const { questionId } = await ask(pair)
    const seen = await getEmployerQuestion(shop, { questionId })
    expect(seen).toMatchObject({ text: TEXT, standing: 'open', vacancy: { id: pair.vacancyId } })
    expect(JSON.stringify([seen, await listEmployerQuestions(shop)])).not.toContain(pair.profileId)
    expect(await countOpenQuestions(shop, { vacancyId: pair.vacancyId })).toBe(1)
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-question-asked', questionId })
    const [event] = await db.select().from(auditEvents).where(eq(auditEvents.objectId, questionId))
    expect(event).toMatchObject({ name: 'question.asked', data: { change: 'roster' } })
  })

  test('is refused with personal data in it, and with the very name of the person', async () => {
    const pair = await makePair()
    await expect(ask(pair, fatima, { text: 'Bel mij op 06 12345678 over deze dienst.' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(ask(pair, fatima, { text: 'Kan Xanthippe om 9:00 beginnen?' })).rejects.toMatchObject(
      refusal('invalid', 'personal-data.name'),
    )
  })

  test('is for the own caseload, and about a public vacancy of the region with somebody who can answer', async () => {
    const pair = await makePair()
    await expect(ask(pair, joris)).rejects.toMatchObject(refusal('not-found'))
    const draft = await makeVacancy(db, { status: 'draft', publishedAt: null })
    await expect(ask({ ...pair, vacancyId: draft.id })).rejects.toMatchObject(refusal('not-found'))
    await makeMunicipality(db, { id: 'ver-weg', regionId: 'ver-weg' })
    const far = await makeVacancy(db, { municipalityId: 'ver-weg' })
    await expect(ask({ ...pair, vacancyId: far.id })).rejects.toMatchObject(refusal('not-found'))
    const nobodys = await makeVacancy(db)
    await expect(ask({ ...pair, vacancyId: nobodys.id })).rejects.toMatchObject(
      refusal('conflict', 'question.no-reader'),
    )
  })

  test('is refused when profile or vacancy are not open', async () => {
    const paused = await makePair({ vacancy: { status: 'paused' } })
    await expect(ask(paused)).rejects.toMatchObject(refusal('conflict', 'question.vacancy-not-open'))
    const resting = await makePair({ profile: { status: 'paused' } })
    await expect(ask(resting)).rejects.toMatchObject(refusal('conflict', 'question.profile-not-active'))
  })

  test('about one change of one vacancy is open once, also when two ask at the same moment', async () => {
    const pair = await makePair()
    const other = await makeProfile(db, { werkmatcherId: joris.actor.userId })
    const asked = await Promise.allSettled([ask(pair), ask({ ...pair, profileId: other.id }, joris)])
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(asked.find((one) => one.status === 'rejected')).toMatchObject({
      reason: refusal('conflict', 'question.already-asked'),
    })
    expect(await db.$count(questions, eq(questions.vacancyId, pair.vacancyId))).toBe(1)
  })

  test('is one of a few: an employer is not flooded, and nobody asks all day', async () => {
    const pair = await makePair()
    for (const change of CHANGES.slice(0, MAX_OPEN_PER_VACANCY)) {
      await makeQuestion(db, { vacancyId: pair.vacancyId, change, askedAt: NOW })
    }
    await expect(ask(pair, fatima, { change: 'start' })).rejects.toMatchObject(
      refusal('conflict', 'question.vacancy-busy'),
    )
    const eager = makeContext(db, await makeWerkmatcherActor(db))
    const theirs = await makePair({ profile: { werkmatcherId: eager.actor.userId } })
    for (let i = 0; i < MAX_A_DAY; i++) {
      await makeQuestion(db, { werkmatcherId: eager.actor.userId, profileId: theirs.profileId, askedAt: NOW })
    }
    await expect(ask(theirs, eager)).rejects.toMatchObject(refusal('conflict', 'question.too-many-today'))
    const tomorrow = { ...eager, now: new Date(NOW.getTime() + 86_400_001) }
    await expect(ask(theirs, tomorrow)).resolves.toHaveProperty('questionId')
  })
})

describe('an answer', () => {
  test('is kept, and told to who asked, for whom the question comes up', async () => {
    const { questionId, profileId } = await makeAt('open')
    await answerQuestion(shop, { questionId, answer: 'yes', note: 'Vanaf september.' })
    const [mine] = await listWerkmatcherQuestions(fatima, { statuses: ['answered'], profileId })
    expect(mine).toMatchObject({ id: questionId, answer: 'yes', note: 'Vanaf september.', standing: 'answered' })
    expect(await listWerkmatcherQuestions(joris)).not.toContainEqual(expect.objectContaining({ id: questionId }))
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-question-answered', questionId })
    await closeQuestion(fatima, { questionId })
    expect(await statusOf(questionId)).toBe('closed')
  })

  test('counts once when two colleagues give one', async () => {
    const { questionId } = await makeAt('open')
    const given = await Promise.allSettled(
      (['yes', 'no'] as const).map((answer) => answerQuestion(shop, { questionId, answer, note: null })),
    )
    expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test.each(['filled', 'withdrawn', 'closed'] as const)(
    'is not asked any more about a vacancy that is %s',
    async (status) => {
      const { questionId, vacancyId } = await makeAt('open')
      await db.update(vacancies).set({ status }).where(eq(vacancies.id, vacancyId))
      expect(await getEmployerQuestion(shop, { questionId })).toMatchObject({ standing: 'lapsed' })
      expect(await countOpenQuestions(shop, { vacancyId })).toBe(0)
      await expect(answerQuestion(shop, { questionId, answer: 'yes', note: null })).rejects.toMatchObject({
        kind: 'conflict',
      })
    },
  )

  test("of somebody else's question is not there to give or read", async () => {
    const { questionId } = await makeAt('open')
    const gone = refusal('not-found')
    await expect(answerQuestion(otherShop, { questionId, answer: 'no', note: null })).rejects.toMatchObject(gone)
    await expect(getEmployerQuestion(otherShop, { questionId })).rejects.toMatchObject(gone)
    await expect(withdrawQuestion(joris, { questionId })).rejects.toMatchObject(gone)
    await expect(getEmployerQuestion(shop, { questionId: 'onzin' })).rejects.toMatchObject(gone)
    await withdrawQuestion(fatima, { questionId })
    await expect(getEmployerQuestion(shop, { questionId })).rejects.toMatchObject(gone)
  })
})

describe('the steps of a question', () => {
  test.each(
    QUESTION_STATUSES.flatMap((from) => (['answered', 'closed', 'withdrawn'] as const).map((to) => [from, to])),
  )('from %s to %s only where the table says so', async (from, to) => {
    const { questionId } = await makeAt(from as QuestionStatus)
    const step = {
      answered: () => answerQuestion(shop, { questionId, answer: 'no', note: null }),
      closed: () => closeQuestion(fatima, { questionId }),
      withdrawn: () => withdrawQuestion(fatima, { questionId }),
    }[to as 'answered']()
    if (canBecome(from as QuestionStatus, to as QuestionStatus)) await step
    else await expect(step).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('are each of one side', () => {
    expect(QUESTION_STATUSES.filter((status) => mayBring('employer', status))).toEqual(['answered'])
    expect(QUESTION_STATUSES.filter((status) => mayBring('werkmatcher', status))).toEqual([
      'open',
      'closed',
      'withdrawn',
    ])
    expect(QUESTION_STATUSES.some((status) => mayBring(null, status))).toBe(false)
  })
})

describe('giving way with one press', () => {
  test('marks the demand, once, and tells the index', async () => {
    const { vacancyId } = await makePair()
    await giveWay(shop, { vacancyId, demand: 'week' })
    await giveWay(shop, { vacancyId, demand: 'week' })
    const [row] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
    expect(row).toMatchObject({ negotiable: ['week'], version: 2 })
    expect(await waitingJobs(url)).toContainEqual({ name: 'index-vacancy', vacancyId })
  })

  test("is for one's own vacancy, while it can be changed", async () => {
    const { vacancyId } = await makePair({ vacancy: { status: 'submitted' } })
    await expect(giveWay(otherShop, { vacancyId, demand: 'week' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(giveWay(shop, { vacancyId, demand: 'week' })).rejects.toMatchObject({ kind: 'conflict' })
  })
})
