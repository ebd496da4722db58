import { and, desc, eq, sql } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { agreementDocuments, signatures } from '#db/schema/signing.ts'
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
  /** Its last day, or the day on which it was rounded off before that. */
  endedOn: string
}

/** By the SHA-256 (hex) of the whole file: to the last byte one that was made here; or by the code on the paper. Null: not known. */
export async function checkDocument(
  ctx: Context,
  asked: { sha256: string } | { code: string },
): Promise<KnownDocument | null> {
  const code = 'code' in asked ? readVerificationCode(asked.code) : null
  if ('code' in asked ? !code : !/^[0-9a-f]{64}$/.test(asked.sha256)) return null
  const [found] = await ctx.db
    .select({
      reference: agreements.reference,
      contentHash: signatures.contentHash,
      time: agreementDocuments.time,
      status: agreements.status,
      // As it was signed, whatever the columns beside it say.
      startsOn: sql<string>`${signatures.content}::json->>'startsOn'`,
      endsOn: sql<string>`${signatures.content}::json->>'endsOn'`,
      fulfilledAt: sql<Date | null>`${agreementEvents.at}`.mapWith(agreementEvents.at),
    })
    .from(agreementDocuments)
    .innerJoin(agreements, eq(agreements.id, agreementDocuments.agreementId))
    .innerJoin(signatures, eq(signatures.agreementId, agreements.id))
    .leftJoin(
      agreementEvents,
      and(eq(agreementEvents.agreementId, agreements.id), eq(agreementEvents.name, 'fulfilled')),
    )
    .where('sha256' in asked ? eq(agreementDocuments.sha256, asked.sha256) : eq(agreementDocuments.code, code!))
    .orderBy(desc(agreementDocuments.time))
    .limit(1)
  if (!found) return null
  const { status, fulfilledAt, ...rest } = found
  const roundedOffOn = fulfilledAt && dayOf(fulfilledAt)
  const endedOn = roundedOffOn && roundedOffOn < rest.endsOn ? roundedOffOn : rest.endsOn
  return { ...rest, endedOn, standing: standingOf({ status, ...rest }, dayOf(ctx.now)) }
}
