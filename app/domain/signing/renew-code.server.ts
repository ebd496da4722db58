import { and, desc, eq } from 'drizzle-orm'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signingRequests } from '#db/schema/signing.ts'
import { askForCode } from './ask-for-code.server.ts'
import { signingRequestsOf } from './signing-requests-of.server.ts'

type RenewCodeInput = { agreementId: string; contentHash: string; requestKey: string }

/** Another code for what was typed and agreed to before, of the same text. */
export async function renewCode(ctx: Context<Employer | Desk | Signer>, input: RenewCodeInput): Promise<void> {
  const { agreementId, contentHash } = input
  const [before] = await ctx.db
    .select({
      signedName: signingRequests.signedName,
      signedFunction: signingRequests.signedFunction,
      consent: signingRequests.consent,
      language: signingRequests.language,
    })
    .from(signingRequests)
    .where(and(signingRequestsOf(ctx.actor, agreementId), eq(signingRequests.contentHash, contentHash)))
    .orderBy(desc(signingRequests.askedAt))
    .limit(1)
  if (!before) throw new Refusal('conflict', 'Nothing was agreed to of this text yet')
  await askForCode(ctx, { ...before, ...input })
}
