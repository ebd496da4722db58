import type { Actor } from '#app/domain/context.ts'

/** Take over a classification. From the command line alone. */
export function mayImportOccupations(actor: Actor): boolean {
  return actor.kind === 'system'
}
