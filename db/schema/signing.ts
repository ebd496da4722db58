import { sql } from 'drizzle-orm'
import {
  check,
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
import { SIGNER_STATUSES } from '#app/domain/signing/signer.ts'
import { SIGNING_METHODS } from '#app/domain/signing/signing-method.ts'
import { agreements, signingPartyEnum } from './agreements.ts'
import { users } from './people.ts'

export const signerStatusEnum = pgEnum('signer_status', SIGNER_STATUSES)
export const signingMethodEnum = pgEnum('signing_method', SIGNING_METHODS)
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
    email: text().notNull(),
    /** Who they are in the portal, if they log in here. */
    userId: uuid().references(() => users.id),
    status: signerStatusEnum().notNull().default('waiting'),
    /** Who asked them to sign instead. */
    delegatedFromId: uuid().references((): AnyPgColumn => agreementSigners.id),
    refusedReason: text(),
  },
  (t) => [
    index('agreement_signers_agreement').on(t.agreementId),
    check('agreement_signers_desk', sql`${t.name} is not null or ${t.party} = 'municipality'`),
    check('agreement_signers_reason', sql`(${t.status} = 'refused') = (${t.refusedReason} is not null)`),
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
