import type { Actor, Context } from '#app/domain/context.ts'
import { auditEvents } from '#db/schema/audit.ts'
import type { AuditEvent } from './audit-event.ts'

/** Writes down what happened, one thing or several, in the caller's transaction: no change without its record, no record without its change. */
export async function recordAudit(ctx: Context, ...events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return
  await ctx.db.insert(auditEvents).values(
    events.map((event) => {
      const { name, ...data } = event
      return {
        at: ctx.now,
        name,
        actorKind: ctx.actor.kind,
        actorId: actorId(ctx.actor),
        objectId: objectIdOf(event),
        data,
        requestId: ctx.requestId,
      }
    }),
  )
}

function actorId(actor: Actor): string | null {
  if (actor.kind === 'signer') return actor.signerId
  return 'userId' in actor ? actor.userId : null
}

/** The id of the object that the name speaks of: `employerId` for `employer.approved`. */
function objectIdOf(event: AuditEvent): string | null {
  const { name, ...data } = event
  const own = {
    'job-seeker': 'profileId',
    person: 'userId',
    'api-key': 'apiKeyId',
    'match-weights': 'municipalityId',
    access: '',
    reach: '',
  }[name.split('.')[0] as string]
  const key = own ?? `${name.split('.')[0]}Id`
  const value = (data as Record<string, unknown>)[key]
  return typeof value === 'string' ? value : null
}
