import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { ROLES } from '#app/domain/people/person.ts'
import { employers } from './employers.ts'
import { municipalities } from './municipalities.ts'

export const roleEnum = pgEnum('role', ROLES)

/** Those who log in: employers and staff. A job seeker's identity is in the vault, never here. */
export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    role: roleEnum().notNull(),
    employerId: uuid().references(() => employers.id),
    name: text().notNull(),
    email: text().notNull(),
    phone: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    emailConfirmedAt: timestamp({ withTimezone: true }),
    disabledAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    uniqueIndex('users_email').on(sql`lower(${t.email})`),
    check('users_employer', sql`(${t.role} = 'employer') = (${t.employerId} is not null)`),
  ],
)

/** One-time links; the token itself is only in the mail. */
export const loginLinks = pgTable(
  'login_links',
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('login_links_user').on(t.userId)],
)

/** Keyed by the SHA-256 of an opaque 256-bit id that only the cookie holds. */
export const sessions = pgTable(
  'sessions',
  {
    idHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('sessions_user').on(t.userId)],
)
