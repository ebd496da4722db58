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
  uuid,
} from 'drizzle-orm/pg-core'
import { TEMPLATE_KINDS, TEMPLATE_TERMS } from '#app/domain/agreements/agreement-template.ts'
import { AGREEMENT_STATUSES, type AgreementContact, type TemplateWords } from '#app/domain/agreements/agreement.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { employers } from './employers.ts'
import { municipalities } from './municipalities.ts'

export const agreementStatusEnum = pgEnum('agreement_status', AGREEMENT_STATUSES)
export const templateKindEnum = pgEnum('template_kind', TEMPLATE_KINDS)
export const templateTermEnum = pgEnum('template_term', TEMPLATE_TERMS)
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

export const agreements = pgTable(
  'agreements',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** For people to quote: "IV-2026-0012". */
    reference: text().notNull().unique(),
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
    version: integer().notNull().default(1),
    /** Which text is up for signing: handing it back begins the next one, and signatures under earlier ones no longer count. */
    edition: integer().notNull().default(1),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    contact: jsonb().$type<AgreementContact>().notNull(),
    handedBackReason: text(),
    withdrawReason: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index('agreements_employer').on(t.employerId),
    index('agreements_status').on(t.municipalityId, t.status),
    check('agreements_term', sql`${t.startsOn} < ${t.endsOn}`),
  ],
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
  },
  (t) => [index('pledges_agreement').on(t.agreementId), check('pledges_places', sql`${t.places} between 1 and 500`)],
)
