import canonicalize from 'canonicalize'
import { and, asc, eq, gt } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import type { Context } from '#app/domain/context.ts'
import { agreementEvents, type agreements } from '#db/schema/agreements.ts'
import { CHAIN_BEGIN, isEventName, statusAfter, type AgreementEvent, type EventActor } from './agreement-event.ts'
import type { AgreementStatus } from './agreement.ts'
import { toldOf, type ToldEvent } from './told-event.ts'

/** An event of a chain that holds, with where it stands in it. */
type Linked<Name extends AgreementEvent['name']> = Extract<AgreementEvent, { name: Name }> & {
  seq: number
  at: string
  doneBy: EventActor
}

/** What the events of one version say together, as far as anything else must agree with it. */
export type Chain = {
  status: AgreementStatus
  begun: Linked<'drafted'> | Linked<'adopted'>
  /** The offer that stands; null while it is a draft, and of what was offered before there were chains. */
  offered: Linked<'offered'> | null
  /** By id of the signature, of the document. */
  signed: ReadonlyMap<string, Linked<'signed'>>
  made: ReadonlyMap<string, Linked<'document-made'>>
  /** By id of who signs instead; of the paper. */
  delegated: ReadonlyMap<string, Linked<'delegated'>>
  /** Who refused and did not come back on it. */
  refused: ReadonlySet<string>
  papers: ReadonlyMap<string, Linked<'paper-recorded'>>
  /** By id of the paper: what another of the desk said of it. */
  decided: ReadonlyMap<string, Linked<'paper-confirmed'> | Linked<'paper-rejected'>>
  /** The head of the chain when the last had signed. */
  cameIntoForce: { seq: number; hash: string } | null
  withdrawn: Linked<'withdrawn'> | null
  superseded: Linked<'superseded'> | null
  /** Every event, in a few words that the audit record has too; see broken-witness.server.ts. */
  told: readonly ToldEvent[]
}

type Agreement = Pick<typeof agreements.$inferSelect, 'id' | 'status' | 'eventCount' | 'eventHead'>
type Row = typeof agreementEvents.$inferSelect

const AT_ONCE = 500

/**
 * Reads the events of a version one after the other, and whether each is the next link: numbered without a hole, upon the hash
 * of the one before, hashed over its own body, that body canonical (RFC 8785) and the same as its row, and possible after what
 * came before. Answers what they say, or in English the first that is not. Should be asked in one snapshot with the agreement.
 */
export async function readChain(ctx: Context, agreement: Agreement): Promise<Chain | string> {
  const signed = new Map<string, Linked<'signed'>>()
  const made = new Map<string, Linked<'document-made'>>()
  const delegated = new Map<string, Linked<'delegated'>>()
  const refused = new Set<string>()
  const papers = new Map<string, Linked<'paper-recorded'>>()
  const decided = new Map<string, Linked<'paper-confirmed'> | Linked<'paper-rejected'>>()
  const told: ToldEvent[] = []
  const chain: Partial<Chain> = { offered: null, cameIntoForce: null, withdrawn: null, superseded: null }
  let status: AgreementStatus | null = null
  let seq = 0
  let prev = CHAIN_BEGIN
  for await (const row of eventsOf(ctx, agreement.id)) {
    seq += 1
    if (row.seq !== seq) return row.seq > seq ? `event ${seq} is missing` : `event ${row.seq} does not belong there`
    const which = `event ${seq} (${row.name})`
    const body = bodyOf(row)
    if (row.prev !== prev) return `${which}: it does not follow the event before it`
    if (
      createHash('sha256')
        .update(prev + row.body, 'utf8')
        .digest('hex') !== row.hash
    ) {
      return `${which}: its hash is not of what it says`
    }
    if (typeof body === 'string') return `${which}: ${body}`
    prev = row.hash
    const event = { seq, at: body.at, doneBy: body.doneBy, ...body.data, name: body.name } as Linked<
      AgreementEvent['name']
    >
    const next: AgreementStatus | null = statusAfter(status, event)
    if (next === null) return `${which}: that cannot happen to ${status === null ? 'nothing' : `what is ${status}`}`
    status = next

    told.push(toldOf(event))
    if (event.name === 'drafted' || event.name === 'adopted') chain.begun = event
    if (event.name === 'offered') chain.offered = event
    if (status === 'draft') {
      chain.offered = null
      // With an offer that is taken back its signers are forgotten.
      delegated.clear()
      refused.clear()
    }
    if (event.name === 'delegated') delegated.set(event.to, event)
    if (event.name === 'refused') refused.add(event.signerId)
    if (event.name === 'refusal-taken-back') refused.delete(event.signerId)
    if (event.name === 'paper-recorded') papers.set(event.paperId, event)
    if (event.name === 'paper-confirmed' || event.name === 'paper-rejected') {
      if (decided.has(event.paperId)) return `${which}: that paper was decided on already`
      decided.set(event.paperId, event)
    }
    if (event.name === 'withdrawn') chain.withdrawn = event
    if (event.name === 'signed') {
      if (signed.has(event.signatureId)) return `${which}: that signature was there already`
      if (chain.offered && event.contentHash !== chain.offered.contentHash)
        return `${which}: that is not what was offered`
      signed.set(event.signatureId, event)
    }
    if (event.name === 'document-made') made.set(event.documentId, event)
    if (event.name === 'came-into-force') chain.cameIntoForce = { seq, hash: row.hash }
    if (event.name === 'superseded') chain.superseded = event
  }
  if (seq < agreement.eventCount) return `event ${seq + 1} is missing: there were ${agreement.eventCount}`
  if (seq > agreement.eventCount)
    return `event ${agreement.eventCount + 1} was added: there were ${agreement.eventCount}`
  if (prev !== agreement.eventHead) return `event ${seq}: it is not the one that the agreement has last`
  if (!chain.begun || status === null) return 'event 1 is missing: nothing is known of it'
  if (status !== agreement.status)
    return `event ${seq}: after it the agreement was ${status}, and now it is ${agreement.status}`
  return { ...(chain as Chain), status, signed, made, delegated, refused, papers, decided, told }
}

/** Not all at once: whoever downloads a document leaves one. */
async function* eventsOf(ctx: Context, agreementId: string): AsyncGenerator<Row> {
  let after: number | null = null
  for (;;) {
    const rows: Row[] = await ctx.db
      .select()
      .from(agreementEvents)
      .where(
        and(eq(agreementEvents.agreementId, agreementId), after === null ? undefined : gt(agreementEvents.seq, after)),
      )
      .orderBy(asc(agreementEvents.seq))
      .limit(AT_ONCE)
    yield* rows
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)!.seq
  }
}

type Body = { name: AgreementEvent['name']; at: string; doneBy: EventActor; data: object }

/** What the body of an event says, or what is wrong with it. */
function bodyOf(row: Row): Body | string {
  let body: Record<string, unknown>
  try {
    body = JSON.parse(row.body) as Record<string, unknown>
    if (canonicalize(body) !== row.body) return 'what it says is not written canonically'
  } catch {
    return 'what it says cannot be read'
  }
  const { agreementId, name, at, actor, data, ...more } = body ?? {}
  const isWhole = [actor, data].every((part) => part !== null && typeof part === 'object') && typeof at === 'string'
  if (!isWhole || Object.keys(more).length > 0) return 'what it says is not an event'
  if (agreementId !== row.agreementId) return `it is of another agreement (${String(agreementId)})`
  if (name !== row.name) return `it says that it is ${String(name)}`
  if (Date.parse(at) !== row.at.getTime()) return `it says that it was at ${at}`
  return isEventName(row.name)
    ? { name: row.name, at, doneBy: actor as EventActor, data: data as object }
    : 'no such thing happens to an agreement'
}
