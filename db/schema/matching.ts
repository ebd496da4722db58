import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Weights } from '#app/domain/matching/weights.ts'
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
