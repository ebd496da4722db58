import type { Actor } from '#app/domain/context.ts'

/** Whose a vacancy is. `employerId` is null for an import of which the organisation is not known yet. */
export type VacancyOwner = { employerId: string | null; municipalityId: string }

/** Fill in, submit, pause, resume, fill, copy, count towards a pledge. */
export function mayManageVacancy(actor: Actor, vacancy: VacancyOwner): boolean {
  return actor.kind === 'employer' && vacancy.employerId === actor.employerId
}

/** Publish, return, mark as reviewed. */
export function mayDecideOnVacancy(actor: Actor, vacancy: VacancyOwner): boolean {
  return actor.kind === 'desk' && vacancy.municipalityId === actor.municipalityId
}

/** The desk too: an imported vacancy has nobody else, and a wrong one has to be stopped. */
export function mayWithdrawVacancy(actor: Actor, vacancy: VacancyOwner): boolean {
  return mayManageVacancy(actor, vacancy) || mayDecideOnVacancy(actor, vacancy)
}

/** Close on the day that was set, and remind of it. */
export function mayRunTheCalendar(actor: Actor): boolean {
  return actor.kind === 'system'
}

/** Take over what a feed says. From the command line alone. */
export function mayImportVacancies(actor: Actor): boolean {
  return actor.kind === 'system'
}
