import { eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { refuseToSign } from '#app/domain/signing/refuse-to-sign.server.ts'
import { rejectPaperSignature } from '#app/domain/signing/reject-paper-signature.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreementSigners, paperDecisions } from '#db/schema/signing.ts'
import { agreementIn, linkOf, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor } from '#tests/support/factories.ts'

const REASON = 'Mevrouw Jansen (06 12345678) is ziek.'
const REASON_HASH = createHash('sha256').update(REASON).digest('hex')
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300ffd9', 'hex')

let db: Database
let employer: Employer
let desk: Desk
let agreementId: string
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})
beforeEach(async () => {
  ;({ employer, desk } = await makeParties(db))
  agreementId = await agreementIn(db, 'offered', { employer, desk })
})

const agreement = async () => (await db.select().from(agreements).where(eq(agreements.id, agreementId)))[0]!
const signer = async () =>
  (await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))).find(
    ({ party }) => party === 'employer',
  )!

/** Where the reason is kept, and whether the chain has its hash. */
const REASONS = {
  'to hand it back': {
    give: () => handBackAgreement(makeContext(db, desk), { agreementId, reason: REASON }),
    kept: async () => (await agreement()).handedBackReason,
    event: 'handed-back',
  },
  'to withdraw it': {
    give: () => withdrawAgreement(makeContext(db, employer), { agreementId, reason: REASON }),
    kept: async () => (await agreement()).withdrawReason,
    event: 'withdrawn',
  },
  'to reject a paper': {
    give: async () => {
      const paperId = await recordPaperSignature(makeContext(db, desk), {
        agreementId,
        signerId: (await signer()).id,
        contentHash: (await agreement()).contentHash!,
        signedName: 'Sanne de Wit',
        signedFunction: 'Directeur',
        signedOn: '2026-06-04',
        scan: JPEG,
      })
      await rejectPaperSignature(makeContext(db, await makeDeskActor(db)), { paperId, reason: REASON })
    },
    kept: async () => (await db.select().from(paperDecisions).where(eq(paperDecisions.reason, REASON)))[0]?.reason,
    event: 'paper-rejected',
  },
  'to refuse': {
    give: async () => {
      const { id: signerId } = await signer()
      await refuseToSign(makeContext(db, await linkOf(db, signerId)), { agreementId, signerId, reason: REASON })
    },
    kept: async () => (await signer()).refusedReason,
    event: null,
  },
}

describe.each(Object.entries(REASONS))('a reason %s', (_, { give, kept, event }) => {
  test('stands in its own column, and not in what can never be taken out again', async () => {
    await give()
    expect(await kept()).toBe(REASON)
    const events = await db.select().from(agreementEvents).where(eq(agreementEvents.agreementId, agreementId))
    const audit = await db.select().from(auditEvents).where(eq(auditEvents.objectId, agreementId))
    expect(events.length).toBeGreaterThan(0)
    expect(audit.length).toBeGreaterThan(0)
    expect(JSON.stringify([events, audit])).not.toContain('Jansen')
    if (event) expect(events.find(({ name }) => name === event)!.body).toContain(`"reasonHash":"${REASON_HASH}"`)
  })
})
