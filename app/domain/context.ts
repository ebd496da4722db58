import type { Database } from '#db/client.ts'

/** Who acts. A union, so that an employer's code cannot hold a case worker by accident. */
export type Visitor = { kind: 'visitor' }
export type Employer = {
  kind: 'employer'
  userId: string
  employerId: string
  municipalityId: string
}
export type Werkmatcher = { kind: 'werkmatcher'; userId: string; municipalityId: string }
export type Desk = { kind: 'desk'; userId: string; municipalityId: string }
/** Whoever came by the personal link of their invitation to sign, without logging in. */
export type Signer = {
  kind: 'signer'
  signerId: string
  agreementId: string
  municipalityId: string
  /** Which of their links. */
  linkId: string
}
/** The worker and the command line. */
export type System = { kind: 'system' }

export type Actor = Visitor | Employer | Werkmatcher | Desk | Signer | System
/** Those who log in. */
export type Person = Employer | Werkmatcher | Desk

export type Context<A extends Actor = Actor> = {
  actor: A
  db: Database
  /** The instant at which this request or job began; every rule about time reads it, so that tests can move it. */
  now: Date
  requestId: string
}
