import type { Actor } from '#app/domain/context.ts'

/** The clock's work. */
export function mayAskForReviews(actor: Actor): boolean {
  return actor.kind === 'system'
}
