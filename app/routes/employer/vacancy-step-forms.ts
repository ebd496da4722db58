import { z } from 'zod'
import { FIRMNESS, NEGOTIABLE_DEMANDS } from '#app/domain/matching/firmness.ts'
import {
  centsPerHourSchema,
  scaleSchema,
  vacancyFields,
  type VacancyContent,
} from '#app/domain/vacancies/vacancy.schema.ts'
import type { VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import type { Pay } from '#app/domain/vacancies/vacancy.ts'
import { timeBlocksSchema } from '#app/domain/week/week.schema.ts'
import {
  DAYS,
  inWeekOrder,
  parseTime,
  ROSTER_KINDS,
  type Roster,
  type RosterKind,
  type TimeBlock,
} from '#app/domain/week/week.ts'
import { cents, list, number, read, text, yesNo } from '#app/http/form-fields.ts'
import { WEEK_FIELDS, type WeekField } from './roster-weeks.ts'

/*
 * How each step of the wizard is typed, and what it becomes. Everything may be left open here: whether a step has to be
 * whole is for the verb to say, which knows whether the employer goes on or stops for today.
 */

const f = vacancyFields

/** The week as its rows are typed: empty rows mean nothing, a problem is told at the row in which it stands. */
const blocksSchema = z
  .array(z.strictObject({ day: z.enum(DAYS), startsAt: z.string().max(20), endsAt: z.string().max(20) }))
  .max(60)
  .transform((rows, context) => {
    const filled = rows.flatMap((row, index) => (row.startsAt.trim() || row.endsAt.trim() ? [{ ...row, index }] : []))
    const blocks: TimeBlock[] = []
    for (const { day, index, ...typed } of filled) {
      const startsAt = parseTime(typed.startsAt)
      const endsAt = parseTime(typed.endsAt)
      if (startsAt === null) context.addIssue({ code: 'custom', message: 'time', path: [index, 'startsAt'] })
      if (endsAt === null) context.addIssue({ code: 'custom', message: 'time', path: [index, 'endsAt'] })
      if (startsAt !== null && endsAt !== null) blocks.push({ day, startsAt, endsAt })
    }
    if (blocks.length < filled.length) return z.NEVER
    const checked = timeBlocksSchema.safeParse(blocks)
    if (checked.success) return checked.data
    for (const issue of checked.error.issues) {
      const [row, ...part] = issue.path
      const index = typeof row === 'number' ? filled[row]?.index : undefined
      context.addIssue({
        code: 'custom',
        message: issue.message,
        path: index === undefined ? [] : [index, ...part],
      })
    }
    return z.NEVER
  })

/** A sent step: what it says, the version it was typed on, and whether the employer goes on or stops for today. */
export type SentStep = { values: VacancyContent; version: number; act: 'next' | 'later' }

const sent = {
  version: read(z.number().int().min(1), number),
  act: z.enum(['next', 'later']).default('next'),
}

function step<S extends z.ZodRawShape>(
  shape: S,
  toContent: (typed: Record<string, unknown>, context: z.core.$RefinementCtx) => VacancyContent = (typed) => typed,
) {
  return z.strictObject({ ...sent, ...shape }).transform((typed, context): SentStep => {
    const { version, act, ...rest } = typed as Omit<SentStep, 'values'> & Record<string, unknown>
    return { version, act, values: toContent(rest, context) }
  })
}

const weekStep = step(
  {
    hoursMin: read(f.hoursMin.nullable(), number),
    hoursMax: read(f.hoursMax.nullable(), number),
    rosterKind: read(z.enum(ROSTER_KINDS).nullable()),
    /** How many weeks the form has; only the page needs it. */
    weeks: text,
    // Read once it is known whether there is a choice: a week that is out of sight must not stand in the way.
    ...Object.fromEntries(WEEK_FIELDS.map((field) => [field, z.unknown().optional()])),
  },
  ({ hoursMin, hoursMax, rosterKind, weeks: _, ...typed }, context) => {
    const hours = { hoursMin, hoursMax } as Pick<VacancyContent, 'hoursMin' | 'hoursMax'>
    const kind = rosterKind as RosterKind | null
    const fields = kind === 'alternatives' ? WEEK_FIELDS : WEEK_FIELDS.slice(0, 1)
    const weeks = fields.map((field) => ({ field, blocks: readBlocks(field, typed[field], context) }))
    if (weeks.some(({ blocks }) => blocks === null)) return z.NEVER
    const filled = weeks.filter(({ blocks }) => blocks!.length > 0) as { field: WeekField; blocks: TimeBlock[] }[]
    if (filled.length === 0) return { ...hours, roster: null }
    if (kind === null) context.addIssue({ code: 'custom', path: ['rosterKind'], message: 'choose' })
    if (kind === 'alternatives' && filled.length < 2) {
      const empty = WEEK_FIELDS.find((field) => field !== filled[0]?.field) ?? 'roster2'
      context.addIssue({ code: 'custom', path: [empty], message: 'week.one-alternative' })
    }
    for (const { field, blocks } of filled.slice(1)) {
      const same = filled.find((other) => isSameWeek(other.blocks, blocks))
      if (same?.field !== field) context.addIssue({ code: 'custom', path: [field], message: 'week.same-alternative' })
    }
    if (kind === null) return { ...hours, roster: null }
    return {
      ...hours,
      roster: rosterOf(
        kind,
        filled.map(({ blocks }) => blocks),
      ),
    }
  },
)

/** The typed rows of one week; null, with its problems told at their rows, when they cannot be read. */
function readBlocks(field: WeekField, rows: unknown, context: z.core.$RefinementCtx): TimeBlock[] | null {
  const parsed = blocksSchema.default([]).safeParse(rows)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: 'custom', path: [field, ...path], message })
  }
  return null
}

function rosterOf(kind: RosterKind, weeks: TimeBlock[][]): Roster {
  if (kind === 'alternatives') return { kind, rosters: weeks }
  const blocks = weeks[0] ?? []
  return kind === 'fixed' ? { kind, shifts: blocks } : { kind, windows: blocks }
}

function isSameWeek(a: readonly TimeBlock[], b: readonly TimeBlock[]): boolean {
  return JSON.stringify(inWeekOrder(a)) === JSON.stringify(inWeekOrder(b))
}

const paySchema = z
  .strictObject({
    kind: read(z.enum(['per-hour', 'scale']).nullable()),
    fromCents: read(centsPerHourSchema.nullable(), cents),
    toCents: read(centsPerHourSchema.nullable(), cents),
    scale: read(scaleSchema.nullable()),
  })
  .transform(({ kind, fromCents, toCents, scale }, context): Pay | null => {
    if (kind === 'per-hour') return { kind, fromCents, toCents }
    if (kind === 'scale' && scale !== null) return { kind, scale }
    if (kind === 'scale') context.addIssue({ code: 'custom', path: ['scale'], message: 'required' })
    return null
  })

/** All three empty = not known yet. */
const contactSchema = z
  .strictObject({ name: text, email: text, phone: text })
  .transform((typed) => (typed.name || typed.email || typed.phone ? typed : null))
  .pipe(z.any())
  .pipe(f.contact.nullable())

/** Per demand that is made whether it stands; one that is not asked about stands. */
const negotiableSchema = z
  .partialRecord(z.enum(NEGOTIABLE_DEMANDS), z.enum(FIRMNESS))
  .default({})
  .transform((chosen) => NEGOTIABLE_DEMANDS.filter((demand) => chosen[demand] === 'negotiable'))

export const STEP_FORMS = {
  work: step({
    title: read(f.title.nullable()),
    occupation: read(f.occupation.nullable()),
    sector: read(f.sector.nullable()),
    tasks: read(f.tasks.nullable()),
  }),
  kind: step({ kind: read(f.kind.nullable()), places: read(f.places.nullable(), number) }),
  week: weekStep,
  holidays: step({ schoolHolidaysFree: yesNo }),
  place: step({
    workplace: read(f.workplace.nullable()),
    postcode: read(f.postcode.nullable()),
    street: read(f.street.nullable()),
    placeName: read(f.placeName.nullable()),
  }),
  asks: step({
    dutchSpeaking: read(f.dutchSpeaking.nullable()),
    dutchUnderstanding: read(f.dutchUnderstanding.nullable()),
    dutchReading: read(f.dutchReading.nullable()),
    dutchWriting: read(f.dutchWriting.nullable()),
    otherLanguages: read(f.otherLanguages, list),
    licences: read(f.licences, list),
    certificates: read(f.certificates, list),
    demands: read(f.demands, list),
    skills: read(f.skills, list),
    diploma: read(f.diploma.nullable()),
  }),
  negotiable: step({ negotiable: negotiableSchema }),
  offers: step({ offers: read(f.offers, list), benefits: read(f.benefits.nullable()) }),
  pay: step({ pay: paySchema.prefault({ kind: '', fromCents: '', toCents: '', scale: '' }) }),
  dates: step({
    startsOn: read(f.startsOn.nullable()),
    closesOn: read(f.closesOn.nullable()),
    contact: contactSchema.prefault({ name: '', email: '', phone: '' }),
  }),
} satisfies Record<VacancyStep, z.ZodType<SentStep>>
