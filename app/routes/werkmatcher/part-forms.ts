import { z } from 'zod'
import type { ProfilePart } from '#app/domain/candidates/candidate.ts'
import { PART_SCHEMAS, type AnyPartValues } from '#app/domain/candidates/candidate.schema.ts'
import type { Profile } from '#app/domain/candidates/get-profile.server.ts'
import { FIRMNESS, RATHER_WISHES } from '#app/domain/matching/firmness.ts'
import { cents, list, number, text, yesNo } from '#app/http/form-fields.ts'
import { week } from '#app/http/week-field.ts'
import { choiceValue, MOST_OCCUPATIONS } from './occupation-fields.tsx'

/** What stands on the form beside the values: on which version it was drawn, and what comes after saving. */
const frame = { intent: z.literal('save'), version: z.coerce.number().int(), then: z.enum(['next']).optional() }

const names = z.array(z.string().max(100)).max(MOST_OCCUPATIONS).default([])
/** Which one was meant, for rows where the server asked; `choiceValue` says how. */
const choices = z.array(z.string().max(300)).max(MOST_OCCUPATIONS).default([])

/** The typed fields of each part. Nothing ticked on a form that was saved means "none"; unknown is a button of its own. */
const FORMS = {
  availability: z.strictObject({ ...frame, availability: week }),
  school: z.strictObject({ ...frame, withinSchoolHours: yesNo, schoolHolidaysFree: yesNo }),
  hours: z.strictObject({ ...frame, hoursMin: number, hoursMax: number }),
  home: z.strictObject({ ...frame, homeArea: text }),
  travel: z.strictObject({ ...frame, travelModes: list, travelMinutes: number }),
  dutch: z.strictObject({
    ...frame,
    dutchSpeaking: text,
    dutchUnderstanding: text,
    dutchReading: text,
    dutchWriting: text,
  }),
  languages: z.strictObject({ ...frame, otherLanguages: list }),
  licences: z.strictObject({ ...frame, licences: list }),
  certificates: z.strictObject({ ...frame, certificates: list }),
  diploma: z.strictObject({ ...frame, diploma: text }),
  conditions: z.strictObject({ ...frame, needs: list, avoids: list }),
  skills: z.strictObject({ ...frame, skills: list }),
  wishes: z.strictObject({
    ...frame,
    sectors: list,
    occupations: names,
    occupationChoices: choices,
    kinds: list,
    workplaces: list,
    learning: text,
  }),
  start: z.strictObject({ ...frame, availableFrom: text }),
  terms: z.strictObject({ ...frame, payFromCents: cents, banenafspraak: yesNo }),
  firmness: z.strictObject({
    ...frame,
    rather: z
      .partialRecord(z.enum(RATHER_WISHES), z.enum(FIRMNESS))
      .default({})
      .transform((chosen) => RATHER_WISHES.filter((wish) => chosen[wish] === 'negotiable')),
  }),
} satisfies Record<ProfilePart, z.ZodType>

/** The button beside it: asked, and not known. */
export const unknownForm = z.strictObject({ intent: z.literal('unknown'), version: z.coerce.number().int() })

type Typed = { intent: 'save'; version: number; then?: 'next' } & Record<string, unknown>
type Saved = { version: number; then?: 'next'; values: AnyPartValues }

/** The form of a part as the values that the verb takes. `codeOf`: the occupation that is called so, where there is just one. */
export function partForm(part: ProfilePart, profile: Profile, codeOf: (name: string) => string | null) {
  return (FORMS[part] as z.ZodType<Typed>).transform(({ version, then, ...typed }, context): Saved => {
    const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'intent'))
    if (isWishes(fields)) {
      const { codes, unknownRows } = readOccupations(fields, codeOf)
      fields.occupations = codes
      delete (fields as Partial<TypedOccupations>).occupationChoices
      for (const row of unknownRows) {
        context.addIssue({ code: 'custom', path: ['occupations', row], message: 'occupation-unknown' })
      }
    }
    const kept = part === 'availability' ? { schoolHours: profile.schoolHours } : {}
    const parsed = PART_SCHEMAS[part].safeParse({ ...fields, ...kept }, { reportInput: true })
    if (parsed.success) return { version, then, values: parsed.data }
    for (const issue of parsed.error.issues)
      context.issues.push({ ...issue, input: issue.input } as z.core.$ZodRawIssue)
    return z.NEVER
  })
}

type TypedOccupations = { occupations: string[]; occupationChoices: string[] }

function isWishes(fields: Record<string, unknown>): fields is TypedOccupations {
  return 'occupationChoices' in fields
}

/** Codes of the rows that are filled in, in their order; a row that names no single occupation and where none was chosen is unknown. */
function readOccupations(
  { occupations, occupationChoices }: TypedOccupations,
  codeOf: (name: string) => string | null,
): { codes: string[]; unknownRows: number[] } {
  const rows = occupations.map((typed, row) => {
    if (typed.trim() === '') return null
    const chosen = occupationChoices
      .map((choice) => choice.split(' '))
      .find(([, code = '']) => code !== '' && occupationChoices.includes(choiceValue({ row, code, typed })))
    return { row, code: codeOf(typed) ?? chosen?.[1] ?? null }
  })
  const filled = rows.filter((row) => row !== null)
  return {
    codes: [...new Set(filled.flatMap(({ code }) => code ?? []))],
    unknownRows: filled.filter(({ code }) => code === null).map(({ row }) => row),
  }
}

/** The times of the family's own school; no times: those of nearly every school. */
export const schoolHoursForm = z.strictObject({
  intent: z.enum(['save', 'usual']),
  version: z.coerce.number().int(),
  schoolHours: week,
})
