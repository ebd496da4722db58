import { lt } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { signingCodes, signingLinks, signingRequests, wrongCodes } from '#db/schema/signing.ts'
import { SIGNING_RETENTION } from './retention.ts'

/** Deletes what led to signatures and is not needed any more; see retention.ts. Safe to run at any time, and twice. */
export async function deleteOldSigningSteps(ctx: Context<System>): Promise<void> {
  const before = (kept: keyof typeof SIGNING_RETENTION) =>
    new Date(ctx.now.getTime() - SIGNING_RETENTION[kept] * 86_400_000)
  await ctx.db.delete(signingCodes).where(lt(signingCodes.sentAt, before('codes')))
  await ctx.db.delete(signingRequests).where(lt(signingRequests.askedAt, before('requests')))
  await ctx.db.delete(wrongCodes).where(lt(wrongCodes.at, before('wrongCodes')))
  await ctx.db.delete(signingLinks).where(lt(signingLinks.expiresAt, before('links')))
}
