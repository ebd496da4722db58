import { date, index, pgEnum, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { AGREEMENT_REMINDERS } from '#app/domain/reminders/reminder.ts'
import { agreements } from './agreements.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'

export const agreementReminderEnum = pgEnum('agreement_reminder', AGREEMENT_REMINDERS)

/**
 * An agreement is half way or nearly over, and its people were told: a row for each time, so that it is once. Keyed by the
 * reference and the day it was due, since a next version that keeps its term is no reason to say it again, and one that is
 * longer is.
 */
export const agreementReminders = pgTable(
  'agreement_reminders',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    reference: text().notNull(),
    kind: agreementReminderEnum().notNull(),
    dueOn: date().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** When the desk took it off its list; null: it still stands there. */
    handledAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    unique('agreement_reminders_once').on(t.reference, t.kind, t.dueOn),
    index('agreement_reminders_open').on(t.municipalityId, t.handledAt),
  ],
)

/** A mail about check-ins that are due: at most one a day to one werkmatcher, however often the job runs. */
export const checkInReminders = pgTable(
  'check_in_reminders',
  {
    werkmatcherId: uuid()
      .notNull()
      .references(() => users.id),
    on: date().notNull(),
  },
  (t) => [primaryKey({ columns: [t.werkmatcherId, t.on] })],
)
