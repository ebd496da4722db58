import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { findReader } from '#app/domain/agreements/find-reader.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import { chooseSigners } from '#app/domain/signing/choose-signers.server.ts'
import { confirmPaperSignature } from '#app/domain/signing/confirm-paper-signature.server.ts'
import { findSignerToMail } from '#app/domain/signing/find-signer-to-mail.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { remindSigners } from '#app/domain/signing/remind-signers.server.ts'
import { resendLink } from '#app/domain/signing/resend-link.server.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'
import { draftWithPledges, makeParties, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, NOW } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300ffd9', 'hex')
const system = { kind: 'system' as const }

let db: Database
let url: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})

/** Offered to somebody without an address, and then to the desk. */
async function offeredOnPaper() {
  const { employer, desk } = await makeParties(db)
  const agreementId = await draftWithPledges(db, employer)
  const signers = await chooseSigners(makeContext(db, employer), {
    agreementId,
    signingOrder: 'set',
    signers: [
      { party: 'employer', name: 'Oom Jan', email: null },
      { party: 'municipality', name: null, email: null },
    ],
  })
  const contentHash = await offer(db, employer, agreementId, { signers })
  const { signers: asked } = await getAgreement(makeContext(db, employer), { agreementId })
  return { employer, desk, agreementId, contentHash, signer: asked[0]! }
}

/** But for what tells the desk that it is their turn. */
const jobsFor = async (signerId: string) =>
  (await waitingJobs(url)).filter((job) => job.name !== 'mail-paper-turn' && JSON.stringify(job).includes(signerId))

test('somebody without an address signs on paper, and then it is the turn of who comes next', async () => {
  const { desk, agreementId, contentHash, signer } = await offeredOnPaper()
  expect(signer).toMatchObject({ name: 'Oom Jan', isOnPaper: true, isTheirTurn: true, invitedAt: null })
  const paperId = await recordPaperSignature(makeContext(db, desk), {
    agreementId,
    signerId: signer.id,
    contentHash,
    signedName: 'Jan de Wit',
    signedFunction: 'Eigenaar',
    signedOn: '2026-06-04',
    scan: JPEG,
  })
  await confirmPaperSignature(makeContext(db, await makeDeskActor(db)), { paperId })
  await sign(db, desk, agreementId)
  expect((await getAgreement(makeContext(db, desk), { agreementId })).status).toBe('in-force')
  const kept = await db.select().from(signatures).where(eq(signatures.agreementId, agreementId))
  expect(kept.map(({ method }) => method).sort()).toEqual(['account', 'paper'])
  expect(await jobsFor(signer.id)).toEqual([])
})

test('nothing is mailed to who has no address: no invitation, link, reminder or news', async () => {
  const { employer, agreementId, signer } = await offeredOnPaper()
  const [row] = await db.select().from(agreementSigners).where(eq(agreementSigners.id, signer.id))
  expect(row).toMatchObject({ email: null, userId: null, invitedAt: null })
  await resendLink(makeContext(db, employer), { agreementId, signerId: signer.id })
  await remindSigners(makeContext(db, system, { now: new Date(NOW.getTime() + 20 * 86_400_000) }))
  await expect(issueSigningLink(makeContext(db, system), { signerId: signer.id })).rejects.toMatchObject({
    kind: 'not-found',
  })
  await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Toch niet.' })
  expect(await jobsFor(signer.id)).toEqual([])
  expect(await findSignerToMail(makeContext(db, system), { signerId: signer.id })).toBeNull()
  const reader = { kind: 'signer' as const, signerId: signer.id }
  expect(await findReader(makeContext(db, system), { agreementId, reader })).toBeNull()
})
