import { eq, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Context, Desk, Visitor, Werkmatcher } from '#app/domain/context.ts'
import { closeInterest } from '#app/domain/interests/close-interest.server.ts'
import { findPassedOn } from '#app/domain/interests/find-passed-on.server.ts'
import { showInterestSchema } from '#app/domain/interests/interest.schema.ts'
import { INTEREST_STATUSES, INTEREST_TRANSITIONS, type InterestStatus } from '#app/domain/interests/interest.ts'
import { listInterests } from '#app/domain/interests/list-interests.server.ts'
import { lookAtInterest } from '#app/domain/interests/look-at-interest.server.ts'
import { passOnInterest } from '#app/domain/interests/pass-on-interest.server.ts'
import { reopenInterest } from '#app/domain/interests/reopen-interest.server.ts'
import { showInterest } from '#app/domain/interests/show-interest.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { VACANCY_STATUSES } from '#app/domain/vacancies/vacancy.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { interestContacts } from '#db/schema/candidates.ts'
import { interests } from '#db/schema/interests.ts'
import { withVault } from '#db/transaction.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeInterest,
  makeMunicipality,
  makeUser,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'

let db: Database
const visitor: Visitor = { kind: 'visitor' }
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const contact = {
  name: 'Amira Zeldzaam',
  phone: '06 98765432',
  email: 'amira@zeldzaam.example',
  message: 'Bel na 3 uur',
}
const eventsOf = async (interestId: string) =>
  (await db.select().from(auditEvents).where(eq(auditEvents.objectId, interestId)).orderBy(auditEvents.id)).map(
    ({ name, actorId }) => [name, actorId],
  )

describe('showing interest', () => {
  test('lands with the desk, with who it is in the vault and nowhere else', async () => {
    const desk = await makeDeskActor(db)
    const vacancy = await makeVacancy(db)
    const formKey = randomUUID()
    await showInterest(makeContext(db, visitor), { vacancyId: vacancy.id, formKey, ...contact })

    const listed = await listInterests(makeContext(db, desk), { status: 'new' })
    expect(listed.find(({ id }) => id === formKey)).toMatchObject({ vacancyTitle: vacancy.title })
    const everywhere = await db.execute<{ found: string }>(sql`
      select coalesce(string_agg(t::text, ' '), '') as found from (
        select row_to_json(i)::text as t from interests i union all select row_to_json(a)::text from audit_events a
      ) rows`)
    for (const secret of ['Zeldzaam', '98765432', 'Bel na 3 uur']) expect(everywhere[0]!.found).not.toContain(secret)
    await expect(db.select().from(interestContacts)).rejects.toMatchObject({ cause: { code: '42501' } })
    const stored = await withVault(makeContext(db, visitor), (vault) =>
      vault.execute<{ row: string }>(
        sql`select row_to_json(c)::text as row from vault.interest_contacts c where interest_id = ${formKey}`,
      ),
    )
    for (const secret of ['Zeldzaam', '98765432', 'Bel na 3 uur']) expect(stored[0]!.row).not.toContain(secret)
  })

  test('sent twice, or twice at once, is one', async () => {
    const vacancy = await makeVacancy(db)
    const formKey = randomUUID()
    const send = () => showInterest(makeContext(db, visitor), { vacancyId: vacancy.id, formKey, ...contact })
    await Promise.all([send(), send(), send()])
    await send()
    expect(await eventsOf(formKey)).toEqual([['interest.shown', null]])
  })

  test.each(VACANCY_STATUSES)('in a vacancy that is %s works only while it is open', async (status) => {
    const shown = async (publishedAt: Date | null) => {
      const vacancy = await makeVacancy(db, { status, publishedAt })
      return showInterest(makeContext(db, visitor), { vacancyId: vacancy.id, formKey: randomUUID(), ...contact }).then(
        () => 'shown',
        (error: Refusal) => error.kind,
      )
    }
    const once = new Date('2026-06-01T08:00:00Z')
    expect(await shown(once)).toBe(status === 'published' ? 'shown' : 'conflict')
    // Never public: not told apart from what does not exist.
    if (status !== 'published') expect(await shown(null)).toBe('not-found')
  })

  test('in nothing is not found', async () => {
    for (const vacancyId of [randomUUID(), 'geen-id']) {
      await expect(
        showInterest(makeContext(db, visitor), { vacancyId, formKey: randomUUID(), ...contact }),
      ).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  test('needs a name and one way to be reached', () => {
    const issues = (typed: object) =>
      showInterestSchema
        .safeParse({ formKey: randomUUID(), name: 'Amira', phone: '', email: '', message: '', ...typed })
        .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []
    expect(issues({ phone: '0612345678' })).toEqual([])
    expect(issues({ email: 'amira@zeldzaam.example' })).toEqual([])
    expect(issues({})).toEqual([['phone', 'phone-or-email']])
    expect(issues({ phone: '12' })).toEqual([['phone', 'phone']])
    expect(issues({ email: 'amira' })).toEqual([['email', 'email']])
    expect(issues({ name: ' ', phone: '0612345678' })).toEqual([['name', 'required']])
    expect(issues({ phone: '0612345678', message: 'a'.repeat(1_000_000) })[0]?.[0]).toBe('message')
  })
})

describe('looking at who it is', () => {
  test('is written down, each time', async () => {
    const desk = await makeDeskActor(db)
    const interest = await makeInterest(db, { contact })
    for (let n = 0; n < 2; n++) {
      const seen = await lookAtInterest(makeContext(db, desk), { interestId: interest.id })
      expect(seen.contact).toEqual(contact)
    }
    expect(await eventsOf(interest.id)).toEqual([
      ['interest.looked-at', desk.userId],
      ['interest.looked-at', desk.userId],
    ])
  })

  test('is for the werkmatcher only after it was passed on to them', async () => {
    const desk = await makeDeskActor(db)
    const mine = await makeWerkmatcherActor(db)
    const colleague = await makeWerkmatcherActor(db)
    const { id: interestId } = await makeInterest(db, { contact })
    const look = (actor: Desk | Werkmatcher) => lookAtInterest(makeContext(db, actor), { interestId })
    await expect(look(mine)).rejects.toMatchObject({ kind: 'not-found' })
    await passOnInterest(makeContext(db, desk), { interestId, werkmatcherId: mine.userId })
    expect((await look(mine)).contact?.name).toBe(contact.name)
    await expect(look(colleague)).rejects.toMatchObject({ kind: 'not-found' })
    expect((await listInterests(makeContext(db, mine), { status: 'passed-on' })).map(({ id }) => id)).toEqual([
      interestId,
    ])
    expect(await listInterests(makeContext(db, colleague), { status: 'passed-on' })).toEqual([])
  })

  test('is not for the desk of another municipality', async () => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const elsewhere = await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
    const { id: interestId } = await makeInterest(db)
    await expect(lookAtInterest(makeContext(db, elsewhere), { interestId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await eventsOf(interestId)).toEqual([])
  })
})

describe('passing on', () => {
  test('goes to a werkmatcher who works here, and to nobody else', async () => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const desk = await makeDeskActor(db)
    const { id: interestId } = await makeInterest(db)
    const wrong = [
      await makeUser(db, { role: 'werkmatcher', municipalityId: 'stichtse-vecht' }),
      await makeUser(db, { role: 'desk' }),
      await makeUser(db, { role: 'employer' }),
      await makeUser(db, { role: 'werkmatcher', disabledAt: new Date() }),
      { id: randomUUID() },
    ]
    for (const { id: werkmatcherId } of wrong) {
      await expect(passOnInterest(makeContext(db, desk), { interestId, werkmatcherId })).rejects.toMatchObject({
        kind: 'invalid',
        issues: [{ path: 'werkmatcherId', message: 'not-allowed' }],
      })
    }
  })

  test('by two at once has one winner', async () => {
    const desk = await makeDeskActor(db)
    const [one, two] = [await makeWerkmatcherActor(db), await makeWerkmatcherActor(db)]
    const { id: interestId } = await makeInterest(db)
    const outcomes = await Promise.allSettled(
      [one, two].map(({ userId }) => passOnInterest(makeContext(db, desk), { interestId, werkmatcherId: userId })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('tells the werkmatcher by mail, without a word about the person', async () => {
    const desk = await makeDeskActor(db)
    const werkmatcher = await makeWerkmatcherActor(db)
    const { id: interestId } = await makeInterest(db, { contact })
    await passOnInterest(makeContext(db, desk), { interestId, werkmatcherId: werkmatcher.userId })
    const told = await findPassedOn(makeContext(db, { kind: 'system' }), { interestId })
    expect(Object.keys(told!).sort()).toEqual(['interestId', 'vacancyTitle', 'werkmatcher'])
    expect(JSON.stringify(told)).not.toContain('Zeldzaam')
  })
})

const WHO = ['desk', 'other-desk', 'its-werkmatcher', 'other-werkmatcher', 'employer', 'visitor', 'system'] as const
type Who = (typeof WHO)[number]
type Step = 'pass-on' | 'close' | 'reopen'
type Outcome = InterestStatus | 'conflict' | 'forbidden' | 'not-found'

/** By hand. `its-werkmatcher` is the one to whom it was passed on; a new interest has none. Everybody else: not found. */
const TABLE: Record<Step, Record<InterestStatus, { desk: Outcome; 'its-werkmatcher': Outcome }>> = {
  'pass-on': {
    new: { desk: 'passed-on', 'its-werkmatcher': 'not-found' },
    'passed-on': { desk: 'conflict', 'its-werkmatcher': 'forbidden' },
    closed: { desk: 'conflict', 'its-werkmatcher': 'forbidden' },
  },
  close: {
    new: { desk: 'closed', 'its-werkmatcher': 'not-found' },
    'passed-on': { desk: 'closed', 'its-werkmatcher': 'closed' },
    closed: { desk: 'conflict', 'its-werkmatcher': 'conflict' },
  },
  reopen: {
    new: { desk: 'conflict', 'its-werkmatcher': 'not-found' },
    'passed-on': { desk: 'conflict', 'its-werkmatcher': 'forbidden' },
    closed: { desk: 'new', 'its-werkmatcher': 'forbidden' },
  },
}

describe.each(INTEREST_STATUSES)('an interest that is %s', (status) => {
  test.each(WHO)('answers every step of %s as the table says', async (who) => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    for (const step of Object.keys(TABLE) as Step[]) {
      const werkmatcher = await makeWerkmatcherActor(db)
      const { id: interestId } = await makeInterest(db, {
        status,
        passedToId: status === 'new' ? null : werkmatcher.userId,
        closeReason: status === 'closed' ? 'helped' : null,
      })
      const actors: Record<Who, Actor> = {
        desk: await makeDeskActor(db),
        'other-desk': await makeDeskActor(db, { municipalityId: 'stichtse-vecht' }),
        'its-werkmatcher': werkmatcher,
        'other-werkmatcher': await makeWerkmatcherActor(db),
        employer: await makeEmployerActor(db),
        visitor,
        system: { kind: 'system' },
      }
      const expected = who === 'desk' || who === 'its-werkmatcher' ? TABLE[step][status][who] : 'not-found'
      const outcome = await take(step, makeContext(db, actors[who]) as Context<Desk>, interestId, werkmatcher.userId)
      expect(outcome, `${step} by ${who}`).toBe(expected)
      const changed = !['conflict', 'forbidden', 'not-found'].includes(expected)
      if (changed) expect(INTEREST_TRANSITIONS[status]).toContain(expected)
      expect((await eventsOf(interestId)).length, step).toBe(changed ? 1 : 0)
      expect(await statusOf(interestId)).toBe(changed ? expected : status)
    }
  })
})

async function take(step: Step, ctx: Context<Desk>, interestId: string, werkmatcherId: string): Promise<Outcome> {
  try {
    if (step === 'pass-on') await passOnInterest(ctx, { interestId, werkmatcherId })
    else if (step === 'close') await closeInterest(ctx, { interestId, reason: 'helped' })
    else await reopenInterest(ctx, { interestId })
  } catch (error) {
    if (error instanceof Refusal) return error.kind as Outcome
    throw error
  }
  return statusOf(interestId)
}

async function statusOf(interestId: string): Promise<InterestStatus> {
  const [interest] = await db.select({ status: interests.status }).from(interests).where(eq(interests.id, interestId))
  return interest!.status
}
