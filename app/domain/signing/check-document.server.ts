import { desc, eq, sql } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementDocuments } from '#db/schema/signing.ts'
import { standingOf, type DocumentStanding, type DocumentTime } from './agreement-document.ts'
import { readVerificationCode } from './verification-code.server.ts'

/** What anybody may know of a document they hold. Nobody is named in it. */
export type KnownDocument = {
  reference: string
  /** The hash of the text, which stands on every page of the paper. */
  contentHash: string
  standing: DocumentStanding
  time: DocumentTime
  startsOn: string
  endsOn: string
}

/** By the SHA-256 (hex) of the whole file: to the last byte one that was made here; or by the code on the paper. Null: not known. */
export async function checkDocument(
  ctx: Context,
  asked: { sha256: string } | { code: string },
): Promise<KnownDocument | null> {
  const code = 'code' in asked ? readVerificationCode(asked.code) : null
  if ('code' in asked && !code) return null
  const [found] = await ctx.db
    .select({
      reference: agreements.reference,
      contentHash: sql<string>`${agreements.contentHash}`,
      time: agreementDocuments.time,
      agreement: {
        status: agreements.status,
        startsOn: agreements.startsOn,
        endsOn: agreements.endsOn,
      },
    })
    .from(agreementDocuments)
    .innerJoin(agreements, eq(agreements.id, agreementDocuments.agreementId))
    .where('sha256' in asked ? eq(agreementDocuments.sha256, asked.sha256) : eq(agreementDocuments.code, code!))
    .orderBy(desc(agreementDocuments.time))
    .limit(1)
  if (!found) return null
  const { agreement, ...rest } = found
  const { startsOn, endsOn } = agreement
  return { ...rest, startsOn, endsOn, standing: standingOf(agreement, dayOf(ctx.now)) }
}
