import type { Actor, Werkmatcher } from '#app/domain/context.ts'

type Kept = { werkmatcherId: string }

/** Whether this profile is in the actor's own caseload: only then it is shown in full, changed and proposed. */
export function mayKeep(actor: Actor, profile: Kept): actor is Werkmatcher {
  return actor.kind === 'werkmatcher' && actor.userId === profile.werkmatcherId
}

/** Take profiles over from a file, and write them to one. From the command line alone. */
export function mayImportProfiles(actor: Actor): boolean {
  return actor.kind === 'system'
}
