import { index, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { INTEREST_CLOSE_REASONS, INTEREST_STATUSES } from '#app/domain/interests/interest.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'
import { vacancies } from './vacancies.ts'

export const interestStatusEnum = pgEnum('interest_status', INTEREST_STATUSES)
export const interestCloseReasonEnum = pgEnum('interest_close_reason', INTEREST_CLOSE_REASONS)

/** "I am interested". Who it is and how to reach them is in the vault. */
export const interests = pgTable(
  'interests',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    vacancyId: uuid()
      .notNull()
      .references(() => vacancies.id),
    status: interestStatusEnum().notNull(),
    passedToId: uuid().references(() => users.id),
    closeReason: interestCloseReasonEnum(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    handledAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('interests_status').on(t.municipalityId, t.status), index('interests_passed_to').on(t.passedToId)],
)
