import { pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { agreements } from './agreements.ts'
import { users } from './people.ts'

export const signingPartyEnum = pgEnum('signing_party', SIGNING_PARTIES)

/** Who signed which text. `contentHash` is of the exact text that was on the screen. */
export const signatures = pgTable(
  'signatures',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    party: signingPartyEnum().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    signedName: text().notNull(),
    signedFunction: text().notNull(),
    /** The whole text as signed, so that it can be read for ever, whatever the template becomes. */
    content: text().notNull(),
    contentHash: text().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique('signatures_once').on(t.agreementId, t.party, t.contentHash)],
)
