import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { bytea } from '../bytea.ts'
import { DOCUMENT_TIMES } from '#app/domain/signing/agreement-document.ts'
import { PAPER_DECISIONS } from '#app/domain/signing/paper.ts'
import { SCAN_TYPES } from '#app/domain/signing/scan.ts'
import { SIGNER_STATUSES } from '#app/domain/signing/signer.ts'
import { SIGNING_METHODS } from '#app/domain/signing/signing-method.ts'
import { agreements, signingPartyEnum } from './agreements.ts'
import { users } from './people.ts'

export const signerStatusEnum = pgEnum('signer_status', SIGNER_STATUSES)
export const signingMethodEnum = pgEnum('signing_method', SIGNING_METHODS)
export const scanTypeEnum = pgEnum('scan_type', SCAN_TYPES)
export const paperDecisionEnum = pgEnum('paper_decision', PAPER_DECISIONS)
export const documentTimeEnum = pgEnum('document_time', DOCUMENT_TIMES)

/** Who is asked to sign a version, for which side, and when it is their turn. */
export const agreementSigners = pgTable(
  'agreement_signers',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    party: signingPartyEnum().notNull(),
    /** In a set order the lowest turn that is open goes first; those with the same turn in any order. */
    turn: integer().notNull(),
    /** Null: whoever of the city's desk signs. */
    name: text(),
    /** Null: they have none and sign on paper. */
    email: text(),
    /** Who they are in the portal, if they log in here. */
    userId: uuid().references(() => users.id),
    status: signerStatusEnum().notNull().default('waiting'),
    /** Who asked them to sign instead. */
    delegatedFromId: uuid().references((): AnyPgColumn => agreementSigners.id),
    refusedReason: text(),
    /** When they were first asked: it was their turn. Null: not yet. */
    invitedAt: timestamp({ withTimezone: true }),
    /** How often they were reminded since. */
    reminders: integer().notNull().default(0),
    /** When a new link was last asked for. */
    linkAskedAt: timestamp({ withTimezone: true }),
    /** When they first saw the text. */
    viewedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('agreement_signers_agreement').on(t.agreementId),
    check('agreement_signers_desk', sql`${t.name} is not null or ${t.party} = 'municipality'`),
    check('agreement_signers_paper', sql`${t.email} is not null or ${t.name} is not null`),
    // The reason stays when somebody else signs in the place of who refused.
    check('agreement_signers_reason', sql`${t.status} <> 'refused' or ${t.refusedReason} is not null`),
    index('agreement_signers_email').on(sql`lower(${t.email})`),
  ],
)

/**
 * Personal links to sign without logging in; the token itself is only in the mail. All that have not expired work, also after the
 * offer was taken back and made again: then for whoever has the address that they went to.
 */
export const signingLinks = pgTable(
  'signing_links',
  {
    id: uuid().primaryKey().defaultRandom(),
    tokenHash: text().notNull().unique('signing_links_token'),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    /** Null: an offer that is taken back forgets its signers. */
    signerId: uuid().references(() => agreementSigners.id, { onDelete: 'set null' }),
    /** The address of the signer, in lower case. */
    sentTo: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    openedAt: timestamp({ withTimezone: true }),
    /** After too many wrong codes. */
    blockedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('signing_links_signer').on(t.signerId)],
)

/** Somebody read a text, typed who they are, agreed, and asked for a code: what the second step of signing begins with. */
export const signingRequests = pgTable(
  'signing_requests',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    /** Null: the draft of who asks, which is offered by signing it. */
    signerId: uuid().references(() => agreementSigners.id, { onDelete: 'cascade' }),
    /** Null for who came by a personal link. */
    userId: uuid().references(() => users.id),
    /** Where the code goes. */
    email: text().notNull(),
    /** Of the text that was read. */
    contentHash: text().notNull(),
    signedName: text().notNull(),
    signedFunction: text().notNull(),
    /** The sentence that was agreed to, as it stood on the page. */
    consent: text().notNull(),
    language: text().notNull(),
    /** The key under which this is signed: sent again, it is the same signature. */
    requestKey: uuid().notNull().unique('signing_requests_key'),
    askedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index('signing_requests_agreement').on(t.agreementId),
    check('signing_requests_who', sql`${t.signerId} is not null or ${t.userId} is not null`),
  ],
)

/** A code as the worker made and mailed it. A mail that is tried again has another code, and both work. */
export const signingCodes = pgTable(
  'signing_codes',
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid()
      .notNull()
      .references(() => signingRequests.id, { onDelete: 'cascade' }),
    salt: text().notNull(),
    /** SHA-256 of salt and code, in hex. */
    hash: text().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index('signing_codes_request').on(t.requestId)],
)

/** Every code that was wrong: by a personal link, or by somebody who is logged in. */
export const wrongCodes = pgTable(
  'wrong_codes',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    linkId: uuid().references(() => signingLinks.id, { onDelete: 'cascade' }),
    userId: uuid().references(() => users.id),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index('wrong_codes_agreement').on(t.agreementId),
    check('wrong_codes_who', sql`(${t.linkId} is null) <> (${t.userId} is null)`),
  ],
)

/** Who signed which text. `contentHash` is the SHA-256 of `content`, which was on the screen. Append-only. */
export const signatures = pgTable(
  'signatures',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    signerId: uuid()
      .notNull()
      .references(() => agreementSigners.id)
      .unique('signatures_once'),
    party: signingPartyEnum().notNull(),
    /** Null for who signed by a personal link or on paper. */
    userId: uuid().references(() => users.id),
    signedName: text().notNull(),
    signedFunction: text().notNull(),
    /** The whole content as canonical JSON (RFC 8785), so that it can be read and checked for ever, whatever the rows become. */
    content: text().notNull(),
    contentHash: text().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
    method: signingMethodEnum().notNull(),
    /** What shows that it was this person who signed, as canonical JSON. See evidence.ts. */
    evidence: text().notNull(),
    /** The key of the request that signed: the same request again is the same signature. */
    requestKey: uuid().unique('signatures_request'),
  },
  (t) => [index('signatures_agreement').on(t.agreementId)],
)

/**
 * The sealed PDF of what both sides signed, as it was sent out. Append-only: a document whose time is confirmed comes beside
 * the one whose time was not yet, and both stay genuine.
 */
export const agreementDocuments = pgTable(
  'agreement_documents',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    time: documentTimeEnum().notNull(),
    bytes: bytea().notNull(),
    /** SHA-256 of the bytes, in hex: what a browser makes of the file that somebody wants to check. */
    sha256: text().notNull().unique('agreement_documents_sha256'),
    /** DER of the certificate that sealed it, so that its seals can be checked when the portal seals with another. */
    certificate: bytea().notNull(),
    /** Stands on the paper; of all documents of an agreement the same. See verification-code.ts. */
    code: text().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique('agreement_documents_once').on(t.agreementId, t.time),
    index('agreement_documents_code').on(t.code),
    check('agreement_documents_sha256_hex', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
)

/**
 * A signature on paper as somebody of the desk recorded it, with the scan. Append-only. It is a signature from when another of
 * the desk has confirmed it.
 */
export const paperSignatures = pgTable(
  'paper_signatures',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    /** Who was asked. No reference: an offer that is taken back forgets its signers. */
    signerId: uuid().notNull(),
    party: signingPartyEnum().notNull(),
    signedName: text().notNull(),
    signedFunction: text().notNull(),
    /** The date on the paper. */
    signedOn: date().notNull(),
    /** Of the text on the paper. */
    contentHash: text().notNull(),
    scan: bytea().notNull(),
    scanType: scanTypeEnum().notNull(),
    /** SHA-256 of the scan, in hex. */
    scanSha256: text().notNull(),
    recordedById: uuid()
      .notNull()
      .references(() => users.id),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index('paper_signatures_agreement').on(t.agreementId),
    // For the decision to name who recorded it.
    unique('paper_signatures_recorder').on(t.id, t.recordedById),
    check('paper_signatures_scan', sql`octet_length(${t.scan}) between 1 and 10485760`),
    check('paper_signatures_sha256', sql`${t.scanSha256} = encode(sha256(${t.scan}), 'hex')`),
  ],
)

/** What another of the desk said of it. Append-only. */
export const paperDecisions = pgTable(
  'paper_decisions',
  {
    paperId: uuid().primaryKey(),
    decision: paperDecisionEnum().notNull(),
    /** Why it is rejected. */
    reason: text(),
    recordedById: uuid().notNull(),
    decidedById: uuid()
      .notNull()
      .references(() => users.id),
    decidedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    foreignKey({
      name: 'paper_decisions_paper',
      columns: [t.paperId, t.recordedById],
      foreignColumns: [paperSignatures.id, paperSignatures.recordedById],
    }),
    check('paper_decisions_two_people', sql`${t.decidedById} <> ${t.recordedById}`),
    check('paper_decisions_reason', sql`(${t.decision} = 'rejected') = (${t.reason} is not null)`),
  ],
)
