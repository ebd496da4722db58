import {
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { CHECK_IN_OUTCOMES, STOP_REASONS } from '#app/domain/introductions/check-in.ts'
import type { Explanation } from '#app/domain/introductions/explanation.ts'
import { INTRODUCTION_SIDES } from '#app/domain/introductions/introduction.policy.ts'
import { CONSENT_WAYS, DECLINE_REASONS, INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { candidateProfiles } from './candidates.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'
import { vacancies } from './vacancies.ts'

export const introductionStatusEnum = pgEnum('introduction_status', INTRODUCTION_STATUSES)
export const declineReasonEnum = pgEnum('decline_reason', DECLINE_REASONS)
export const consentWayEnum = pgEnum('consent_way', CONSENT_WAYS)
export const introductionSideEnum = pgEnum('introduction_side', INTRODUCTION_SIDES)
export const checkInOutcomeEnum = pgEnum('check_in_outcome', CHECK_IN_OUTCOMES)
export const stopReasonEnum = pgEnum('stop_reason', STOP_REASONS)

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
  /** Counts what the werkmatcher recorded since, so that two tabs cannot overwrite each other. */
  version: integer().notNull().default(1),
  createdAt: timestamp({ withTimezone: true }).notNull(),
})

/**
 * Whether somebody who was placed is still there so many months after the start, as one side says it. When it is due is in no
 * column: that follows from the start. Only what the werkmatcher says is counted.
 */
export const checkIns = pgTable(
  'check_ins',
  {
    introductionId: uuid()
      .notNull()
      .references(() => placements.introductionId),
    months: integer().notNull(),
    side: introductionSideEnum().notNull(),
    outcome: checkInOutcomeEnum().notNull(),
    /** From a closed list, and never about health or home; the employer gives none. */
    stopReason: stopReasonEnum(),
    saidAt: timestamp({ withTimezone: true }).notNull(),
    saidBy: uuid()
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.introductionId, t.months, t.side] }),
    check('check_ins_months', sql`${t.months} in (3, 6)`),
    check(
      'check_ins_reason',
      sql`(${t.stopReason} is not null) = (${t.outcome} = 'stopped' and ${t.side} = 'werkmatcher')`,
    ),
  ],
)
