import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CarvingReport } from '#app/domain/matching/carving/carving-report.ts'
import type { ReachBand } from '#app/domain/matching/reach/reach-band.ts'
import type { Weights } from '#app/domain/matching/weights.ts'
import { matching } from './candidates.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'

/** The points that a desk gave to the criteria, each time it changed them; the last row of a municipality holds. */
export const matchWeights = pgTable(
  'match_weights',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    /** 1, 2, 3 … per municipality. */
    version: integer().notNull(),
    weights: jsonb().$type<Weights>().notNull(),
    reason: text().notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex('match_weights_version').on(t.municipalityId, t.version),
    index('match_weights_changed_by').on(t.changedBy),
  ],
)

/** The number of a transaction; never used again within one database server. */
const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/**
 * In which transaction a vacancy or profile, or what was proposed of it, last changed: written by triggers (`db/grants.ts`), so
 * that no writer can forget it. What keeps rows in memory reads here what it has to read again.
 */
export const matchChanges = matching.table(
  'match_changes',
  {
    kind: text().$type<'vacancy' | 'profile'>().notNull(),
    id: uuid().notNull(),
    changedIn: transactionId().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id] }), index('match_changes_since').on(t.kind, t.changedIn)],
)

/**
 * What employers were told of how many could fit, with the group it was about when that was small: a group that differs from
 * one of these by a few people gets the same answer. See `app/domain/matching/reach/steady-answers.ts`.
 */
export const reachAnswers = matching.table(
  'reach_answers',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    /** Ids of the profiles. Who withdraws is taken out, and counted in `gone`. */
    people: uuid().array().notNull(),
    gone: integer().notNull().default(0),
    band: text().$type<ReachBand>().notNull(),
    answeredOn: date().notNull(),
  },
  (t) => [
    index('reach_answers_people').using('gin', t.people),
    index('reach_answers_age').on(t.municipalityId, t.answeredOn),
    check('reach_answers_band', sql`${t.band} in ('lt5', '5-9', '10-24', '25+')`),
  ],
)

/** What keeps people and open vacancies apart, per municipality, as last worked out; figures of small groups are not in it. */
export const carvingReports = pgTable('carving_reports', {
  municipalityId: text()
    .primaryKey()
    .references(() => municipalities.id),
  report: jsonb().$type<CarvingReport>(),
  measuredAt: timestamp({ withTimezone: true }),
  /** Under way since; null when nothing is. */
  startedAt: timestamp({ withTimezone: true }),
  /** Of the one under way: profiles compared, and how many there are. */
  done: integer().notNull().default(0),
  total: integer().notNull().default(0),
})
