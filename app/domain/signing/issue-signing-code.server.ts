import { eq } from 'drizzle-orm'
import { randomBytes, randomInt } from 'node:crypto'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { signingCodes, signingRequests } from '#db/schema/signing.ts'
import { hashCode } from './hash-code.server.ts'
import { CODE_DIGITS, isCodeFresh } from './signing-code.ts'

/**
 * Makes the code that was asked for and returns it, for the mail alone: the database keeps its hash, the queue never sees it.
 * Null when whoever asked has given up waiting: a code for an earlier try would only confuse.
 */
export async function issueSigningCode(ctx: Context<System>, { requestId }: { requestId: string }) {
  const [asked] = await ctx.db
    .select({
      reference: agreements.reference,
      name: signingRequests.signedName,
      email: signingRequests.email,
      language: signingRequests.language,
      askedAt: signingRequests.askedAt,
    })
    .from(signingRequests)
    .innerJoin(agreements, eq(agreements.id, signingRequests.agreementId))
    .where(eq(signingRequests.id, requestId))
  if (!asked || !isCodeFresh(asked.askedAt, ctx.now)) return null
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
  const salt = randomBytes(16).toString('hex')
  await ctx.db.insert(signingCodes).values({ requestId, salt, hash: hashCode(salt, code), sentAt: ctx.now })
  const { reference, name, email, language } = asked
  return { code, reference, name, email, language }
}
