import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import type { Context } from '#app/domain/context.ts'
import { confirmPaperSignature } from '#app/domain/signing/confirm-paper-signature.server.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'

const VERBS = { signAgreement, offerAgreement, recordPaperSignature, confirmPaperSignature }
type Verbs = typeof VERBS

/** One step towards a signed agreement, as it can be told to another process. */
export type Step = {
  [Verb in keyof Verbs]: { verb: Verb; actor: Parameters<Verbs[Verb]>[0]['actor']; input: Parameters<Verbs[Verb]>[1] }
}[keyof Verbs]

export async function takeStep(ctx: Omit<Context, 'actor'>, { verb, actor, input }: Step): Promise<void> {
  const take = VERBS[verb] as (ctx: Context, input: unknown) => Promise<unknown>
  await take({ ...ctx, actor }, input)
}
