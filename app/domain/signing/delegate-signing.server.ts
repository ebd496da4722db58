import { and, eq } from 'drizzle-orm'
import { findSignerUsers } from '#app/domain/agreements/find-signer-users.server.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertAsked } from './assert-asked.ts'
import { findSigner } from './find-signer.server.ts'
import { hashSigner } from './hash-signer.server.ts'
import { inviteSigners } from './invite-signers.server.ts'
import { refuseOtherSide } from './refuse-other-side.server.ts'
import { isSameAddress, mayNameForCity, mayReplaceSigner } from './signer.policy.ts'
import { LONGEST_CHAIN } from './signer.ts'

type DelegateInput = { agreementId: string; signerId: string; name: string; email: string }

/**
 * Somebody else signs in the place of this signer, in the same turn: asked by the signer, or by who may name another, also in the
 * place of who refused. Who signs for the city and is not of its desk can only ask somebody who is. Returns the id of the new signer.
 */
export async function delegateSigning(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId, signerId, name, email }: DelegateInput,
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    const { signer, signers, isOwn } = await findSigner(ctx, agreement, { signerId })
    const mayPassOn = isOwn && signer.status !== 'refused'
    authorize(mayPassOn || mayReplaceSigner(ctx.actor, agreement, signer), 'have somebody else sign')
    assertAsked({ agreement, signer }, ['waiting', 'refused'])
    const { party } = signer
    const users = await findSignerUsers(ctx, agreement, [{ party, email }])
    const userId = users.get(email.toLowerCase()) ?? null
    const signs = signers.some((other) => other.status !== 'delegated' && isSameAddress(other.email, email))
    if (signs || (userId !== null && (await hasSigned(ctx, { agreementId, userId })))) {
      throw new Refusal('invalid', 'They sign already', [{ path: 'email', message: 'signs-already' }])
    }
    let length = 1
    for (let from = signer; from.delegatedFromId !== null; length++) {
      from = signers.find(({ id }) => id === from.delegatedFromId)!
    }
    if (length > LONGEST_CHAIN) {
      throw new Refusal('invalid', 'It was passed on too often', [{ path: 'email', message: 'passed-on-too-often' }])
    }

    if (party === 'municipality' && userId === null && !mayNameForCity(ctx.actor, agreement)) {
      throw new Refusal('invalid', 'Only the desk names who signs for the city', [
        { path: 'email', message: 'city-colleague' },
      ])
    }
    await refuseOtherSide(ctx, agreement, [{ party, name, email }], { path: 'email' })
    await ctx.db.update(agreementSigners).set({ status: 'delegated' }).where(eq(agreementSigners.id, signerId))
    const [made] = await ctx.db
      .insert(agreementSigners)
      .values({
        agreementId,
        party,
        turn: signer.turn,
        name,
        email,
        userId,
        delegatedFromId: signerId,
      })
      .returning()
    const to = made!.id
    await recordEvent(ctx, agreementId, { name: 'delegated', signerId, to, toHash: hashSigner(made!) })
    await recordAudit(ctx, { name: 'agreement.delegated', agreementId, signerId, to })
    await inviteSigners(ctx, { agreementId })
    if (ctx.actor.kind === 'desk' && party === 'employer') {
      await enqueue(ctx, { name: 'mail-signers-named', agreementId, mailId: to })
    }
    if (mayPassOn) await enqueue(ctx, { name: 'mail-signer-news', signerId: to, kind: 'delegated', mailId: to })
    // Whoever logged in to do it knows. A link can have come into other hands, and who waits for their turn heard nothing yet.
    const isTheirAccount = 'userId' in ctx.actor && ctx.actor.userId === signer.userId
    if (signer.invitedAt !== null && !isTheirAccount) await enqueue(ctx, { name: 'mail-passed-on', signerId: to })
    return to
  })
}

/** Somebody of the desk may have signed without being named. */
async function hasSigned(ctx: Context, { agreementId, userId }: { agreementId: string; userId: string }) {
  const count = await ctx.db.$count(
    signatures,
    and(eq(signatures.agreementId, agreementId), eq(signatures.userId, userId)),
  )
  return count > 0
}
