import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { Chain } from '#app/domain/agreements/read-chain.server.ts'
import { isKept, type Pledge } from '#app/domain/agreements/agreement.ts'
import { hashReason } from '#app/domain/agreements/hash-reason.server.ts'
import { contactsIn, type AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import type { agreements } from '#db/schema/agreements.ts'
import type {
  agreementDocuments,
  agreementSigners,
  paperDecisions,
  paperSignatures,
  signatures,
} from '#db/schema/signing.ts'
import { hashPaper } from './hash-paper.server.ts'
import { hashSigner } from './hash-signer.server.ts'
import { hashSignature } from './hash-signature.server.ts'

type Agreement = typeof agreements.$inferSelect

/** What is kept of one version beside its events, and which versions there are of that agreement. */
export type KeptRecord = {
  agreement: Agreement
  signers: readonly (typeof agreementSigners.$inferSelect)[]
  signed: readonly (typeof signatures.$inferSelect)[]
  documents: readonly (typeof agreementDocuments.$inferSelect)[]
  /** `hash`: of the scan as it is, in hex. */
  papers: readonly (Omit<typeof paperSignatures.$inferSelect, 'scan'> & { hash: string })[]
  decisions: readonly (typeof paperDecisions.$inferSelect)[]
  pledges: readonly Pledge[]
  versions: readonly Pick<Agreement, 'id' | 'edition' | 'status' | 'supersedesId'>[]
}

/** Where a version first differs from what its chain says, in English: its text, dates, pledges, contacts, signers, papers, signatures, documents, or its place. */
export function brokenRecord(chain: Chain, record: KeptRecord): string | null {
  return (
    brokenText(chain, record) ??
    brokenFacts(chain, record) ??
    brokenSigners(chain, record) ??
    brokenSignatures(chain, record) ??
    brokenPapers(chain, record) ??
    brokenDocuments(chain, record) ??
    brokenPlace(chain, record)
  )
}

function brokenText({ offered, begun }: Chain, { agreement, signed }: KeptRecord): string | null {
  const { content, contentHash, status } = agreement
  if (content !== null && sha256(content) !== contentHash)
    return 'the text that was offered: it is not that of its hash'
  if (offered && contentHash !== offered.contentHash) {
    return `event ${offered.seq} (offered): the text is not the one that was offered`
  }
  if (!offered && content !== null && begun.name === 'drafted') return `there is a text, and it is ${status}`
  const other = signed.find((signature) => signature.contentHash !== contentHash)
  return other ? `the text that was offered: the ${other.party} signed another` : null
}

/** What the portal counts and shows stands in columns beside the text; here whether they still say what the text and the chain do. */
function brokenFacts({ begun, offered, withdrawn }: Chain, { agreement, pledges }: KeptRecord): string | null {
  const { employerId, municipalityId, content, withdrawReason } = agreement
  if (begun.name === 'drafted') {
    const which = `event ${begun.seq} (drafted)`
    if (begun.employerId && begun.employerId !== employerId) return `${which}: it is of another employer now`
    if (begun.municipalityId && begun.municipalityId !== municipalityId) return `${which}: it is of another city now`
    if (begun.drafter !== agreement.drafter) return `${which}: it is the paper of the other side now`
  }
  if (withdrawn && !isReason(withdrawn, withdrawReason)) {
    return `event ${withdrawn.seq} (withdrawn): the reason is another`
  }
  if (content === null) return null
  if (offered && offered.at !== agreement.offeredAt?.toISOString()) {
    return `event ${offered.seq} (offered): it was offered at another moment`
  }
  const said = JSON.parse(content) as AgreementContent
  const which = offered ? `event ${offered.seq} (offered)` : 'the text that was offered'
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (agreement[field] !== said[field])
      return `${which}: ${field} is ${agreement[field]}, and the text says ${said[field]}`
  }
  // Before there were versions, one row had them all: the pledges and the template of the last.
  if (begun.name === 'adopted' && agreement.status === 'superseded') return null
  if (agreement.templateId !== said.template.id) return `${which}: it names another template than its text`
  const listed = (all: readonly Pledge[]) => all.map(({ kind, places, before }) => `${places} ${kind} ${before}`).sort()
  const [now, then] = [listed(pledges), listed(said.pledges)]
  if (!isSame(now, then)) return `${which}: the pledges are ${now.join(', ')}, and the text says ${then.join(', ')}`
  if (!isSame(agreement.contacts, contactsIn(said))) return `${which}: it names other contacts than its text`
  // What was signed before there could be more contacts says of the city nothing but its desk, and nothing of what it does.
  if (!said.contacts) return null
  const { deskName: name, deskEmail: email, deskPhone: phone } = said.municipality
  if (!isSame(agreement.cityContact, { name, email, phone })) {
    return `${which}: it names another contact of the city than its text`
  }
  return isSame(agreement.cityDoes, said.cityDoes)
    ? null
    : `${which}: what the city does in return is not what its text says`
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other)
}

/** A reason stands in the chain as its SHA-256, so that it can be forgotten; in what was recorded before that, as it is. */
function isReason(event: object, reason: string | null): boolean {
  const said = event as { reason?: string; reasonHash?: string }
  return said.reasonHash === undefined
    ? said.reason === reason
    : reason === null || said.reasonHash === hashReason(reason)
}

function brokenSigners(
  { offered, signed, delegated, refused, cameIntoForce }: Chain,
  { agreement, signers }: KeptRecord,
): string | null {
  if (!offered) return null
  const which = `event ${offered.seq} (offered)`
  if (agreement.signingOrder !== offered.signingOrder) return `${which}: the signing order is another`
  for (const { signerId, party, turn, signerHash } of offered.signers) {
    const signer = signers.find(({ id }) => id === signerId)
    if (!signer) return `${which}: the signer ${signerId} is gone`
    if (signer.party !== party || signer.turn !== turn) return `${which}: the signer ${signerId} was moved`
    if (signerHash && signerHash !== hashSigner(signer)) return `${which}: the signer ${signerId} is somebody else now`
  }
  const asked = new Set(offered.signers.map(({ signerId }) => signerId))
  for (const { seq, signerId, to, toHash } of delegated.values()) {
    const instead = signers.find(({ id }) => id === to)
    if (instead?.delegatedFromId !== signerId) return `event ${seq} (delegated): the signer ${to} is gone or was moved`
    if (toHash && toHash !== hashSigner(instead))
      return `event ${seq} (delegated): the signer ${to} is somebody else now`
    asked.add(to)
  }
  const added = signers.find(({ id }) => !asked.has(id))
  if (added) return `${which}: the signer ${added.id} was added`
  for (const { signerId } of delegated.values()) asked.delete(signerId)
  const hasSigned = new Set([...signed.values()].map(({ signerId }) => signerId))
  const unsigned = cameIntoForce && [...asked].find((signerId) => !hasSigned.has(signerId))
  if (unsigned) return `event ${cameIntoForce.seq} (came-into-force): the signer ${unsigned} had not signed`
  for (const { seq, signerId } of signed.values()) {
    if (!signers.some(({ id }) => id === signerId)) return `event ${seq} (signed): the signer ${signerId} is gone`
  }
  const passedOn = new Set([...delegated.values()].map(({ signerId }) => signerId))
  for (const { id, status } of signers) {
    const told = hasSigned.has(id) ? 'signed' : passedOn.has(id) ? 'delegated' : refused.has(id) ? 'refused' : 'waiting'
    if (status !== told) return `the signer ${id} is ${status}, and after the events that there are ${told}`
  }
  return null
}

function brokenSignatures({ begun, signed }: Chain, record: KeptRecord): string | null {
  const adopted = begun.name === 'adopted' ? begun.signatures : []
  for (const { seq, signatureId } of signed.values()) {
    if (!record.signed.some(({ id }) => id === signatureId)) return `event ${seq} (signed): its signature is gone`
  }
  const gone = adopted.find((signatureId) => !record.signed.some(({ id }) => id === signatureId))
  if (gone) return `event ${begun.seq} (adopted): the signature ${gone} is gone`
  for (const signature of record.signed) {
    const event = signed.get(signature.id)
    if (!event) {
      if (adopted.includes(signature.id)) continue
      return `the signature of ${signature.signerId} for the ${signature.party}: no event tells of it`
    }
    const which = `event ${event.seq} (signed)`
    if (event.contentHash !== signature.contentHash) return `${which}: its signature is of another text`
    if (event.evidenceHash !== sha256(signature.evidence)) return `${which}: the evidence of its signature was changed`
    if (event.signatureHash !== hashSignature(signature)) return `${which}: who signed, or when, was changed`
  }
  return null
}

function brokenPapers({ papers: recorded, decided }: Chain, { papers, decisions }: KeptRecord): string | null {
  for (const { seq, paperId, scanSha256, paperHash } of recorded.values()) {
    const which = `event ${seq} (paper-recorded)`
    const paper = papers.find(({ id }) => id === paperId)
    if (!paper) return `${which}: its paper is gone`
    if (paper.hash !== scanSha256 || paper.scanSha256 !== scanSha256) return `${which}: the scan was changed`
    if (paperHash && paperHash !== hashPaper(paper)) return `${which}: what was typed with the scan was changed`
  }
  for (const event of decided.values()) {
    const { seq, name, paperId, doneBy } = event
    const which = `event ${seq} (${name})`
    const decision = decisions.find((one) => one.paperId === paperId)
    if (!decision) return `${which}: there is no such decision`
    const at = decision.decidedAt.toISOString()
    if (`paper-${decision.decision}` !== name || decision.decidedById !== doneBy.userId || at !== event.at) {
      return `${which}: what was decided, by whom or when, was changed`
    }
    if (name === 'paper-rejected' && !isReason(event, decision.reason)) return `${which}: the reason is another`
    if (recorded.get(paperId)?.doneBy.userId === doneBy.userId) return `${which}: who recorded it decided on it as well`
  }
  const undecided = decisions.find(({ paperId }) => !decided.has(paperId))
  if (undecided) return `the decision on the paper ${undecided.paperId}: no event tells of it`
  const added = papers.find(({ id }) => !recorded.has(id))
  return added ? `the paper ${added.id}: no event tells of it` : null
}

function brokenDocuments({ begun, made }: Chain, { documents }: KeptRecord): string | null {
  const adopted = begun.name === 'adopted' ? begun.documents : []
  for (const { seq, documentId } of made.values()) {
    if (!documents.some(({ id }) => id === documentId)) return `event ${seq} (document-made): its document is gone`
  }
  const gone = adopted.find((hash) => !documents.some((document) => document.sha256 === hash))
  if (gone) return `event ${begun.seq} (adopted): the document with SHA-256 ${gone} is gone`
  for (const document of documents) {
    const event = made.get(document.id)
    if (!event) {
      if (adopted.includes(document.sha256)) continue
      return `the document (time ${document.time}): no event tells of it`
    }
    const which = `event ${event.seq} (document-made)`
    if (event.sha256 !== document.sha256) return `${which}: its document was replaced by another`
    if (event.certificate !== sha256(document.certificate)) return `${which}: its document has another certificate`
    if (event.time !== document.time || event.at !== document.madeAt.toISOString()) {
      return `${which}: its document is of another time`
    }
  }
  return null
}

/** Between the versions of one agreement: what took the place of what. */
function brokenPlace({ begun, superseded }: Chain, { agreement, versions }: KeptRecord): string | null {
  const { id, edition, supersedesId, status } = agreement
  const before = versions.find((version) => version.id === supersedesId)
  if (begun.name === 'drafted' && (begun.supersedes ?? null) !== supersedesId) {
    return `event ${begun.seq} (drafted): it does not take the place of the version that it was begun for`
  }
  if (supersedesId !== null && (!before || before.edition >= edition)) return 'the version before it is not there'
  if (supersedesId === null && versions.some((version) => version.edition < edition)) {
    return 'it does not say which version it takes the place of'
  }
  const replacing = superseded && versions.find((version) => version.id === superseded.by)
  if (superseded && !(replacing && continues(replacing, id, versions))) {
    return `event ${superseded.seq} (superseded): the version that took its place is not there`
  }
  const next = versions.find((version) => isKept(version.status) && continues(version, id, versions))
  return next && isKept(status)
    ? `version ${next.edition} took its place, and it is still ${status.replace('-', ' ')}`
    : null
}

type Version = KeptRecord['versions'][number]

/** Whether a version takes the place of this one, or of one that does. */
function continues({ edition, supersedesId }: Version, id: string, versions: readonly Version[]): boolean {
  if (supersedesId === id) return true
  const before = versions.find((version) => version.id === supersedesId)
  return before !== undefined && before.edition < edition && continues(before, id, versions)
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
