import { date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { users } from './people.ts'

/** What people's own programs show instead of logging in. The key itself was shown once and is nowhere. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** As whom it acts. */
    holderId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** What it is for, in a few words. */
    name: text().notNull(),
    /** Its first characters, to tell it from others. */
    start: text().notNull(),
    /** SHA-256 of the whole. */
    keyHash: text().notNull().unique(),
    /** The last day on which it works. */
    expiresOn: date().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Null: by the operator, at the command line. */
    madeById: uuid().references(() => users.id, { onDelete: 'set null' }),
    lastUsedAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
    revokedById: uuid().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [index('api_keys_holder').on(t.holderId)],
)
