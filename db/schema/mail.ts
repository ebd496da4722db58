import { bigint, index, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'

/** Demo mode only: what the mail catcher received, to be read at /demo/post. */
export const demo = pgSchema('demo')

export const caughtMails = demo.table(
  'caught_mails',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull(),
    from: text().notNull(),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index('caught_mails_at').on(t.at)],
)
