import { date, index, jsonb, numeric, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { Explanation } from '#app/domain/introductions/explanation.ts'
import { CONSENT_WAYS, DECLINE_REASONS, INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { candidateProfiles } from './candidates.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'
import { vacancies } from './vacancies.ts'

export const introductionStatusEnum = pgEnum('introduction_status', INTRODUCTION_STATUSES)
export const declineReasonEnum = pgEnum('decline_reason', DECLINE_REASONS)
export const consentWayEnum = pgEnum('consent_way', CONSENT_WAYS)

/** A candidate proposed for a vacancy, with the consent that came first and the explanation as it was that day. */
export const introductions = pgTable(
  'introductions',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    vacancyId: uuid()
      .notNull()
      .references(() => vacancies.id),
    profileId: uuid()
      .notNull()
      .references(() => candidateProfiles.id),
    werkmatcherId: uuid()
      .notNull()
      .references(() => users.id),
    status: introductionStatusEnum().notNull(),
    /** What the employer calls this candidate: differs per vacancy, so that two introductions cannot be laid side by side. */
    reference: text().notNull(),
    consentWay: consentWayEnum().notNull(),
    consentOn: date().notNull(),
    /** Why this person, in the werkmatcher's words; no personal data (checked). */
    message: text().notNull(),
    /** Criteria and sentences when it was proposed. */
    explanation: jsonb().$type<Explanation>().notNull(),
    declineReason: declineReasonEnum(),
    declineNote: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    decidedAt: timestamp({ withTimezone: true }),
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('introductions_vacancy').on(t.vacancyId, t.status),
    index('introductions_profile').on(t.profileId),
    index('introductions_werkmatcher').on(t.werkmatcherId, t.status),
    uniqueIndex('introductions_once')
      .on(t.vacancyId, t.profileId)
      .where(sql`${t.status} in ('proposed', 'accepted', 'placed')`),
  ],
)

/** A candidate starts. */
export const placements = pgTable('placements', {
  id: uuid().primaryKey().defaultRandom(),
  introductionId: uuid()
    .notNull()
    .unique()
    .references(() => introductions.id),
  startsOn: date().notNull(),
  hours: numeric({ precision: 4, scale: 1, mode: 'number' }).notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
})
