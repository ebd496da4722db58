import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES, AGREEMENT_TRANSITIONS, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import { expireDueAgreements } from '#app/domain/agreements/expire-due-agreements.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Actor, Context, Desk, Employer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { contentOfAgreement } from '#app/domain/agreements/content-of-agreement.server.ts'
import { countersignAgreement } from '#app/domain/signing/countersign-agreement.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreementIn, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const WHO = ['own-employer', 'own-desk', 'other-employer', 'other-desk', 'werkmatcher', 'visitor', 'system'] as const
type Who = (typeof WHO)[number]
type Outcome = AgreementStatus | 'conflict' | 'forbidden' | 'not-found'

type Step = 'change' | 'sign' | 'countersign' | 'hand-back' | 'withdraw'
const STEPS: readonly Step[] = ['change', 'sign', 'countersign', 'hand-back', 'withdraw']

/** What each step leads to, for the two who can do anything at all; written down by hand. Everybody else: not found. */
const TABLE: Record<'own-employer' | 'own-desk', Record<Step, Record<AgreementStatus, Outcome>>> = {
  'own-employer': {
    change: {
      draft: 'draft',
      'partly-signed': 'conflict',
      'in-force': 'conflict',
      expired: 'conflict',
      withdrawn: 'conflict',
    },
    sign: {
      draft: 'partly-signed',
      'partly-signed': 'conflict',
      'in-force': 'conflict',
      expired: 'conflict',
      withdrawn: 'conflict',
    },
    countersign: {
      draft: 'forbidden',
      'partly-signed': 'forbidden',
      'in-force': 'forbidden',
      expired: 'forbidden',
      withdrawn: 'forbidden',
    },
    'hand-back': {
      draft: 'forbidden',
      'partly-signed': 'forbidden',
      'in-force': 'forbidden',
      expired: 'forbidden',
      withdrawn: 'forbidden',
    },
    withdraw: {
      draft: 'withdrawn',
      'partly-signed': 'withdrawn',
      'in-force': 'withdrawn',
      expired: 'conflict',
      withdrawn: 'conflict',
    },
  },
  'own-desk': {
    change: {
      draft: 'forbidden',
      'partly-signed': 'forbidden',
      'in-force': 'forbidden',
      expired: 'forbidden',
      withdrawn: 'forbidden',
    },
    sign: {
      draft: 'forbidden',
      'partly-signed': 'forbidden',
      'in-force': 'forbidden',
      expired: 'forbidden',
      withdrawn: 'forbidden',
    },
    countersign: {
      draft: 'conflict',
      'partly-signed': 'in-force',
      'in-force': 'conflict',
      expired: 'conflict',
      withdrawn: 'conflict',
    },
    'hand-back': {
      draft: 'conflict',
      'partly-signed': 'draft',
      'in-force': 'conflict',
      expired: 'conflict',
      withdrawn: 'conflict',
    },
    withdraw: {
      draft: 'forbidden',
      'partly-signed': 'withdrawn',
      'in-force': 'withdrawn',
      expired: 'conflict',
      withdrawn: 'conflict',
    },
  },
}

describe.each(AGREEMENT_STATUSES)('an agreement that is %s', (status) => {
  test.each(WHO)('answers every step of %s as the table says', async (who) => {
    const parties = await makeParties(db)
    const actor = await actorFor(who, parties)
    let agreementId = await agreementIn(db, status, parties)
    for (const step of STEPS) {
      const expected = who === 'own-employer' || who === 'own-desk' ? TABLE[who][step][status] : 'not-found'

      const before = await trace(agreementId)
      const outcome = await take(step, makeContext(db, actor), agreementId)
      expect(outcome, `${step} by ${who}`).toBe(expected)
      const after = await trace(agreementId)
      if (['conflict', 'forbidden', 'not-found'].includes(expected)) expect(after, step).toEqual(before)
      else {
        expect(after.status, step).toBe(expected)
        agreementId = await agreementIn(db, status, parties)
        expect(after.events.length, step).toBe(before.events.length + 1)
        if (step !== 'change') expect(AGREEMENT_TRANSITIONS[status]).toContain(after.status)
      }
    }
  })

  test('expires by the clock alone, after its last day, and only when in force', async () => {
    const parties = await makeParties(db)
    const agreementId = await agreementIn(db, status, parties)
    const at = (now: string) => makeContext(db, { kind: 'system' as const }, { now: new Date(now) })
    await expireDueAgreements(at('2028-06-03T12:00:00Z'))
    expect((await trace(agreementId)).status).toBe(status)
    await expireDueAgreements(at('2028-06-04T12:00:00Z'))
    expect((await trace(agreementId)).status).toBe(status === 'in-force' ? 'expired' : status)
  })
})

test('every transition in the table of statuses is one that a step makes', () => {
  const made = new Set(
    Object.values(TABLE).flatMap((steps) =>
      Object.entries(steps)
        .filter(([step]) => step !== 'change')
        .flatMap(([, outcomes]) => Object.entries(outcomes).map(([from, to]) => `${from} → ${to}`)),
    ),
  )
  made.add('in-force → expired')
  const possible = AGREEMENT_STATUSES.flatMap((from) => AGREEMENT_TRANSITIONS[from].map((to) => `${from} → ${to}`))
  expect(possible.filter((transition) => !made.has(transition))).toEqual([])
})

async function actorFor(who: Who, { employer, desk }: { employer: Employer; desk: Desk }): Promise<Actor> {
  switch (who) {
    case 'own-employer':
      return employer
    case 'own-desk':
      return desk
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
async function take(step: Step, ctx: Context, agreementId: string): Promise<Outcome> {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const { contentHash } = await contentOfAgreement(ctx, agreement!)
  const signing = { agreementId, contentHash, signedName: 'Iemand Anders', signedFunction: 'Manager' }
  const asEmployer = ctx as Context<Employer>
  const asDesk = ctx as Context<Desk>
  try {
    if (step === 'change') {
      await changeAgreement(asEmployer, { ...agreement!, agreementId, pledges: [] })
    } else if (step === 'sign') {
      // Another text than was signed, so that a second signature cannot pass for the first one repeated.
      const isSigned = agreement!.status !== 'draft'
      await signAgreement(asEmployer, { ...signing, contentHash: isSigned ? '0'.repeat(64) : contentHash })
    } else if (step === 'countersign') {
      const isDone = agreement!.status !== 'partly-signed'
      await countersignAgreement(asDesk, { ...signing, contentHash: isDone ? '0'.repeat(64) : contentHash })
    } else if (step === 'hand-back') await handBackAgreement(asDesk, { agreementId, reason: 'Graag een datum erbij.' })
    else await withdrawAgreement(asDesk, { agreementId, reason: 'Het past niet meer.' })
  } catch (error) {
    if (error instanceof Refusal) return error.kind as Outcome
    throw error
  }
  return (await trace(agreementId)).status
}

async function trace(agreementId: string) {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const events = await db
    .select({ name: auditEvents.name })
    .from(auditEvents)
    .where(eq(auditEvents.objectId, agreementId))
    .orderBy(auditEvents.id)
  return { status: agreement!.status, version: agreement!.version, events: events.map(({ name }) => name) }
}
