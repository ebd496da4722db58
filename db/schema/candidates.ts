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
  pgSchema,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { LEARNING_WISHES, PROFILE_STATUSES, type Confirmations } from '#app/domain/candidates/candidate.ts'
import type { TimeBlock } from '#app/domain/week/week.ts'
import { encryptedText } from '#db/encrypted-text.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'
import { diplomaEnum, languageLevelEnum } from './vacancies.ts'

/** What matching may see. The portal's ordinary role reads it; nothing in it leads to a person. */
export const matching = pgSchema('matching')
/** Who people are. Only the vault role reads it, and only inside `withVault`. */
export const vault = pgSchema('vault')

export const profileStatusEnum = pgEnum('profile_status', PROFILE_STATUSES)
export const learningWishEnum = pgEnum('learning_wish', LEARNING_WISHES)

/** The anonymised half of a job seeker. Null = unknown, which is not the same as an empty list ("none"). */
export const candidateProfiles = matching.table(
  'candidate_profiles',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Random, for people to say aloud ("K7-QF4M"); tells nothing. */
    reference: text().notNull().unique(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    /** Whose caseload it is in. */
    werkmatcherId: uuid()
      .notNull()
      .references(() => users.id),
    status: profileStatusEnum().notNull(),
    version: integer().notNull().default(1),

    availability: jsonb().$type<TimeBlock[]>(),
    /** The times of this family's own school; null: those of nearly every school. */
    schoolHours: jsonb().$type<TimeBlock[]>(),
    /** Whether work must lie within those school hours. */
    withinSchoolHours: boolean(),
    /** Whether school holidays must be free. */
    schoolHolidaysFree: boolean(),
    hoursMin: numeric({ precision: 4, scale: 1, mode: 'number' }),
    hoursMax: numeric({ precision: 4, scale: 1, mode: 'number' }),
    /** A district or place, from the portal's own list; never a postcode. */
    homeArea: text(),
    travelModes: text().array(),
    travelMinutes: integer(),
    dutchSpeaking: languageLevelEnum(),
    dutchUnderstanding: languageLevelEnum(),
    dutchReading: languageLevelEnum(),
    dutchWriting: languageLevelEnum(),
    otherLanguages: text().array(),
    licences: text().array(),
    certificates: text().array(),
    /** The highest one. */
    diploma: diplomaEnum(),
    /** Whether someone counts for the banenafspraak; asked for such work only, and never shown to an employer. */
    banenafspraak: boolean(),
    /** Conditions of work, never a reason in health. */
    needs: text().array(),
    avoids: text().array(),
    skills: text().array(),
    sectors: text().array(),
    occupations: text().array(),
    kinds: text().array(),
    workplaces: text().array(),
    learning: learningWishEnum(),
    availableFrom: date(),
    /** Least pay per hour that is wished for, gross. */
    payFromCents: integer(),
    /** Which of these wishes can give way; null: nobody said, so all of them stand. */
    rather: text().array(),

    confirmed: jsonb().$type<Confirmations>().notNull().default({}),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index('candidate_profiles_caseload').on(t.werkmatcherId, t.status),
    index('candidate_profiles_municipality').on(t.municipalityId, t.status),
    check(
      'candidate_profiles_hours',
      sql`${t.hoursMin} >= 0 and ${t.hoursMax} <= 60 and ${t.hoursMin} <= ${t.hoursMax}`,
    ),
    check('candidate_profiles_pay', sql`${t.payFromCents} between 1 and 20000`),
    check('candidate_profiles_travel', sql`${t.travelMinutes} between 5 and 180`),
  ],
)

/** The person, and the only link to the profile. */
export const jobSeekers = vault.table('job_seekers', {
  id: uuid().primaryKey().defaultRandom(),
  profileId: uuid().notNull().unique(),
  name: encryptedText().notNull(),
  phone: encryptedText(),
  email: encryptedText(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

/** How to reach a visitor who said "I am interested". */
export const interestContacts = vault.table('interest_contacts', {
  interestId: uuid().primaryKey(),
  name: encryptedText().notNull(),
  phone: encryptedText(),
  email: encryptedText(),
  /** What the visitor wrote, in their own words. */
  message: encryptedText(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
})
