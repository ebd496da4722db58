import { SCHOOL_REGIONS } from '#app/domain/calendar/school-holidays.ts'
import { pgEnum, pgTable, text } from 'drizzle-orm/pg-core'

export const schoolRegionEnum = pgEnum('school_region', SCHOOL_REGIONS)

/** A labour-market region: what the public browses. */
export const labourMarketRegions = pgTable('labour_market_regions', {
  id: text().primaryKey(),
  name: text().notNull(),
})

/** Everything belongs to a municipality; its people see their own. The id is a slug ("utrecht"), `code` the CBS code. */
export const municipalities = pgTable('municipalities', {
  id: text().primaryKey(),
  name: text().notNull(),
  code: text().notNull().unique(),
  regionId: text()
    .notNull()
    .references(() => labourMarketRegions.id),
  /** Which school holidays its children have. */
  schoolRegion: schoolRegionEnum().notNull().default('middle'),
  deskName: text().notNull(),
  deskEmail: text().notNull(),
  deskPhone: text().notNull(),
})
