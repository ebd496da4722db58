import canonicalize from 'canonicalize'
import { sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import type { AgreementEvent, EventActor } from './agreement-event.ts'

/**
 * Adds an event to the chain of an agreement, in the caller's own transaction and under its lock on the agreement:
 * `hash` = SHA-256(previous hash ‖ `body`), both as UTF-8 text, where `body` is canonical JSON (RFC 8785). One round trip:
 * Postgres makes the hash itself, since only it knows what came before.
 */
export async function recordEvent(
  ctx: Context,
  agreementId: string,
  { name, ...data }: Exclude<AgreementEvent, { name: 'adopted' }>,
): Promise<void> {
  const { actor } = ctx
  const by: EventActor = {
    kind: actor.kind,
    ...('userId' in actor && { userId: actor.userId }),
    ...('signerId' in actor && { signerId: actor.signerId }),
  }
  const body = canonicalize({ agreementId, name, at: ctx.now.toISOString(), actor: by, data })
  await ctx.db.execute(sql`
    with head as (select event_head from ${agreements} where id = ${agreementId} for update),
    link as (
      update ${agreements} set event_count = event_count + 1,
        event_head = encode(sha256(convert_to(head.event_head || ${body}::text, 'UTF8')), 'hex')
      from head where id = ${agreementId}
      returning event_count as seq, head.event_head as prev, ${agreements}.event_head as hash
    )
    insert into ${agreementEvents} (agreement_id, seq, name, at, body, prev, hash)
    select ${agreementId}::uuid, seq, ${name}, ${ctx.now.toISOString()}::timestamptz, ${body}::text, prev, hash from link`)
}
