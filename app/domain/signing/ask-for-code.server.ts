import { and, eq, gt } from 'drizzle-orm'
import { assertOfferable } from '#app/domain/agreements/assert-offerable.server.ts'
import { mayOfferAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import { signingRequests } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertSignable } from './assert-signable.server.ts'
import { findSignerFor } from './find-signer-for.server.ts'
import { isSameRequest } from './is-same-request.ts'
import { proposeQuickSigners } from './propose-quick-signers.server.ts'
import { refuseBlocked } from './refuse-blocked.server.ts'
import { BLOCK_MINUTES, CODES_AT_ONCE } from './signing-code.ts'
import { signingRequestsOf } from './signing-requests-of.server.ts'

type AskForCodeInput = {
  agreementId: string
  /** Of the text that was on the screen; another is a conflict. */
  contentHash: string
  requestKey: string
  signedName: string
  signedFunction: string
  /** The sentence that was agreed to. */
  consent: string
  language: string
}

/**
 * The first step of signing: keeps what was typed and agreed to, and has a code mailed to who signs. Nothing is signed by it, and
 * a draft is not offered by it either. The same request again is the same code; with the same key and other words it is refused.
 */
export async function askForCode(ctx: Context<Employer | Desk | Signer>, input: AskForCodeInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { agreementId, contentHash, requestKey } = input
    const { actor } = ctx
    const agreement = await lockAgreement(ctx, agreementId)
    const [before] = await ctx.db
      .select()
      .from(signingRequests)
      .where(and(eq(signingRequests.requestKey, requestKey), signingRequestsOf(actor, agreementId)))
    if (before) {
      const isSame = before.consent === input.consent && isSameRequest(before, { ...input, signerId: before.signerId })
      if (!isSame) throw new Refusal('conflict', 'This key belongs to another request')
      return
    }
    const { signerId, email } = await whoSigns(ctx, agreement, contentHash)
    await refuseBlocked(ctx, { agreementId })
    await refuseTooMany(ctx, agreementId)

    const [asked] = await ctx.db
      .insert(signingRequests)
      .values({ ...input, signerId, userId: 'userId' in actor ? actor.userId : null, email, askedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: signingRequests.id })
    if (!asked) throw new Refusal('conflict', 'This key belongs to another request')
    await recordAudit(ctx, { name: 'agreement.code-asked', agreementId, signerId })
    await enqueue(ctx, { name: 'mail-signing-code', requestId: asked.id })
  })
}

/** The signer that this actor is, null for the own draft; and where the code goes. Refuses as signing would. */
async function whoSigns(
  ctx: Context<Employer | Desk | Signer>,
  agreement: typeof agreements.$inferSelect,
  contentHash: string,
): Promise<{ signerId: string | null; email: string }> {
  const { actor } = ctx
  if (agreement.status === 'draft' && actor.kind !== 'signer' && mayOfferAgreement(actor, agreement)) {
    await assertOfferable(ctx, agreement, { contentHash })
    const quick = await proposeQuickSigners({ ...ctx, actor }, agreement)
    if (!quick) throw new Refusal('conflict', 'Others sign first, so it has to be offered')
    return { signerId: null, email: await emailOf(ctx, actor) }
  }
  const { signer, signers } = await findSignerFor(ctx, agreement)
  assertSignable(ctx, { agreement, signer, signers, contentHash })
  if (actor.kind !== 'signer') return { signerId: signer.id, email: await emailOf(ctx, actor) }
  if (signer.email === null) throw new Refusal('conflict', 'They sign on paper')
  return { signerId: signer.id, email: signer.email }
}

async function emailOf(ctx: Context, { userId }: Employer | Desk): Promise<string> {
  const [user] = await ctx.db.select({ email: users.email }).from(users).where(eq(users.id, userId))
  return user!.email
}

async function refuseTooMany(ctx: Context<Employer | Desk | Signer>, agreementId: string): Promise<void> {
  const since = new Date(ctx.now.getTime() - BLOCK_MINUTES * 60_000)
  const asked = await ctx.db.$count(
    signingRequests,
    and(signingRequestsOf(ctx.actor, agreementId), gt(signingRequests.askedAt, since)),
  )
  if (asked < CODES_AT_ONCE) return
  throw new Refusal('invalid', 'Too many codes were asked for', [
    { path: 'code', message: 'code-asked-too-often', params: { minutes: BLOCK_MINUTES } },
  ])
}
