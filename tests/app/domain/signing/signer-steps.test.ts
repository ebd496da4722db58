import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES, type AgreementStatus, type SigningParty } from '#app/domain/agreements/agreement.ts'
import { endDueAgreements } from '#app/domain/agreements/end-due-agreements.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { roundOffAgreement } from '#app/domain/agreements/round-off-agreement.server.ts'
import { takeBackAgreement } from '#app/domain/agreements/take-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Actor, Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal, type RefusalKind } from '#app/domain/refusal.ts'
import { chooseSigners } from '#app/domain/signing/choose-signers.server.ts'
import { confirmPaperSignature } from '#app/domain/signing/confirm-paper-signature.server.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { rejectPaperSignature } from '#app/domain/signing/reject-paper-signature.server.ts'
import { resendLink } from '#app/domain/signing/resend-link.server.ts'
import type { SignerStatus } from '#app/domain/signing/signer.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { takeBackRefusal } from '#app/domain/signing/take-back-refusal.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreementSigners, paperDecisions, paperSignatures, signatures } from '#db/schema/signing.ts'
import { draftWithPledges, keepEveryPledge, linkOf, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeMunicipality,
  makePaperSignature,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'
import { rolledBack } from '#tests/support/rolled-back.ts'

/**
 * Who may take which step with a signer, and when. `agreement-transitions.test.ts` does the same for the agreement as a whole.
 * The answers below are written down by hand, from what the policies say in words.
 */

const STEPS = ['choose', 'resend', 'delegate', 'refuse', 'take-back', 'record', 'confirm', 'reject'] as const
type Step = (typeof STEPS)[number]
type Answer = 'done' | RefusalKind

/** Who is asked to sign, one after the other. */
const SIGNERS = {
  /** By a link; has the partner sign instead. */
  predecessor: 'employer',
  /** By a link. */
  partner: 'employer',
  /** By a link. */
  alderman: 'municipality',
  /** Logs in. */
  director: 'employer',
  /** Of the desk, asked by name. */
  official: 'municipality',
  /** Whoever of the desk. */
  desk: 'municipality',
} as const satisfies Record<string, SigningParty>
type Asked = keyof typeof SIGNERS
const ASKED = Object.keys(SIGNERS) as Asked[]

const LINKS = ['predecessor', 'partner', 'alderman'] as const
/** Of the employer: who is asked to sign, and a colleague who is not. */
const EMPLOYER = ['director', 'colleague'] as const
/** Of the city: who recorded what was signed on paper, another, and the one who is asked by name. */
const DESK = ['clerk', 'other-clerk', 'official'] as const
const STRANGERS = ['other-employer', 'other-desk', 'other-link', 'werkmatcher', 'visitor', 'system'] as const
const PEOPLE = [...LINKS, ...EMPLOYER, ...DESK, ...STRANGERS] as const
type Who = (typeof PEOPLE)[number]

/** `turn`: waits, and it is their turn. */
type Standing = SignerStatus | 'turn'
/** How an agreement stands, whether it was ever offered, and how its signers stand, of those whom it has. */
type State = { status: AgreementStatus; isOffered: boolean; stands: Partial<Record<Asked, Standing>> }

const ALL_WAIT = { alderman: 'waiting', director: 'waiting', official: 'waiting', desk: 'waiting' } as const
const ALL_REFUSED = { alderman: 'refused', director: 'refused', official: 'refused', desk: 'refused' } as const
const ALL_SIGNED = { alderman: 'signed', director: 'signed', official: 'signed', desk: 'signed' } as const
const PASSED_ON = { predecessor: 'delegated' } as const
const HALF_REFUSED = { ...PASSED_ON, partner: 'signed', ...ALL_REFUSED } as const
const SIGNED = { ...PASSED_ON, partner: 'signed', ...ALL_SIGNED } as const

const STATES = {
  draft: { status: 'draft', isOffered: false, stands: { partner: 'waiting', ...ALL_WAIT } },
  'taken back': { status: 'draft', isOffered: true, stands: { ...PASSED_ON, partner: 'waiting', ...ALL_WAIT } },
  offered: { status: 'offered', isOffered: true, stands: { ...PASSED_ON, partner: 'turn', ...ALL_WAIT } },
  // By who goes first, who holds up the others, and by the desk, but not by who is of the desk and asked by name.
  'offered and refused': {
    status: 'offered',
    isOffered: true,
    stands: { ...PASSED_ON, partner: 'refused', ...ALL_WAIT, desk: 'refused' },
  },
  'partly signed': {
    status: 'partly-signed',
    isOffered: true,
    stands: { ...PASSED_ON, partner: 'signed', ...ALL_WAIT, alderman: 'turn' },
  },
  'partly signed and refused': { status: 'partly-signed', isOffered: true, stands: HALF_REFUSED },
  'in force': { status: 'in-force', isOffered: true, stands: SIGNED },
  fulfilled: { status: 'fulfilled', isOffered: true, stands: SIGNED },
  expired: { status: 'expired', isOffered: true, stands: SIGNED },
  'withdrawn as a draft': { status: 'withdrawn', isOffered: false, stands: { partner: 'waiting', ...ALL_WAIT } },
  withdrawn: { status: 'withdrawn', isOffered: true, stands: HALF_REFUSED },
  superseded: { status: 'superseded', isOffered: true, stands: HALF_REFUSED },
} as const satisfies Record<string, State>
type StateName = keyof typeof STATES
const STATE_NAMES = Object.keys(STATES) as StateName[]

/**
 * Who finds it at all: both sides; but what the desk writes, the employer from when that is offered; who comes by a link, while
 * the text stands still. Nobody else, ever.
 */
const FINDS: Record<SigningParty, { always: readonly Who[]; onceOffered: readonly Who[] }> = {
  employer: { always: [...EMPLOYER, ...DESK], onceOffered: [] },
  municipality: { always: DESK, onceOffered: EMPLOYER },
}
const isTextFixed = ({ status, isOffered }: State) => isOffered && status !== 'draft'

/** Who each signer is: nobody signs for another, and who of the desk is asked by name is not also whoever of the desk. */
const IS: Record<Asked, readonly Who[]> = {
  predecessor: ['predecessor'],
  partner: ['partner'],
  alderman: ['alderman'],
  director: ['director'],
  official: ['official'],
  desk: ['clerk', 'other-clerk'],
}

/** The same people whichever signer it is about, or others for each. */
type WhoMay = readonly Who[] | Record<Asked, readonly Who[]>
/** The same whichever side wrote it. Nobody decides about a paper that they recorded. */
const EITHER_SIDE = {
  refuse: IS,
  'take-back': IS,
  record: DESK,
  confirm: ['other-clerk', 'official'],
  reject: ['other-clerk', 'official'],
} as const
/** Who may, of those who find it. */
const MAY: Record<SigningParty, Record<Step, WhoMay>> = {
  employer: {
    choose: EMPLOYER,
    resend: EMPLOYER,
    delegate: {
      predecessor: [...EMPLOYER, 'predecessor'],
      partner: [...EMPLOYER, 'partner'],
      director: EMPLOYER,
      alderman: [...DESK, 'alderman'],
      official: DESK,
      desk: DESK,
    },
    ...EITHER_SIDE,
  },
  municipality: {
    choose: DESK,
    resend: DESK,
    delegate: {
      predecessor: [...DESK, 'predecessor'],
      partner: [...DESK, 'partner'],
      director: [...DESK, 'director'],
      alderman: [...DESK, 'alderman'],
      official: DESK,
      desk: DESK,
    },
    ...EITHER_SIDE,
  },
}
/** Who refused does not say who signs instead, unless they may for anybody of that side. */
const MAY_REPLACE: Record<SigningParty, Record<SigningParty, readonly Who[]>> = {
  employer: { employer: EMPLOYER, municipality: DESK },
  municipality: { employer: DESK, municipality: DESK },
}

/** What can be done, by who may: with a signer who stands so, under an agreement that waits for signatures. Else: conflict. */
const CAN: Record<Exclude<Step, 'choose' | 'reject'>, Partial<Record<Standing, Answer>>> = {
  resend: { turn: 'done' },
  delegate: { turn: 'done', waiting: 'done', refused: 'done' },
  refuse: { turn: 'done', waiting: 'done' },
  'take-back': { refused: 'done' },
  // That it is not their turn is said beside the field.
  record: { turn: 'done', waiting: 'invalid', signed: 'invalid', delegated: 'invalid', refused: 'invalid' },
  confirm: { turn: 'done' },
}

/** What a step that is done leaves in the chain and in the audit, and how its signer stands then. */
const LEAVES: Record<Step, { records: string[]; status?: SignerStatus }> = {
  choose: { records: ['agreement.signers-chosen'] },
  resend: { records: ['link-renewed', 'agreement.link-renewed'], status: 'waiting' },
  delegate: { records: ['delegated', 'agreement.delegated'], status: 'delegated' },
  refuse: { records: ['refused', 'agreement.refused'], status: 'refused' },
  'take-back': { records: ['refusal-taken-back', 'agreement.refusal-taken-back'], status: 'waiting' },
  record: { records: ['paper-recorded', 'agreement.paper-recorded'], status: 'waiting' },
  confirm: {
    records: ['paper-confirmed', 'signed', 'agreement.paper-confirmed', 'agreement.signed'],
    status: 'signed',
  },
  reject: { records: ['paper-rejected', 'agreement.paper-rejected'] },
}

const isOneList = (may: WhoMay): may is readonly Who[] => Array.isArray(may)

function answerTo(step: Step, who: Who, drafter: SigningParty, state: State, signer: Asked): Answer {
  const { status, isOffered, stands } = state
  const { always, onceOffered } = FINDS[drafter]
  const isLink = (LINKS as readonly Who[]).includes(who)
  const finds = always.includes(who) || (onceOffered.includes(who) && isOffered) || (isLink && isTextFixed(state))
  if (!finds) return 'not-found'

  const standing = stands[signer]!
  const may = MAY[drafter][step]
  if (step === 'delegate' && standing === 'refused') {
    if (!MAY_REPLACE[drafter][SIGNERS[signer]].includes(who)) return 'forbidden'
  } else if (!(isOneList(may) ? may : may[signer]).includes(who)) {
    return 'forbidden'
  }

  if (step === 'choose') return status === 'draft' ? 'done' : 'conflict'
  // What is wrong with a paper can be said of it for ever.
  if (step === 'reject') return 'done'
  return status === 'offered' || status === 'partly-signed' ? (CAN[step][standing] ?? 'conflict') : 'conflict'
}

let db: Database
let director: Employer
let clerk: Desk
/** Those who log in, whatever the agreement. */
let people: Record<Exclude<Who, (typeof LINKS)[number] | 'other-link'>, Actor>
const INPUTS: Record<Asked, SignerInput> = {
  predecessor: { party: 'employer', name: 'Piet Vertrekt', email: 'piet@test.example' },
  partner: { party: 'employer', name: 'Bo Bevoegd', email: 'bo@test.example' },
  alderman: { party: 'municipality', name: 'Mehmet Yıldız', email: 'wethouder@test.example' },
  director: { party: 'employer', name: 'Sanne de Wit', email: 'sanne@test.example' },
  official: { party: 'municipality', name: 'Olga Ambtenaar', email: 'olga@utrecht.example' },
  desk: { party: 'municipality', name: null, email: 'balie@utrecht.example' },
}
/** Whom the city's signers can have sign instead: also who is not of the desk asks somebody who is. */
const SUBSTITUTES = { employer: 'invaller@test.example', municipality: 'invaller@utrecht.example' }

beforeAll(async () => {
  db = connect((await testDatabase()).url).db
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  director = await makeEmployerActor(db, { email: INPUTS.director.email! })
  clerk = await makeDeskActor(db)
  await makeDeskActor(db, { email: SUBSTITUTES.municipality })
  people = {
    director,
    colleague: await makeEmployerActor(db, { employerId: director.employerId }),
    clerk,
    'other-clerk': await makeDeskActor(db),
    official: await makeDeskActor(db, { email: INPUTS.official.email! }),
    'other-employer': await makeEmployerActor(db),
    'other-desk': await makeDeskActor(db, { municipalityId: 'stichtse-vecht' }),
    werkmatcher: await makeWerkmatcherActor(db),
    visitor: { kind: 'visitor' },
    system: { kind: 'system' },
  }
})

test('every status of an agreement is walked', () => {
  expect(new Set(STATE_NAMES.map((name) => STATES[name].status))).toEqual(new Set(AGREEMENT_STATUSES))
})

describe.each(['employer', 'municipality'] as const)('of an agreement that the %s wrote', (drafter) => {
  describe.each(STATE_NAMES)('and that is %s', (name) => {
    const state: State = STATES[name]
    const asked = ASKED.filter((signer) => state.stands[signer])
    let agreementId: string
    let signerIds: Record<Asked, string>
    beforeAll(async () => {
      agreementId = await agreementThatIs(name, drafter === 'employer' ? director : clerk)
      signerIds = await signersOf(agreementId)
    })

    test('the signers stand as the table says', async () => {
      const { agreement, signers } = await trace(db, agreementId)
      expect(agreement.status).toBe(state.status)
      const standing = (signer: Asked) => (state.stands[signer] === 'turn' ? 'waiting' : state.stands[signer])
      const statusOf = (signer: Asked) => signers.find(({ id }) => id === signerIds[signer])!.status
      expect(asked.map(statusOf)).toEqual(asked.map(standing))
    })

    // What was never offered was never signed on paper.
    const steps = STEPS.filter((step) => state.isOffered || !['confirm', 'reject'].includes(step))
    test.each(steps)('%s is answered as the table says', async (step) => {
      await rolledBack(db, async (db) => {
        const papers: Partial<Record<Asked, string>> = {}
        if (step === 'confirm' || step === 'reject') {
          for (const signer of asked) papers[signer] = await paperOf(db, agreementId, signerIds[signer], signer)
        }
        const before = await trace(db, agreementId)
        const expected: Record<string, Answer> = {}
        const answered: Record<string, Answer> = {}
        for (const who of PEOPLE) {
          const actor = actorFor(who, { agreementId, signerIds })
          for (const signer of signersToTry(step, who, drafter, asked)) {
            const attempt = `${step} for ${signer} by ${who}`
            expected[attempt] = answerTo(step, who, drafter, state, signer)
            const act = (db: Database) =>
              take(step, makeContext(db, actor), {
                agreementId,
                signer,
                signerId: signerIds[signer],
                paperId: papers[signer] ?? '',
                contentHash: before.agreement.contentHash ?? '0'.repeat(64),
              })
            if (expected[attempt] !== 'done') {
              answered[attempt] = await act(db)
              continue
            }
            await rolledBack(db, async (db) => {
              answered[attempt] = await act(db)
              if (answered[attempt] !== 'done') return
              const after = await trace(db, agreementId)
              expect(left(before, after), attempt).toEqual(LEAVES[step].records)
              const { status } = LEAVES[step]
              if (status) expect(after.signers.find(({ id }) => id === signerIds[signer])?.status).toBe(status)
            })
          }
        }
        expect(answered).toEqual(expected)
        // What was refused changed nothing.
        expect(await trace(db, agreementId)).toEqual(before)
      })
    })
  })
})

/** The records that came, but not that who is next is asked. */
function left(before: Trace, after: Trace): string[] {
  const records = [...after.events.slice(before.events.length), ...after.audit.slice(before.audit.length)]
  return records.filter((name) => name !== 'invited' && name !== 'agreement.signer-invited')
}

/** A step that is about the whole agreement, or that is refused whoever it is about, is tried once. */
function signersToTry(step: Step, who: Who, drafter: SigningParty, asked: Asked[]): Asked[] {
  const first = asked.slice(0, 1)
  const may = MAY[drafter][step]
  const isRefusedAnyhow = isOneList(may) ? !may.includes(who) : (STRANGERS as readonly Who[]).includes(who)
  if (step === 'choose' || isRefusedAnyhow) return first
  // Whose refusal it is, follows from who asks.
  if (step === 'take-back') {
    const own = asked.filter((signer) => IS[signer].includes(who))
    return own.length > 0 ? own : first
  }
  return asked
}

type Target = { agreementId: string; signer: Asked; signerId: string; paperId: string; contentHash: string }

/** Takes the step, whoever asks, and says what came of it. */
async function take(step: Step, someone: Context, target: Target): Promise<Answer> {
  const ctx = someone as Context<Employer & Desk & Signer>
  const { agreementId, signer, signerId, paperId, contentHash } = target
  const steps: Record<Step, () => Promise<unknown>> = {
    choose: () => chooseSigners(ctx, { agreementId, signingOrder: 'any', signers: [INPUTS.director, INPUTS.desk] }),
    resend: () => resendLink(ctx, { agreementId, signerId }),
    delegate: () =>
      delegateSigning(ctx, { agreementId, signerId, name: 'Ine Valler', email: SUBSTITUTES[SIGNERS[signer]] }),
    refuse: () => refuseToSign(ctx, { agreementId, signerId, reason: 'Te veel plekken.' }),
    'take-back': () => takeBackRefusal(ctx, { agreementId }),
    record: () =>
      recordPaperSignature(ctx, {
        agreementId,
        signerId,
        contentHash,
        signedName: 'Bo Bevoegd',
        signedFunction: 'Vennoot',
        signedOn: '2026-06-04',
        scan: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
      }),
    confirm: () => confirmPaperSignature(ctx, { paperId }),
    reject: () => rejectPaperSignature(ctx, { paperId, reason: 'De handtekening ontbreekt.' }),
  }
  try {
    await steps[step]()
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

function actorFor(who: Who, made: { agreementId: string; signerIds: Record<Asked, string> }): Actor {
  const link = (agreementId: string, signerId: string): Signer => {
    const { municipalityId } = clerk
    return { kind: 'signer', signerId, agreementId, municipalityId, linkId: randomUUID() }
  }
  if (who === 'predecessor' || who === 'partner' || who === 'alderman') {
    return link(made.agreementId, made.signerIds[who] ?? randomUUID())
  }
  return who === 'other-link' ? link(randomUUID(), randomUUID()) : people[who]
}

/** The signers of an agreement by what they are called here. */
async function signersOf(agreementId: string): Promise<Record<Asked, string>> {
  const rows = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  const called = (name: string | null) => ASKED.find((signer) => INPUTS[signer].name === name)!
  return Object.fromEntries(rows.map(({ id, name }) => [called(name), id])) as Record<Asked, string>
}

/** Recorded by the clerk when it was their turn. */
async function paperOf(db: Database, agreementId: string, signerId: string, signer: Asked): Promise<string> {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const contentHash = agreement!.contentHash ?? '0'.repeat(64)
  const party = SIGNERS[signer]
  const recordedById = clerk.userId
  return (await makePaperSignature(db, { agreementId, signerId, party, contentHash, recordedById })).id
}

/** Brought there by the steps that lead there. */
async function agreementThatIs(name: StateName, drafter: Employer | Desk): Promise<string> {
  const ctx = makeContext(db, drafter)
  const agreementId = await draftWithPledges(db, drafter, { employerId: director.employerId })
  const { isOffered } = STATES[name]
  const first = isOffered ? 'predecessor' : 'partner'
  const signers = [INPUTS[first], INPUTS.alderman, INPUTS.director, INPUTS.official, INPUTS.desk]
  // As a next version has those of the version before: an employer cannot name who signs for the city.
  const users = new Map([
    [INPUTS.director, director.userId],
    [INPUTS.official, (people.official as Desk).userId],
  ])
  const turns = signers.map((input, index) => ({ ...input, turn: index + 1, userId: users.get(input) ?? null }))
  await db.insert(agreementSigners).values(turns.map((signer) => ({ agreementId, ...signer })))
  if (name === 'draft') return agreementId
  const withdraw = () => withdrawAgreement(ctx, { agreementId, reason: 'Wij gaan verhuizen.' })
  if (name === 'withdrawn as a draft') {
    await withdraw()
    return agreementId
  }

  await offer(db, drafter, agreementId, { signers })
  const { predecessor: signerId } = await signersOf(agreementId)
  const { name: partner, email } = INPUTS.partner
  const byLink = makeContext(db, await linkOf(db, signerId))
  await delegateSigning(byLink, { agreementId, signerId, name: partner!, email: email! })
  const ids = await signersOf(agreementId)
  const actors: Record<Exclude<Asked, 'predecessor'>, Employer | Desk | Signer> = {
    partner: await linkOf(db, ids.partner),
    alderman: await linkOf(db, ids.alderman),
    director,
    official: people.official as Desk,
    desk: clerk,
  }
  const each = Object.keys(actors) as (keyof typeof actors)[]
  const refuse = async (refusing: typeof each) => {
    for (const signer of refusing) {
      const by = makeContext(db, actors[signer])
      await refuseToSign(by, { agreementId, signerId: ids[signer], reason: 'Te veel plekken.' })
    }
  }
  if (name === 'taken back') await takeBackAgreement(ctx, { agreementId })
  if (name === 'offered and refused') await refuse(['partner', 'desk'])
  if (STATES[name].stands.partner !== 'signed') return agreementId

  await sign(db, actors.partner, agreementId)
  const others = each.filter((signer) => signer !== 'partner')
  if (STATES[name].stands.alderman === 'refused') await refuse(others)
  if (name === 'withdrawn') await withdraw()
  if (name === 'superseded') await reviseAgreement(ctx, { agreementId })
  if (STATES[name].stands.alderman !== 'signed') return agreementId

  for (const signer of others) await sign(db, actors[signer], agreementId)
  if (name === 'expired') {
    await endDueAgreements(makeContext(db, { kind: 'system' }, { now: new Date('2028-06-05T08:00:00Z') }))
  }
  if (name === 'fulfilled') {
    await keepEveryPledge(db, { employer: director }, agreementId)
    await roundOffAgreement(makeContext(db, clerk), { agreementId })
  }
  return agreementId
}

type Trace = Awaited<ReturnType<typeof trace>>

/** All that a step with a signer can change. */
async function trace(db: Database, agreementId: string) {
  const [[agreement], signers, events, audit, signed, papers] = await Promise.all([
    db.select().from(agreements).where(eq(agreements.id, agreementId)),
    db
      .select()
      .from(agreementSigners)
      .where(eq(agreementSigners.agreementId, agreementId))
      .orderBy(agreementSigners.id),
    db
      .select({ name: agreementEvents.name })
      .from(agreementEvents)
      .where(eq(agreementEvents.agreementId, agreementId))
      .orderBy(agreementEvents.seq),
    db
      .select({ name: auditEvents.name })
      .from(auditEvents)
      .where(eq(auditEvents.objectId, agreementId))
      .orderBy(auditEvents.id),
    db.$count(signatures, eq(signatures.agreementId, agreementId)),
    db
      .select({ id: paperSignatures.id, decision: paperDecisions.decision })
      .from(paperSignatures)
      .leftJoin(paperDecisions, eq(paperDecisions.paperId, paperSignatures.id))
      .where(eq(paperSignatures.agreementId, agreementId))
      .orderBy(paperSignatures.id),
  ])
  return {
    agreement: agreement!,
    signers,
    events: events.map(({ name }) => name),
    audit: audit.map(({ name }) => name),
    signed,
    papers,
  }
}
