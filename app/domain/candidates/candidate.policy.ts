import type { Actor, Werkmatcher } from '#app/domain/context.ts'

type Kept = { werkmatcherId: string; municipalityId: string }

/** Whether this profile is in the actor's own caseload: only then it is shown in full, changed and proposed. */
export function mayKeep(actor: Actor, profile: Kept): actor is Werkmatcher {
  return actor.kind === 'werkmatcher' && actor.userId === profile.werkmatcherId
}

/**
 * Whether the actor may know that a profile like this fits a vacancy: a colleague of the same municipality, who sees it
 * under a reference that differs per vacancy, with what the vacancy asks for and nothing else.
 */
export function maySeeAsMatch(actor: Actor, profile: Kept): actor is Werkmatcher {
  return actor.kind === 'werkmatcher' && actor.municipalityId === profile.municipalityId
}
