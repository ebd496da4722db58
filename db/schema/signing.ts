import { integer, pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { agreements } from './agreements.ts'
import { users } from './people.ts'

export const signingPartyEnum = pgEnum('signing_party', SIGNING_PARTIES)

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
