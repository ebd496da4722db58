import { sql } from 'drizzle-orm'
import { check, customType, index, integer, pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { DOCUMENT_TIMES } from '#app/domain/signing/agreement-document.ts'
import { agreements } from './agreements.ts'
import { users } from './people.ts'

export const signingPartyEnum = pgEnum('signing_party', SIGNING_PARTIES)
export const documentTimeEnum = pgEnum('document_time', DOCUMENT_TIMES)

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Who signed which text. `contentHash` is the SHA-256 of `content`, which was on the screen. Append-only. */
export const signatures = pgTable(
  'signatures',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    /** The agreement's edition that was signed; it counts as long as that is still the agreement's own. */
    edition: integer().notNull(),
    party: signingPartyEnum().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    signedName: text().notNull(),
    signedFunction: text().notNull(),
    /** The whole content as canonical JSON (RFC 8785), so that it can be read and checked for ever, whatever the rows become. */
    content: text().notNull(),
    contentHash: text().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique('signatures_once').on(t.agreementId, t.edition, t.party)],
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
    /** The edition whose signatures stand in it. */
    edition: integer().notNull(),
    time: documentTimeEnum().notNull(),
    bytes: bytea().notNull(),
    /** SHA-256 of the bytes, in hex: what a browser makes of the file that somebody wants to check. */
    sha256: text().notNull().unique('agreement_documents_sha256'),
    /** DER of the certificate that sealed it, so that its seals can be checked when the portal seals with another. */
    certificate: bytea().notNull(),
    /** Stands on the paper; of all documents of an edition the same. See verification-code.ts. */
    code: text().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique('agreement_documents_once').on(t.agreementId, t.edition, t.time),
    index('agreement_documents_code').on(t.code),
    check('agreement_documents_sha256_hex', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
)
