import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Who did what, when, to what. Append-only: by trigger for everybody, by grants for the portal's roles. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull(),
    name: text().notNull(),
    actorKind: text().notNull(),
    actorId: uuid(),
    /** The object the name speaks of: the vacancy of `vacancy.published`. */
    objectId: text(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    requestId: text().notNull(),
  },
  (t) => [index('audit_events_object').on(t.objectId, t.at), index('audit_events_actor').on(t.actorId, t.at)],
)
