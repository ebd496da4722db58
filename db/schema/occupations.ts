import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Occupations of ESCO, the European classification, as imported; empty until somebody does. Our own occupations are in the code
 * (`app/domain/occupations`).
 */
export const occupations = pgTable('occupations', {
  /** The last part of its URI. */
  escoId: text().primaryKey(),
  uri: text().notNull().unique(),
  /** Group of ISCO-08, four digits. */
  iscoGroup: text().notNull(),
  label: text().notNull(),
  alternativeLabels: text().array().notNull(),
  hiddenLabels: text().array().notNull(),
  /** What it is, in a few sentences. It helps to find it by what one does. */
  description: text().notNull(),
  /** When it was last new or changed: what was read before then is out of date. */
  changedAt: timestamp({ withTimezone: true }).notNull(),
})
