import { and, eq } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { askForReviews } from '#app/domain/reviews/ask-for-reviews.server.ts'
import { findAskedReview } from '#app/domain/reviews/find-asked-review.server.ts'
import { getReview } from '#app/domain/reviews/get-review.server.ts'
import { giveReview } from '#app/domain/reviews/give-review.server.ts'
import { listReviews } from '#app/domain/reviews/list-reviews.server.ts'
import { remindOfReviews } from '#app/domain/reviews/remind-of-reviews.server.ts'
import { REVIEWED_STATUSES } from '#app/domain/reviews/review.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { reviews } from '#db/schema/reviews.ts'
import { makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
  NOW,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  await makeMunicipality(db, { id: 'stichtse-vecht' })
})
// Whatever one test left to be asked is not asked in the next.
afterEach(async () => {
  await askForReviews(clock(0))
})

const clock = (days: number) =>
  makeContext(db, { kind: 'system' }, { now: new Date(NOW.getTime() + days * 86_400_000) })
const answers = {
  version: 0,
  result: 'as-agreed',
  together: 'good',
  people: 'mostly',
  again: 'yes',
  lesson: 'Eerder samen een rondleiding geven.',
} as const

const mailsAbout = async (agreementId: string) =>
  (await waitingJobs(url)).flatMap((job) =>
    'agreementId' in job && 'party' in job && job.agreementId === agreementId ? [`${job.name} ${job.party}`] : [],
  )

/** Two sides who were asked on day 0 about an agreement that ended. */
async function askedParties(): Promise<{ employer: Employer; desk: Desk; agreementId: string }> {
  const parties = await makeParties(db)
  const { id: agreementId } = await makeAgreement(db, { employerId: parties.employer.employerId, status: 'expired' })
  await askForReviews(clock(0))
  return { ...parties, agreementId }
}
const on = <A extends Employer | Desk>(days: number, actor: A) =>
  makeContext(db, actor, { now: new Date(NOW.getTime() + days * 86_400_000) })

describe('asking for reviews', () => {
  test.each(AGREEMENT_STATUSES)(
    'asks both sides of an agreement that is %s only when it came to its end',
    async (status) => {
      const { id } = await makeAgreement(db, { status })
      await askForReviews(clock(1))
      const isAsked = (REVIEWED_STATUSES as readonly string[]).includes(status)
      expect((await mailsAbout(id)).sort()).toEqual(
        isAsked ? ['mail-review-asked employer', 'mail-review-asked municipality'] : [],
      )
    },
  )

  test('asks once, however often it runs and however many run at once', async () => {
    const { id } = await makeAgreement(db, { status: 'expired' })
    const counts = await Promise.all([1, 2, 3].map(() => askForReviews(clock(1))))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(await askForReviews(clock(2))).toBe(0)
    expect(await mailsAbout(id)).toHaveLength(2)
  })

  test('asks nobody about what ended longer than sixty days ago', async () => {
    const { id } = await makeAgreement(db, { status: 'expired', changedAt: new Date(NOW.getTime() - 61 * 86_400_000) })
    expect(await askForReviews(clock(0))).toBe(0)
    expect(await mailsAbout(id)).toEqual([])
  })

  test('reminds once after two weeks, and only the side that said nothing', async () => {
    const { employer, agreementId } = await askedParties()
    await giveReview(on(3, employer), { agreementId, ...answers })
    await remindOfReviews(clock(13))
    expect(await mailsAbout(agreementId)).toHaveLength(2)
    await Promise.all([remindOfReviews(clock(14)), remindOfReviews(clock(14))])
    await remindOfReviews(clock(20))
    expect((await mailsAbout(agreementId)).slice(2)).toEqual(['mail-review-reminder municipality'])
  })

  test('reminds nobody when the time is over', async () => {
    const { agreementId } = await askedParties()
    await remindOfReviews(clock(30))
    expect(await mailsAbout(agreementId)).toHaveLength(2)
  })

  test('has nothing to mail any more to a side that gave it, or when the time is over', async () => {
    const { employer, agreementId } = await askedParties()
    const asked = (days: number, party: 'employer' | 'municipality') =>
      findAskedReview(clock(days), { agreementId, party })
    expect(await asked(1, 'employer')).toMatchObject({ agreementId, employerId: employer.employerId })
    await giveReview(on(1, employer), { agreementId, ...answers })
    expect(await asked(1, 'employer')).toBeNull()
    expect(await asked(1, 'municipality')).not.toBeNull()
    expect(await asked(30, 'municipality')).toBeNull()
  })
})

describe('looking back', () => {
  test('is read by the other side only when both did, and stands still from then', async () => {
    const { employer, desk, agreementId } = await askedParties()
    await giveReview(on(1, employer), { agreementId, ...answers })
    expect(await getReview(on(1, desk), { agreementId })).toMatchObject({
      state: 'open',
      own: null,
      otherGaveIt: true,
      other: null,
    })
    await giveReview(on(2, employer), { agreementId, ...answers, version: 1, result: 'more', lesson: null })
    await giveReview(on(3, desk), { agreementId, ...answers, together: 'fair' })
    const seen = await getReview(on(3, desk), { agreementId })
    expect(seen).toMatchObject({ state: 'closed', own: { together: 'fair' }, other: { result: 'more', lesson: null } })
    expect(await getReview(on(3, employer), { agreementId })).toMatchObject({ own: seen.other, other: seen.own })
    for (const actor of [employer, desk] as const) {
      await expect(giveReview(on(4, actor), { agreementId, ...answers, version: 2 })).rejects.toMatchObject({
        kind: 'conflict',
      })
    }
    const events = await db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.objectId, agreementId))
      .orderBy(auditEvents.id)
    expect(events.map(({ name, data }) => [name, (data as { party: string }).party])).toEqual([
      ['agreement.review-given', 'employer'],
      ['agreement.review-given', 'employer'],
      ['agreement.review-given', 'municipality'],
    ])
  })

  test('is read after thirty days by both, as far as it was given, and cannot be given any more', async () => {
    const { employer, desk, agreementId } = await askedParties()
    await giveReview(on(29, employer), { agreementId, ...answers })
    expect((await getReview(on(29, desk), { agreementId })).other).toBeNull()
    expect(await getReview(on(30, desk), { agreementId })).toMatchObject({
      state: 'closed',
      own: null,
      other: { result: 'as-agreed' },
    })
    await expect(giveReview(on(30, desk), { agreementId, ...answers })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('is given by both at the same moment without one getting lost', async () => {
    const { employer, desk, agreementId } = await askedParties()
    await Promise.all([
      giveReview(on(1, employer), { agreementId, ...answers }),
      giveReview(on(1, desk), { agreementId, ...answers }),
    ])
    expect(await getReview(on(1, desk), { agreementId })).toMatchObject({ state: 'closed', otherGaveIt: true })
  })

  test('is not overwritten by a form that began before a colleague saved', async () => {
    const { employer, agreementId } = await askedParties()
    const results = await Promise.allSettled(
      (['more', 'less'] as const).map((result) => giveReview(on(1, employer), { agreementId, ...answers, result })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [row] = await db
      .select()
      .from(reviews)
      .where(and(eq(reviews.agreementId, agreementId), eq(reviews.party, 'employer')))
    expect(row).toMatchObject({ version: 1, givenById: employer.userId })
  })

  test('holds nothing that points to a person', async () => {
    const { employer, agreementId } = await askedParties()
    await expect(
      giveReview(on(1, employer), { agreementId, ...answers, lesson: 'Mevrouw Jansen was vaak ziek.' }),
    ).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'lesson' }, { path: 'lesson' }] })
    expect((await getReview(on(1, employer), { agreementId })).own).toBeNull()
  })

  test('is not asked for while the agreement holds', async () => {
    const { employer } = await makeParties(db)
    const { id: agreementId } = await makeAgreement(db, { employerId: employer.employerId, status: 'in-force' })
    expect(await getReview(on(1, employer), { agreementId })).toMatchObject({ state: 'not-asked', closesAt: null })
    await expect(giveReview(on(1, employer), { agreementId, ...answers })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('is not there for another employer or another city', async () => {
    const { agreementId } = await askedParties()
    for (const actor of [await makeEmployerActor(db), await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })]) {
      await expect(getReview(on(1, actor), { agreementId })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(giveReview(on(1, actor), { agreementId, ...answers })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(getReview(on(1, actor), { agreementId: 'onzin' })).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  test('is listed for the desk of the own city, by agreement', async () => {
    const { employer, desk, agreementId } = await askedParties()
    await giveReview(on(1, employer), { agreementId, ...answers })
    const listed = await listReviews(on(1, desk))
    expect(listed.find((review) => review.agreementId === agreementId)).toMatchObject({
      state: 'open',
      byEmployer: true,
      byMunicipality: false,
    })
    const elsewhere = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
    expect(await listReviews(on(1, elsewhere))).toEqual([])
  })
})
