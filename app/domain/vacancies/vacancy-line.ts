import { z } from 'zod'
import { instantSchema, leftOutIsNull, writeLine } from '#app/domain/exchange/line.ts'
import type { vacancies } from '#db/schema/vacancies.ts'
import { contradictions, VACANCY_FIELDS } from './vacancy-content.ts'
import { vacancyFields, type VacancyContent } from './vacancy.schema.ts'
import { VACANCY_SOURCES, VACANCY_STATUSES } from './vacancy.ts'

/*
 * A vacancy in a file of the portal's own format: all that it says and how it stands, with whose it is. What ties it to other
 * things (a pledge, introductions) is not in it.
 */

type VacancyRow = typeof vacancies.$inferSelect

export const VACANCY_FORMAT = 'werkbrug/vacancy/1'

const instant = instantSchema.nullable().default(null)
const text = (max: number) => z.string().max(max).nullable().default(null)

export const organisationSchema = z
  .strictObject({
    name: z.string().min(1).max(200),
    kvkNumber: z
      .string()
      .regex(/^\d{8}$/, 'kvk')
      .nullable()
      .default(null),
    website: text(500),
  })
  .meta({ description: 'Whose it is: the employer with this KvK number; without one, of exactly this name.' })

export const vacancyLineSchema = z
  .strictObject({
    format: z.literal(VACANCY_FORMAT),
    id: z
      .guid()
      .transform((id) => id.toLowerCase())
      .meta({ description: 'A UUID; by it a vacancy is known, also the next time.' }),
    municipality: z
      .string()
      .max(80)
      .meta({ description: 'Id of the municipality.', examples: ['utrecht'] }),
    employer: organisationSchema.nullable().default(null),
    status: z
      .enum(VACANCY_STATUSES)
      .default('submitted')
      .meta({ description: 'What is submitted waits for the desk.' }),
    ...leftOutIsNull(vacancyFields),
    source: z.enum(VACANCY_SOURCES).default('portal').meta({ description: 'Where it came from; portal: typed here.' }),
    externalId: text(1000),
    sourceUrl: text(2000),
    sourceHash: text(200),
    returnReason: text(2000),
    createdAt: instantSchema,
    changedAt: instantSchema.meta({
      description: 'When it was last changed; an older line never replaces a newer row.',
    }),
    submittedAt: instant,
    publishedAt: instant,
    reviewedAt: instant,
    closingReminderAt: instant,
  })
  .superRefine((line, context) => {
    for (const { path, message, params } of contradictions(line as VacancyContent)) {
      context.addIssue({ code: 'custom', path: path.split('.'), message, params })
    }
    if (line.employer === null && (line.source === 'portal' || line.status === 'published')) {
      context.addIssue({ code: 'custom', path: ['employer'], message: 'required' })
    }
    if (line.title === null && line.status === 'published') {
      context.addIssue({ code: 'custom', path: ['title'], message: 'required' })
    }
  })
  // The public page and the desk's list tell since when; whoever leaves it out means: since then.
  .transform((line) => ({
    ...line,
    submittedAt: line.submittedAt ?? (line.status === 'submitted' ? line.changedAt : null),
    publishedAt: line.publishedAt ?? (line.status === 'published' ? line.changedAt : null),
  }))

export type Organisation = z.output<typeof organisationSchema>

const ROW_FIELDS = [
  'id',
  'status',
  'source',
  'externalId',
  'sourceUrl',
  'sourceHash',
  'returnReason',
  'createdAt',
  'changedAt',
  'submittedAt',
  'publishedAt',
  'reviewedAt',
  'closingReminderAt',
] as const satisfies readonly (keyof VacancyRow)[]

/** The columns that a line fills by itself. */
export const LINE_COLUMNS: readonly (keyof VacancyRow)[] = [...ROW_FIELDS, ...VACANCY_FIELDS]

/** A line, read. */
export type VacancyLine = Pick<VacancyRow, (typeof ROW_FIELDS)[number] | (typeof VACANCY_FIELDS)[number]> & {
  municipality: string
  employer: Organisation | null
}

const KEYS = Object.keys(vacancyLineSchema.in.shape) as (keyof VacancyLine | 'format')[]

/** What a row says, as it would be read from a file. */
export function vacancyLineOf(row: VacancyRow, employer: Organisation | null): VacancyLine {
  const values = Object.fromEntries(LINE_COLUMNS.map((column) => [column, row[column]])) as Omit<
    VacancyLine,
    'municipality' | 'employer'
  >
  return { ...values, municipality: row.municipalityId, employer: employer && { ...employer } }
}

export function writeVacancyLine(line: VacancyLine): string {
  return writeLine(KEYS, { format: VACANCY_FORMAT, ...line })
}
