import type { Actor } from '#app/domain/context.ts'

type Interest = { municipalityId: string; passedToId: string | null }

/** Everybody: a visitor for themselves, and the desk or a werkmatcher for someone who calls. */
export function mayShowInterest(actor: Actor): boolean {
  return actor.kind !== 'system'
}

/** Who it is and how to reach them: the desk, and the one werkmatcher to whom it was passed on. */
export function mayLookAtInterest(actor: Actor, interest: Interest): boolean {
  if (actor.kind === 'desk') return actor.municipalityId === interest.municipalityId
  return actor.kind === 'werkmatcher' && actor.userId === interest.passedToId
}

export function mayPassOnInterest(actor: Actor, interest: Interest): boolean {
  return actor.kind === 'desk' && actor.municipalityId === interest.municipalityId
}

/** Whoever has it in hand can say that it is done. */
export function mayCloseInterest(actor: Actor, interest: Interest): boolean {
  return mayLookAtInterest(actor, interest)
}

export function mayReopenInterest(actor: Actor, interest: Interest): boolean {
  return actor.kind === 'desk' && actor.municipalityId === interest.municipalityId
}
