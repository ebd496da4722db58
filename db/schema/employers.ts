import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { EMPLOYER_STATUSES, type Address } from '#app/domain/employers/employer.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { bytea } from '../bytea.ts'
import { municipalities } from './municipalities.ts'

export const employerStatusEnum = pgEnum('employer_status', EMPLOYER_STATUSES)
export const sectorEnum = pgEnum('sector', SECTORS)

/** An organisation with one KvK number (null only while it is known from an import alone). */
export const employers = pgTable(
  'employers',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    status: employerStatusEnum().notNull(),
    name: text().notNull(),
    kvkNumber: text(),
    sector: sectorEnum(),
    address: jsonb().$type<Address>(),
    website: text(),
    /** Who they are, in a few plain sentences, for the vacancy page. */
    about: text(),
    refusalReason: text(),
    /** Since when it wants to stand in the public list of employers; null: it does not. */
    listedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    uniqueIndex('employers_kvk').on(t.municipalityId, t.kvkNumber),
    index('employers_status').on(t.municipalityId, t.status),
    check('employers_kvk_digits', sql`${t.kvkNumber} ~ '^[0-9]{8}$'`),
    check('employers_kvk_known', sql`${t.kvkNumber} is not null or ${t.status} = 'unclaimed'`),
  ],
)

/** The logo of an employer, as it was made of what was uploaded: see read-logo.server.ts. */
export const employerLogos = pgTable(
  'employer_logos',
  {
    employerId: uuid()
      .primaryKey()
      .references(() => employers.id, { onDelete: 'cascade' }),
    /** WebP. */
    bytes: bytea().notNull(),
    /** Of the bytes, in hex; stands in its address, which can therefore be kept by browsers. */
    sha256: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index('employer_logos_sha256').on(t.sha256)],
)
