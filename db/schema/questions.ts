import { sql } from 'drizzle-orm'
import { index, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { CHANGES } from '#app/domain/matching/changes.ts'
import { QUESTION_ANSWERS, QUESTION_STATUSES } from '#app/domain/questions/question.ts'
import { candidateProfiles } from './candidates.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'
import { vacancies } from './vacancies.ts'

export const questionStatusEnum = pgEnum('question_status', QUESTION_STATUSES)
export const questionAnswerEnum = pgEnum('question_answer', QUESTION_ANSWERS)

/** Whether one thing about a vacancy could be otherwise: a werkmatcher asks, the employer answers. */
export const questions = pgTable(
  'questions',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    vacancyId: uuid()
      .notNull()
      .references(() => vacancies.id),
    werkmatcherId: uuid()
      .notNull()
      .references(() => users.id),
    /** For whom it was asked: for the werkmatcher alone, never read for an employer. */
    profileId: uuid()
      .notNull()
      .references(() => candidateProfiles.id),
    status: questionStatusEnum().notNull(),
    change: text({ enum: CHANGES }).notNull(),
    /** In the werkmatcher's words; no personal data (checked). */
    text: text().notNull(),
    answer: questionAnswerEnum(),
    note: text(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    answeredAt: timestamp({ withTimezone: true }),
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('questions_werkmatcher').on(t.werkmatcherId, t.status),
    index('questions_profile').on(t.profileId),
    index('questions_vacancy').on(t.vacancyId, t.status),
    uniqueIndex('questions_once')
      .on(t.vacancyId, t.change)
      .where(sql`${t.status} = 'open'`),
  ],
)
