import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { LANGUAGE_LEVELS } from '#app/domain/matching/words.ts'
import {
  DIPLOMAS,
  VACANCY_KINDS,
  VACANCY_SOURCES,
  VACANCY_STATUSES,
  WORKPLACES,
  type ContactPerson,
  type Pay,
} from '#app/domain/vacancies/vacancy.ts'
import type { Roster } from '#app/domain/week/week.ts'
import { pledges } from './agreements.ts'
import { employers, sectorEnum } from './employers.ts'
import { municipalities } from './municipalities.ts'

export const vacancyStatusEnum = pgEnum('vacancy_status', VACANCY_STATUSES)
export const vacancyKindEnum = pgEnum('vacancy_kind', VACANCY_KINDS)
export const vacancySourceEnum = pgEnum('vacancy_source', VACANCY_SOURCES)
export const workplaceEnum = pgEnum('workplace', WORKPLACES)
export const diplomaEnum = pgEnum('diploma', DIPLOMAS)
export const languageLevelEnum = pgEnum('language_level', LANGUAGE_LEVELS)

/**
 * A vacancy, from first draft to closed. A column that is null is not known (yet); an empty list means "none".
 * What must be known before it can be submitted or published is in `app/domain/vacancies/vacancy.schema.ts`.
 */
export const vacancies = pgTable(
  'vacancies',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    /** Null only for an import that names no organisation: the desk has to find it. */
    employerId: uuid().references(() => employers.id),
    status: vacancyStatusEnum().notNull(),
    /** Counts every change; an edit says which one it started from, so that two people cannot overwrite each other. */
    version: integer().notNull().default(1),

    title: text(),
    occupation: text(),
    /** The code of that occupation, where its name is one that the portal knows (`resolve-occupation.server.ts`). */
    occupationCode: text(),
    sector: sectorEnum(),
    kind: vacancyKindEnum(),
    places: integer(),
    /** What one does, in plain words. */
    tasks: text(),

    hoursMin: numeric({ precision: 4, scale: 1, mode: 'number' }),
    hoursMax: numeric({ precision: 4, scale: 1, mode: 'number' }),
    roster: jsonb().$type<Roster>(),
    schoolHolidaysFree: boolean(),

    workplace: workplaceEnum(),
    postcode: text(),
    street: text(),
    placeName: text(),

    dutchSpeaking: languageLevelEnum(),
    dutchUnderstanding: languageLevelEnum(),
    dutchReading: languageLevelEnum(),
    dutchWriting: languageLevelEnum(),
    otherLanguages: text().array(),
    licences: text().array(),
    certificates: text().array(),
    demands: text().array(),
    skills: text().array(),
    diploma: diplomaEnum(),
    /** Which of these demands can be talked about; null: nobody said, so all of them stand. */
    negotiable: text().array(),

    offers: text().array(),
    pay: jsonb().$type<Pay>(),
    /** What else one gets, in plain words. */
    benefits: text(),

    startsOn: date(),
    closesOn: date(),
    contact: jsonb().$type<ContactPerson>(),

    pledgeId: uuid().references(() => pledges.id, { onDelete: 'set null' }),

    source: vacancySourceEnum().notNull().default('portal'),
    externalId: text(),
    sourceUrl: text(),
    /** SHA-256 of the imported record as read, to tell changed from unchanged. */
    sourceHash: text(),

    returnReason: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    submittedAt: timestamp({ withTimezone: true }),
    publishedAt: timestamp({ withTimezone: true }),
    /** When the desk last read it; earlier than `changedAt` on a published vacancy = changed since. */
    reviewedAt: timestamp({ withTimezone: true }),
    closingReminderAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('vacancies_status').on(t.municipalityId, t.status),
    index('vacancies_employer').on(t.employerId),
    index('vacancies_closes').on(t.status, t.closesOn),
    index('vacancies_pledge').on(t.pledgeId),
    uniqueIndex('vacancies_source').on(t.municipalityId, t.source, t.externalId),
    check('vacancies_places', sql`${t.places} between 1 and 500`),
    check('vacancies_hours', sql`${t.hoursMin} >= 0 and ${t.hoursMax} <= 60 and ${t.hoursMin} <= ${t.hoursMax}`),
    check('vacancies_employer_known', sql`${t.employerId} is not null or ${t.source} <> 'portal'`),
    check(
      'vacancies_open_complete',
      sql`${t.status} <> 'published' or (${t.employerId} is not null and ${t.title} is not null)`,
    ),
  ],
)
