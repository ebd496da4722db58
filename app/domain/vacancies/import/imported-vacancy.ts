import { Unreadable } from '#app/domain/unreadable.ts'
import { vacancyFields, type VacancyContent } from '../vacancy.schema.ts'
import type { VacancySource } from '../vacancy.ts'

/** What a feed can say of a vacancy. The rest (Dutch, the week, what the work asks of the body …) is for people to add. */
export const IMPORTED_FIELDS = [
  'title',
  'occupation',
  'tasks',
  'places',
  'hoursMin',
  'hoursMax',
  'workplace',
  'postcode',
  'street',
  'placeName',
  'diploma',
  'pay',
  'benefits',
  'startsOn',
  'closesOn',
  'contact',
] as const
export type ImportedField = (typeof IMPORTED_FIELDS)[number]

/** Every field is there; null is unknown. */
export type ImportedFields = { [F in ImportedField]: NonNullable<VacancyContent[F]> | null } & { title: string }

export type Organisation = { name: string; kvkNumber: string | null; website: string | null }

/** One record of a feed, read: what it says, and nothing that it does not say. */
export type ImportedVacancy = {
  source: Exclude<VacancySource, 'portal'>
  /** The source's own name for it; null when it has none. */
  externalId: string | null
  sourceUrl: string | null
  organisation: Organisation | null
  fields: ImportedFields
}

/** A title and an end are cut to what the portal holds, at the end of a word; everything else that does not fit is unknown. */
export const FIELD_ROOM = { title: 80, tasks: 4000, benefits: 2000 } as const

/** Keeps each field that could have been typed here; what could not (0 hours, a day that does not exist) is unknown. */
export function keepSensible(read: { [F in ImportedField]?: unknown }): ImportedFields {
  const kept = Object.fromEntries(
    IMPORTED_FIELDS.map((field) => {
      const value = read[field]
      if (value === null || value === undefined) return [field, null]
      const parsed = vacancyFields[field].safeParse(value)
      return [field, parsed.success ? parsed.data : null]
    }),
  ) as { [F in ImportedField]: ImportedFields[F] | null }
  const { title, hoursMin, hoursMax } = kept
  if (title === null) throw new Unreadable('it has no title')
  const hoursMakeSense = hoursMin === null || hoursMax === null || hoursMin <= hoursMax
  return { ...kept, title, hoursMin: hoursMakeSense ? hoursMin : null, hoursMax: hoursMakeSense ? hoursMax : null }
}
