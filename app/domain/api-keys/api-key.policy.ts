import type { Actor } from '#app/domain/context.ts'

/** Who makes and revokes the keys of this person: the desk of the same municipality, and the operator's command line. */
export function mayManageKeysOf(actor: Actor, holder: { municipalityId: string }): boolean {
  return actor.kind === 'system' || (actor.kind === 'desk' && actor.municipalityId === holder.municipalityId)
}
