import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { instantSchema, isInTenths, leftOutIsNull, writeLine } from '#app/domain/exchange/line.ts'
import { emailSchema } from '#app/domain/people/person.schema.ts'
import type { candidateProfiles } from '#db/schema/candidates.ts'
import { PROFILE_PARTS, PROFILE_STATUSES, type ProfilePart } from './candidate.ts'
import { PART_SCHEMAS } from './candidate.schema.ts'
import { knownParts, PART_FIELDS, type PartField } from './profile-parts.ts'

/*
 * A profile in a file of the portal's own format: the anonymised half and nothing else. Who somebody is never leaves the vault in
 * a file, and neither does the id that the vault knows a profile by.
 */

type ProfileRow = typeof candidateProfiles.$inferSelect

export const PROFILE_FORMAT = 'werkbrug/profile/1'

/** Every field of every part; a new part or field is in the format by itself. */
const fields = leftOutIsNull(
  Object.assign({}, ...Object.values(PART_SCHEMAS).map(({ shape }) => shape)) as Record<PartField, z.ZodType>,
)

export const profileLineSchema = z
  .strictObject({
    format: z.literal(PROFILE_FORMAT),
    reference: z
      .string()
      .regex(/^[A-Z0-9]{2}-[A-Z0-9]{4}$/, 'reference')
      .meta({ description: 'By which people know the profile; unique in a portal.', examples: ['K7-QF4M'] }),
    municipality: z
      .string()
      .max(80)
      .meta({ description: 'Id of the municipality.', examples: ['utrecht'] }),
    werkmatcher: emailSchema.meta({ description: 'E-mail address of the werkmatcher in whose caseload it is.' }),
    status: z.enum(PROFILE_STATUSES).default('draft').meta({ description: 'Only an active profile is matched.' }),
    ...fields,
    confirmed: z
      .partialRecord(z.enum(PROFILE_PARTS), daySchema)
      .default({})
      .meta({ description: 'Per part, the day on which it was last gone through with the person.' }),
    createdAt: instantSchema,
    changedAt: instantSchema.meta({
      description: 'When it was last changed; an older line never replaces a newer row.',
    }),
  })
  .superRefine((line, context) => {
    for (const part of PROFILE_PARTS) {
      const parsed = PART_SCHEMAS[part].safeParse(valuesOf(line as unknown as ProfileFields, part))
      for (const { path, message } of parsed.error?.issues ?? []) context.addIssue({ code: 'custom', path, message })
    }
    const { hoursMin, hoursMax, status } = line as unknown as ProfileLine
    for (const [field, hours] of Object.entries({ hoursMin, hoursMax })) {
      if (!isInTenths(hours)) context.addIssue({ code: 'custom', path: [field], message: 'hours.too-fine' })
    }
    if (status === 'active' && knownParts(line as unknown as ProfileFields).length === 0) {
      context.addIssue({ code: 'custom', path: ['status'], message: 'profile-blank' })
    }
  })

type ProfileFields = Pick<ProfileRow, PartField>
/** A line, read. */
export type ProfileLine = ProfileFields &
  Pick<ProfileRow, 'reference' | 'status' | 'confirmed' | 'createdAt' | 'changedAt'> & {
    municipality: string
    werkmatcher: string
  }

export const PROFILE_FIELDS: readonly PartField[] = PROFILE_PARTS.flatMap(
  (part): readonly PartField[] => PART_FIELDS[part],
)
const KEYS = Object.keys(profileLineSchema.shape) as (keyof ProfileLine | 'format')[]

function valuesOf(line: ProfileFields, part: ProfilePart) {
  return Object.fromEntries(PART_FIELDS[part].map((field) => [field, line[field]]))
}

/** What a row says, as it would be read from a file. */
export function profileLineOf(row: ProfileRow, { werkmatcher }: { werkmatcher: string }): ProfileLine {
  const { reference, municipalityId: municipality, status, confirmed, createdAt, changedAt } = row
  const values = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, row[field]])) as ProfileFields
  return {
    reference,
    municipality,
    werkmatcher: werkmatcher.toLowerCase(),
    status,
    ...values,
    confirmed,
    createdAt,
    changedAt,
  }
}

export function writeProfileLine(line: ProfileLine): string {
  return writeLine(KEYS, { format: PROFILE_FORMAT, ...line })
}
