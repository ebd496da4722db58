import { and, asc, eq, getTableColumns, isNull, like, sql } from 'drizzle-orm'
import { readChain, type Chain } from '#app/domain/agreements/read-chain.server.ts'
import { isKept } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import {
  agreementDocuments,
  agreementSigners,
  paperDecisions,
  paperSignatures,
  signatures,
} from '#db/schema/signing.ts'
import { brokenDocument } from './broken-document.server.ts'
import { brokenRecord, type KeptRecord } from './broken-record.server.ts'
import { brokenSignature } from './broken-signature.server.ts'
import { brokenWitness, type Witness } from './broken-witness.server.ts'

export type VerifiedAgreement = {
  reference: string
  edition: number
  events: number
  signatures: number
  documents: number
  /** It came into force, and its document is still to be made. */
  isWaiting: boolean
  /** What is wrong first, in English; null when all of it is as it was signed and sealed. */
  broken: string | null
}

type Place = { reference: string; edition: number }

const AT_ONCE = 200

/**
 * Checks what happened, what was signed and what was sealed, and that the audit record tells the same, one version of an agreement after the other, or those with this
 * reference. Reads only, each version as it is at one moment, so the portal can go on meanwhile; keeps one in memory at a time.
 */
export async function* verifyAgreements(
  ctx: Context<System>,
  { reference }: { reference?: string | undefined },
): AsyncGenerator<VerifiedAgreement> {
  const certificates = await ctx.db
    .selectDistinct({ certificate: agreementDocuments.certificate })
    .from(agreementDocuments)
  const ours = certificates.map(({ certificate }) => certificate)
  let before: Place | null = null
  const missing = new Set<string>()
  for await (const agreement of placesOf(ctx, reference)) {
    for (const place of reference === undefined ? skipped(before, agreement) : []) {
      missing.add(nameOf(place))
      yield lost(place, 'it is not there, and numbers are given out without holes')
    }
    before = agreement
    const record = await ctx.db.transaction((db) => readRecord({ ...ctx, db }, agreement.id), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    if (record) yield verify(record, ours)
  }
  for (const { at, ...place } of await witnessed(ctx, reference)) {
    before ??= place
    if (missing.has(nameOf(place))) continue
    yield lost(place, `it is not there, and the audit record tells that it was begun at ${at.toISOString()}`)
  }
  if (reference !== undefined && before === null) throw new Refusal('not-found', `There is no agreement ${reference}`)
}

async function verify({ chain, witnesses, ...record }: Read, ours: readonly Uint8Array[]): Promise<VerifiedAgreement> {
  const { agreement, signers, signed, documents } = record
  let broken = typeof chain === 'string' ? chain : brokenSignature(agreement, signers, signed)
  for (const document of documents) {
    if (typeof chain !== 'string') broken ??= await brokenDocument(document, { signed, chain, ours })
  }
  if (typeof chain !== 'string') broken ??= brokenRecord(chain, record) ?? brokenWitness(chain, witnesses)
  return {
    reference: agreement.reference,
    edition: agreement.edition,
    events: agreement.eventCount,
    signatures: signed.length,
    documents: documents.length,
    isWaiting: isKept(agreement.status) && documents.length === 0,
    broken,
  }
}

type Read = KeptRecord & { chain: Chain | string; witnesses: readonly Witness[] }

async function readRecord(ctx: Context, agreementId: string): Promise<Read | null> {
  const [agreement] = await ctx.db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!agreement) return null
  const chain = await readChain(ctx, agreement)
  const signers = await ctx.db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  const signed = await ctx.db
    .select()
    .from(signatures)
    .where(eq(signatures.agreementId, agreementId))
    .orderBy(asc(signatures.signedAt), asc(signatures.id))
  const documents = await ctx.db
    .select()
    .from(agreementDocuments)
    .where(eq(agreementDocuments.agreementId, agreementId))
    .orderBy(asc(agreementDocuments.madeAt))
  const { scan: _, ...facts } = getTableColumns(paperSignatures)
  const papers = await ctx.db
    .select({
      ...facts,
      hash: sql<string>`encode(sha256(${paperSignatures.scan}), 'hex')`,
    })
    .from(paperSignatures)
    .where(eq(paperSignatures.agreementId, agreementId))
  const decisions = await ctx.db
    .select(getTableColumns(paperDecisions))
    .from(paperDecisions)
    .innerJoin(paperSignatures, eq(paperSignatures.id, paperDecisions.paperId))
    .where(eq(paperSignatures.agreementId, agreementId))
  const promised = await ctx.db
    .select({ kind: pledges.kind, places: pledges.places, before: pledges.before })
    .from(pledges)
    .where(eq(pledges.agreementId, agreementId))
  const witnesses = await ctx.db
    .select({
      name: auditEvents.name,
      at: auditEvents.at,
      actorKind: auditEvents.actorKind,
      actorId: auditEvents.actorId,
      data: auditEvents.data,
    })
    .from(auditEvents)
    .where(and(eq(auditEvents.objectId, agreementId), like(auditEvents.name, 'agreement.%')))
    .orderBy(asc(auditEvents.id))
  const versions = await ctx.db
    .select({
      id: agreements.id,
      edition: agreements.edition,
      status: agreements.status,
      supersedesId: agreements.supersedesId,
    })
    .from(agreements)
    .where(eq(agreements.reference, agreement.reference))
  return { agreement, chain, signers, signed, documents, papers, decisions, pledges: promised, versions, witnesses }
}

/** The versions to check, in the order of their numbers. */
async function* placesOf(ctx: Context, reference?: string): AsyncGenerator<Place & { id: string }> {
  let after: Place | null = null
  for (;;) {
    const rows: (Place & { id: string })[] = await ctx.db
      .select({ id: agreements.id, reference: agreements.reference, edition: agreements.edition })
      .from(agreements)
      .where(
        and(
          reference === undefined ? undefined : eq(agreements.reference, reference),
          after === null
            ? undefined
            : sql`(${agreements.reference}, ${agreements.edition}) > (${after.reference}, ${after.edition})`,
        ),
      )
      .orderBy(asc(agreements.reference), asc(agreements.edition))
      .limit(AT_ONCE)
    yield* rows
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)!
  }
}

/** The numbers of a year are given out without holes: one that is not there was taken away. */
function* skipped(before: Place | null, { reference }: Place): Generator<Place> {
  const [head, year, number] = reference.split('-')
  const [, lastYear, lastNumber] = before?.reference.split('-') ?? []
  const last = lastYear === year ? Number(lastNumber) : 0
  for (let missing = last + 1; missing < Number(number); missing += 1) {
    yield { reference: [head, year, String(missing).padStart(4, '0')].join('-'), edition: 1 }
  }
}

/**
 * What the audit record tells that was begun and is not there: also the last one, after which no number is missing, and a version
 * among others. Of before it told which, the id stands in the place of the reference.
 */
async function witnessed(ctx: Context, reference?: string): Promise<(Place & { at: Date })[]> {
  const said = (field: string) => sql<string | null>`${auditEvents.data} ->> ${field}`
  const begun = await ctx.db
    .select({ id: auditEvents.objectId, at: auditEvents.at, reference: said('reference'), edition: said('edition') })
    .from(auditEvents)
    .leftJoin(agreements, sql`${agreements.id}::text = ${auditEvents.objectId}`)
    .where(
      and(
        eq(auditEvents.name, 'agreement.drafted'),
        isNull(agreements.id),
        reference === undefined ? undefined : eq(said('reference'), reference),
      ),
    )
    .orderBy(asc(auditEvents.id))
  return begun.map(({ id, at, reference, edition }) => ({
    reference: reference ?? `${id}`,
    edition: Number(edition ?? 1),
    at,
  }))
}

function nameOf({ reference, edition }: Place): string {
  return `${reference}/${edition}`
}

function lost(place: Place, broken: string): VerifiedAgreement {
  return { ...place, events: 0, signatures: 0, documents: 0, isWaiting: false, broken }
}
