import type { AgreementEvent, EventActor } from './agreement-event.ts'

type Name = Exclude<AgreementEvent['name'], 'adopted'>

/**
 * What the audit record says of each event: the name that it has there, and what both say of it. Whoever changes an agreement
 * records both, so that one can be held against the other.
 */
const TOLD: Record<Name, { audit: string; both: readonly string[] }> = {
  drafted: { audit: 'drafted', both: [] },
  changed: { audit: 'changed', both: [] },
  offered: { audit: 'offered', both: ['contentHash'] },
  'taken-back': { audit: 'taken-back', both: [] },
  'handed-back': { audit: 'handed-back', both: [] },
  signed: { audit: 'signed', both: ['signatureId', 'contentHash'] },
  invited: { audit: 'signer-invited', both: ['signerId'] },
  viewed: { audit: 'viewed', both: ['signerId'] },
  'link-renewed': { audit: 'link-renewed', both: ['signerId'] },
  blocked: { audit: 'signer-blocked', both: ['signerId'] },
  refused: { audit: 'refused', both: ['signerId'] },
  'refusal-taken-back': { audit: 'refusal-taken-back', both: ['signerId'] },
  delegated: { audit: 'delegated', both: ['signerId', 'to'] },
  'paper-recorded': { audit: 'paper-recorded', both: ['paperId'] },
  'paper-confirmed': { audit: 'paper-confirmed', both: ['paperId'] },
  'paper-rejected': { audit: 'paper-rejected', both: ['paperId'] },
  'came-into-force': { audit: 'came-into-force', both: [] },
  'document-made': { audit: 'document-made', both: ['documentId', 'time'] },
  'document-mailed': { audit: 'document-mailed', both: ['documentId', 'signatureId'] },
  'document-downloaded': { audit: 'document-downloaded', both: ['documentId'] },
  withdrawn: { audit: 'withdrawn', both: [] },
  expired: { audit: 'expired', both: [] },
  fulfilled: { audit: 'fulfilled', both: [] },
  superseded: { audit: 'superseded', both: ['by'] },
}
const NAMES = Object.keys(TOLD) as Name[]

/** An event as both records tell it. `words` are the same in both when they tell of the same; null: it is in the chain alone. */
export type ToldEvent = { seq: number; name: AgreementEvent['name']; words: string | null }

/** Of an event in a chain. */
export function toldOf(event: {
  seq: number
  name: AgreementEvent['name']
  at: string
  doneBy: EventActor
}): ToldEvent {
  const { seq, name, at, doneBy } = event
  if (name === 'adopted') return { seq, name, words: null }
  return {
    seq,
    name,
    words: wordsOf(name, { at, kind: doneBy.kind, id: doneBy.signerId ?? doneBy.userId ?? null, data: event }),
  }
}

type Audited = { name: string; at: Date; actorKind: string; actorId: string | null; data: Record<string, unknown> }

/** Of a line of the audit record; null when no event of a chain goes with it. */
export function wordsOfAudit({ name, at, actorKind: kind, actorId: id, data }: Audited): string | null {
  const event = NAMES.find((one) => `agreement.${TOLD[one].audit}` === name)
  // Who signs their own draft can be blocked before anybody is asked to sign it.
  if (!event || (event === 'blocked' && data.signerId === null)) return null
  return wordsOf(event, { at: at.toISOString(), kind, id, data })
}

type Said = { at: string; kind: string; id: string | null; data: object }

function wordsOf(name: Name, { at, kind, id, data }: Said): string {
  const said = data as Record<string, unknown>
  return [name, at, kind, id, ...TOLD[name].both.map((field) => said[field])].join(' ')
}
