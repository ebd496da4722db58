import type { Actor } from '#app/domain/context.ts'

export type EmployerIdentity = { employerId: string; municipalityId: string }

export function mayChangeEmployer(actor: Actor, { employerId }: EmployerIdentity): boolean {
  return actor.kind === 'employer' && actor.employerId === employerId
}

/** Approve or refuse. */
export function mayDecideOnEmployer(actor: Actor, { municipalityId }: EmployerIdentity): boolean {
  return actor.kind === 'desk' && actor.municipalityId === municipalityId
}
