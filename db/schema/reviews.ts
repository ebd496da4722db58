import { sql } from 'drizzle-orm'
import { check, integer, pgEnum, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { REVIEW_ANSWERS } from '#app/domain/reviews/review.ts'
import { agreements } from './agreements.ts'
import { users } from './people.ts'

export const reviewResultEnum = pgEnum('review_result', REVIEW_ANSWERS.result)
export const reviewTogetherEnum = pgEnum('review_together', REVIEW_ANSWERS.together)
export const reviewPeopleEnum = pgEnum('review_people', REVIEW_ANSWERS.people)
export const reviewAgainEnum = pgEnum('review_again', REVIEW_ANSWERS.again)

/** How one side looks back on an agreement that ended; the row is there from the moment that side is asked. */
export const reviews = pgTable(
  'reviews',
  {
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    party: text({ enum: SIGNING_PARTIES }).notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    remindedAt: timestamp({ withTimezone: true }),
    /** When the answers below were first given; null as long as they are not. */
    givenAt: timestamp({ withTimezone: true }),
    changedAt: timestamp({ withTimezone: true }),
    givenById: uuid().references(() => users.id),
    version: integer().notNull().default(0),
    result: reviewResultEnum(),
    together: reviewTogetherEnum(),
    people: reviewPeopleEnum(),
    again: reviewAgainEnum(),
    /** What to take along to a next time; no personal data (checked). */
    lesson: text(),
  },
  (t) => [
    primaryKey({ columns: [t.agreementId, t.party] }),
    check('reviews_party', sql`${t.party} in ('employer', 'municipality')`),
    check(
      'reviews_whole',
      sql`${t.givenAt} is null or (${t.result} is not null and ${t.together} is not null and ${t.people} is not null and ${t.again} is not null)`,
    ),
  ],
)
