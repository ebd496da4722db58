import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TRANSITIONS,
  KEPT_STATUSES,
  type AgreementStatus,
} from '#app/domain/agreements/agreement.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { contentOfAgreement } from '#app/domain/agreements/content-of-agreement.server.ts'
import { endDueAgreements } from '#app/domain/agreements/end-due-agreements.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { roundOffAgreement } from '#app/domain/agreements/round-off-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Actor, Context, Desk, Employer } from '#app/domain/context.ts'
import { Refusal, type RefusalKind } from '#app/domain/refusal.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import {
  agreementIn,
  keepEveryPledge,
  linkOf,
  makeParties,
  signing,
  signingWithCode,
} from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'
import { rolledBack } from '#tests/support/rolled-back.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const STEPS = ['change', 'offer', 'take-back', 'sign', 'hand-back', 'revise', 'withdraw', 'round-off'] as const
type Step = (typeof STEPS)[number]
type Outcome = AgreementStatus | RefusalKind
type Answers = Partial<Record<AgreementStatus, Outcome>> & { otherwise: Outcome }

/** The side that wrote the agreement, the other side, and who has the personal link of the employer's signer. */
const INVOLVED = ['drafter', 'other-side', 'link'] as const
const STRANGERS = ['other-employer', 'other-desk', 'werkmatcher', 'visitor', 'system'] as const
type Who = (typeof INVOLVED)[number] | (typeof STRANGERS)[number]

/** What each step leads to, written down by hand; of strangers: not found. */
const TABLE: Record<'employer' | 'municipality', Record<(typeof INVOLVED)[number], Record<Step, Answers>>> = {
  employer: {
    drafter: {
      change: { draft: 'draft', otherwise: 'conflict' },
      offer: { draft: 'offered', otherwise: 'conflict' },
      'take-back': { offered: 'draft', otherwise: 'conflict' },
      sign: { draft: 'partly-signed', offered: 'partly-signed', withdrawn: 'forbidden', otherwise: 'conflict' },
      'hand-back': { otherwise: 'forbidden' },
      revise: { 'partly-signed': 'superseded', 'in-force': 'in-force', otherwise: 'conflict' },
      withdraw: {
        draft: 'withdrawn',
        offered: 'withdrawn',
        'partly-signed': 'withdrawn',
        'in-force': 'withdrawn',
        otherwise: 'conflict',
      },
      'round-off': { otherwise: 'forbidden' },
    },
    'other-side': {
      change: { otherwise: 'forbidden' },
      offer: { otherwise: 'forbidden' },
      'take-back': { otherwise: 'forbidden' },
      sign: { draft: 'forbidden', withdrawn: 'forbidden', 'partly-signed': 'in-force', otherwise: 'conflict' },
      'hand-back': { offered: 'draft', 'partly-signed': 'superseded', otherwise: 'conflict' },
      revise: { 'in-force': 'in-force', otherwise: 'forbidden' },
      withdraw: {
        draft: 'forbidden',
        offered: 'withdrawn',
        'partly-signed': 'withdrawn',
        'in-force': 'withdrawn',
        otherwise: 'conflict',
      },
      'round-off': { 'in-force': 'conflict', otherwise: 'conflict' },
    },
    link: byLink(),
  },
  municipality: {
    drafter: {
      change: { draft: 'draft', otherwise: 'conflict' },
      offer: { draft: 'offered', otherwise: 'conflict' },
      'take-back': { offered: 'draft', otherwise: 'conflict' },
      // The employer is asked first; a draft that the desk signs is offered in vain.
      sign: { 'partly-signed': 'in-force', withdrawn: 'forbidden', otherwise: 'conflict' },
      'hand-back': { otherwise: 'forbidden' },
      revise: { 'partly-signed': 'superseded', 'in-force': 'in-force', otherwise: 'conflict' },
      withdraw: {
        draft: 'withdrawn',
        offered: 'withdrawn',
        'partly-signed': 'withdrawn',
        'in-force': 'withdrawn',
        otherwise: 'conflict',
      },
      'round-off': { otherwise: 'conflict' },
    },
    // What was never offered is the desk's own paper.
    'other-side': {
      change: { draft: 'not-found', withdrawn: 'not-found', otherwise: 'forbidden' },
      offer: { draft: 'not-found', withdrawn: 'not-found', otherwise: 'forbidden' },
      'take-back': { draft: 'not-found', withdrawn: 'not-found', otherwise: 'forbidden' },
      sign: { draft: 'not-found', withdrawn: 'not-found', offered: 'partly-signed', otherwise: 'conflict' },
      'hand-back': {
        draft: 'not-found',
        withdrawn: 'not-found',
        offered: 'draft',
        'partly-signed': 'superseded',
        otherwise: 'conflict',
      },
      revise: { draft: 'not-found', withdrawn: 'not-found', 'in-force': 'in-force', otherwise: 'forbidden' },
      withdraw: {
        draft: 'not-found',
        withdrawn: 'not-found',
        offered: 'withdrawn',
        'partly-signed': 'withdrawn',
        'in-force': 'withdrawn',
        otherwise: 'conflict',
      },
      'round-off': { draft: 'not-found', withdrawn: 'not-found', otherwise: 'forbidden' },
    },
    link: byLink(),
  },
}

/** Reads and signs, and nothing else; nothing at all of what was not offered. */
function byLink(): Record<Step, Answers> {
  const nothing: Answers = { draft: 'not-found', withdrawn: 'not-found', otherwise: 'forbidden' }
  const sign: Answers = { ...nothing, offered: 'partly-signed', otherwise: 'conflict' }
  return Object.fromEntries(STEPS.map((step) => [step, step === 'sign' ? sign : nothing])) as Record<Step, Answers>
}

const isRefusal = (outcome: Outcome): outcome is RefusalKind =>
  ['conflict', 'forbidden', 'not-found', 'invalid'].includes(outcome)

describe.each(['employer', 'municipality'] as const)('an agreement that the %s wrote', (drafter) => {
  describe.each(AGREEMENT_STATUSES)('and that is %s', (status) => {
    let sides: Sides
    beforeAll(async () => {
      const parties = await makeParties(db)
      const writer = drafter === 'employer' ? parties.employer : parties.desk
      sides = { ...parties, drafter: writer, agreementId: await agreementIn(db, status, parties, { drafter: writer }) }
    })

    test.each([...INVOLVED, ...STRANGERS])('answers every step of %s as the table says', async (who) => {
      const { agreementId } = sides
      const actor = await actorFor(who, sides)
      const before = await trace(db, agreementId)
      expect(before.status).toBe(status)
      for (const step of STEPS) {
        const answers = TABLE[drafter][who as (typeof INVOLVED)[number]]?.[step]
        const expected = answers ? (answers[status] ?? answers.otherwise) : 'not-found'

        await rolledBack(db, async (db) => {
          const outcome = await take(step, makeContext(db, actor), agreementId)
          expect(outcome, `${step} by ${who}`).toBe(expected)
          const after = await trace(db, agreementId)
          if (isRefusal(expected)) expect(after, step).toEqual(before)
          else {
            expect(after.status, step).toBe(expected)
            // Signing a draft offers it first.
            const from = step === 'sign' && status === 'draft' ? 'offered' : status
            if (expected !== from) expect(AGREEMENT_TRANSITIONS[from], step).toContain(expected)
            // Both records of what happened grew, together; a version that is begun is recorded there.
            if (step !== 'revise' || status !== 'in-force') {
              expect(after.audit.length, step).toBeGreaterThan(before.audit.length)
              expect(after.events.length - before.events.length, step).toBe(after.audit.length - before.audit.length)
            }
          }
        })
      }
    })

    test('ends by the clock alone, after its last day, and only when in force', async () => {
      await rolledBack(db, async (db) => {
        const at = (now: string) => makeContext(db, { kind: 'system' as const }, { now: new Date(now) })
        await endDueAgreements(at('2028-06-03T12:00:00Z'))
        expect((await trace(db, sides.agreementId)).status).toBe(status)
        await endDueAgreements(at('2028-06-04T12:00:00Z'))
        expect((await trace(db, sides.agreementId)).status).toBe(status === 'in-force' ? 'expired' : status)
      })
    })
  })
})

test('an agreement of which every pledge is kept ends fulfilled, by the clock or earlier by the desk', async () => {
  const parties = await makeParties(db)
  const first = await agreementIn(db, 'in-force', parties)
  const second = await agreementIn(db, 'in-force', parties)
  await keepEveryPledge(db, parties, first)
  await keepEveryPledge(db, parties, second)
  await endDueAgreements(makeContext(db, { kind: 'system' }, { now: new Date('2028-06-04T12:00:00Z') }))
  expect((await trace(db, first)).status).toBe('fulfilled')
  const third = await agreementIn(db, 'in-force', parties)
  const desk = makeContext(db, parties.desk)
  const canRoundOff = async () => (await getAgreement(desk, { agreementId: third })).can.roundOff
  expect(await canRoundOff()).toBe(false)
  await keepEveryPledge(db, parties, third)
  expect(await canRoundOff()).toBe(true)
  await roundOffAgreement(desk, { agreementId: third })
  expect((await trace(db, third)).events.at(-1)).toBe('fulfilled')
})

test('every transition in the table of statuses is one that a step makes', () => {
  const made = new Set([
    'in-force → expired',
    'in-force → fulfilled',
    // When the next version comes into force.
    ...KEPT_STATUSES.map((status) => `${status} → superseded`),
  ])
  for (const answers of Object.values(TABLE).flatMap((sides) => Object.values(sides).flatMap(Object.values))) {
    for (const [from, to] of Object.entries(answers)) made.add(`${from} → ${to}`)
  }
  const possible = AGREEMENT_STATUSES.flatMap((from) => AGREEMENT_TRANSITIONS[from].map((to) => `${from} → ${to}`))
  expect(possible.filter((transition) => !made.has(transition))).toEqual([])
})

type Sides = { drafter: Employer | Desk; employer: Employer; desk: Desk; agreementId: string }

async function actorFor(who: Who, { drafter, employer, desk, agreementId }: Sides): Promise<Actor> {
  switch (who) {
    case 'drafter':
      return drafter
    case 'other-side':
      return drafter.kind === 'employer' ? desk : employer
    case 'link': {
      const signers = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
      const signerId = signers.find(({ party }) => party === 'employer')?.id
      if (signerId) return linkOf(db, signerId)
      const { municipalityId } = employer
      return { kind: 'signer', signerId: agreementId, agreementId, municipalityId, linkId: agreementId }
    }
    case 'other-employer':
      return makeEmployerActor(db)
    case 'other-desk':
      await makeMunicipality(db, { id: 'stichtse-vecht' })
      return makeDeskActor(db, { municipalityId: 'stichtse-vecht' })
    case 'werkmatcher':
      return makeWerkmatcherActor(db)
    case 'visitor':
    case 'system':
      return { kind: who }
  }
}

/** Takes the step, whoever asks, and says what came of it. */
async function take(step: Step, someone: Context, agreementId: string): Promise<Outcome> {
  const ctx = someone as Context<Employer & Desk>
  const { db } = ctx
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const { contentHash } = await contentOfAgreement(ctx, agreement!)
  const signers = [
    { party: 'employer' as const, name: 'Sanne de Wit', email: 'sanne@test.example' },
    { party: 'municipality' as const, name: null, email: 'balie@utrecht.example' },
  ]
  const request =
    step === 'sign' ? await signingWithCode(db, ctx.actor, agreementId, contentHash) : signing(agreementId, contentHash)
  const steps: Record<Step, () => Promise<unknown>> = {
    change: () => changeAgreement(ctx, { ...agreement!, agreementId, pledges: [] }),
    offer: () => offerAgreement(ctx, { agreementId, contentHash, signingOrder: 'any', signers }),
    'take-back': () => takeBackAgreement(ctx, { agreementId }),
    sign: () => signAgreement(ctx, request),
    'hand-back': () => handBackAgreement(ctx, { agreementId, reason: 'Graag een datum erbij.' }),
    revise: () => reviseAgreement(ctx, { agreementId }),
    withdraw: () => withdrawAgreement(ctx, { agreementId, reason: 'Het past niet meer.' }),
    'round-off': () => roundOffAgreement(ctx, { agreementId }),
  }
  try {
    await steps[step]()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
  return (await trace(db, agreementId)).status
}

async function trace(db: Database, agreementId: string) {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const audit = await db
    .select({ name: auditEvents.name })
    .from(auditEvents)
    .where(eq(auditEvents.objectId, agreementId))
    .orderBy(auditEvents.id)
  const events = await db
    .select({ name: agreementEvents.name })
    .from(agreementEvents)
    .where(eq(agreementEvents.agreementId, agreementId))
    .orderBy(agreementEvents.seq)
  const { status, version } = agreement!
  return {
    status,
    version,
    audit: audit.map(({ name }) => name).filter((name) => name !== 'agreement.code-asked'),
    events: events.map(({ name }) => name),
  }
}
