import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { CHAIN_BEGIN } from '#app/domain/agreements/agreement-event.ts'
import { TEMPLATE_KINDS, TEMPLATE_TERMS } from '#app/domain/agreements/agreement-template.ts'
import {
  AGREEMENT_STATUSES,
  SIGNING_ORDERS,
  SIGNING_PARTIES,
  type AgreementContact,
  type CityContact,
  type TemplateWords,
} from '#app/domain/agreements/agreement.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { employers } from './employers.ts'
import { municipalities } from './municipalities.ts'
import { users } from './people.ts'

export const agreementStatusEnum = pgEnum('agreement_status', AGREEMENT_STATUSES)
export const templateKindEnum = pgEnum('template_kind', TEMPLATE_KINDS)
export const templateTermEnum = pgEnum('template_term', TEMPLATE_TERMS)
export const signingPartyEnum = pgEnum('signing_party', SIGNING_PARTIES)
export const signingOrderEnum = pgEnum('signing_order', SIGNING_ORDERS)
export const pledgeKindEnum = pgEnum('pledge_kind', VACANCY_KINDS)

/** A published version of the text never changes; a new text is a new version. */
export const agreementTemplates = pgTable(
  'agreement_templates',
  {
    id: uuid().primaryKey().defaultRandom(),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    slug: text().notNull(),
    version: integer().notNull(),
    /** The language it is written in ("nl"), for its dates and for `lang`. */
    language: text().notNull(),
    /** For whom and for how long; the same for every version of a series, as is the language. */
    kind: templateKindEnum().notNull(),
    term: templateTermEnum().notNull(),
    title: text().notNull(),
    /** Marked text (agreement-text.ts) with named fields in double braces: {{employer}}, {{pledges}} … See render-agreement.ts. */
    body: text().notNull(),
    /** How this version says a pledge: its words are as fixed as the rest of the text. */
    words: jsonb().$type<TemplateWords>().notNull(),
    /** What the city does in return, a sentence each, until a draft says otherwise. */
    cityDoes: jsonb().$type<string[]>().notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique('agreement_templates_version').on(t.municipalityId, t.slug, t.version)],
)

/** A series from which nothing new is drafted. What was drafted from it goes on; without a row here it is offered. */
export const retiredTemplates = pgTable(
  'retired_templates',
  {
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    slug: text().notNull(),
    retiredAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.slug] })],
)

/** One version of an agreement. All versions of one have its reference; `edition` numbers them. */
export const agreements = pgTable(
  'agreements',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** For people to quote: "IV-2026-0012". */
    reference: text().notNull(),
    edition: integer().notNull().default(1),
    /** The version whose place it takes. */
    supersedesId: uuid().references((): AnyPgColumn => agreements.id),
    municipalityId: text()
      .notNull()
      .references(() => municipalities.id),
    employerId: uuid()
      .notNull()
      .references(() => employers.id),
    templateId: uuid()
      .notNull()
      .references(() => agreementTemplates.id),
    status: agreementStatusEnum().notNull(),
    /** Which side writes it. */
    drafter: signingPartyEnum().notNull(),
    /** Counts changes, for forms that began with an earlier one. */
    version: integer().notNull().default(1),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    contacts: jsonb().$type<AgreementContact[]>().notNull(),
    cityContact: jsonb().$type<CityContact>().notNull(),
    /** What the city does in return, a plain sentence each. */
    cityDoes: jsonb().$type<string[]>().notNull(),
    signingOrder: signingOrderEnum().notNull().default('any'),
    /** What is up for signing, as canonical JSON, and its SHA-256 in hex: kept when it is offered, and the same to the letter ever after. */
    content: text(),
    contentHash: text(),
    offeredAt: timestamp({ withTimezone: true }),
    /** Who asked the signers, and hears when one refuses or asks a colleague. */
    offeredById: uuid().references(() => users.id),
    handedBackReason: text(),
    withdrawReason: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    /** Where its chain of events is: how many there are, and the hash of the last. */
    eventCount: integer().notNull().default(0),
    eventHead: text().notNull().default(CHAIN_BEGIN),
  },
  (t) => [
    unique('agreements_edition').on(t.reference, t.edition),
    index('agreements_employer').on(t.employerId),
    index('agreements_status').on(t.municipalityId, t.status),
    // One version at a time is on its way, whichever it was begun from. See isComing.
    uniqueIndex('agreements_coming')
      .on(t.reference)
      .where(sql`${t.status} in ('draft', 'offered', 'partly-signed')`),
    check('agreements_contacts', sql`jsonb_array_length(${t.contacts}) between 1 and 5`),
    check('agreements_city_does', sql`jsonb_array_length(${t.cityDoes}) <= 12`),
    check('agreements_term', sql`${t.startsOn} < ${t.endsOn}`),
    check('agreements_fixed', sql`${t.status} in ('draft', 'withdrawn') or ${t.content} is not null`),
  ],
)

/** What happened to a version, each event sealed with the hash of the one before it. Append-only. See record-event.server.ts. */
export const agreementEvents = pgTable(
  'agreement_events',
  {
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    /** 1, 2, 3 … within the agreement. */
    seq: integer().notNull(),
    name: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    body: text().notNull(),
    prev: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.seq] })],
)

/** A number of places of one kind, before a date. */
export const pledges = pgTable(
  'pledges',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    kind: pledgeKindEnum().notNull(),
    places: integer().notNull(),
    before: date().notNull(),
    /** The pledge of the version before that this one takes over. */
    continuesId: uuid().references((): AnyPgColumn => pledges.id, { onDelete: 'set null' }),
  },
  (t) => [index('pledges_agreement').on(t.agreementId), check('pledges_places', sql`${t.places} between 1 and 500`)],
)
