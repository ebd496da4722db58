import { Refusal } from './refusal.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether this can be an id of ours. An address can hold anything, and Postgres answers what is no UUID with an error. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && UUID.test(text)
}

/** The ids of a request: what cannot be one does not exist. Throws a not-found Refusal. */
export function assertId(text: string | undefined): asserts text is string {
  if (!isId(text)) throw new Refusal('not-found', 'No such id')
}
