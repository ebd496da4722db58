import { z } from 'zod'
import type { ProfilePart } from '#app/domain/candidates/candidate.ts'
import { PART_SCHEMAS, type AnyPartValues } from '#app/domain/candidates/candidate.schema.ts'
import type { Profile } from '#app/domain/candidates/get-profile.server.ts'
import { FIRMNESS, RATHER_WISHES } from '#app/domain/matching/firmness.ts'
import { occupationCode } from '#app/domain/occupations/occupation.ts'
import { cents, list, number, text, yesNo } from '#app/http/form-fields.ts'
import { week } from '#app/http/week-field.ts'

/** What stands on the form beside the values: on which version it was drawn, and what comes after saving. */
const frame = { intent: z.literal('save'), version: z.coerce.number().int(), then: z.enum(['next']).optional() }

/** Names of occupations in their rows, some of them empty, as codes; an unknown one is said at its row. */
const occupations = z
  .array(z.string().max(100))
  .max(5)
  .default([])
  .transform((names, context) =>
    names.flatMap((name, index) => {
      if (name.trim() === '') return []
      const code = occupationCode(name)
      if (!code) context.addIssue({ code: 'custom', path: [index], message: 'occupation-unknown' })
      return code ? [code] : []
    }),
  )

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
    occupations,
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

/** The form of a part as the values that the verb takes. */
export function partForm(part: ProfilePart, profile: Profile) {
  return (FORMS[part] as z.ZodType<Typed>).transform(({ version, then, ...typed }, context): Saved => {
    const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'intent'))
    const kept = part === 'availability' ? { schoolHours: profile.schoolHours } : {}
    const parsed = PART_SCHEMAS[part].safeParse({ ...fields, ...kept }, { reportInput: true })
    if (parsed.success) return { version, then, values: parsed.data }
    for (const issue of parsed.error.issues)
      context.issues.push({ ...issue, input: issue.input } as z.core.$ZodRawIssue)
    return z.NEVER
  })
}

/** The times of the family's own school; no times: those of nearly every school. */
export const schoolHoursForm = z.strictObject({
  intent: z.enum(['save', 'usual']),
  version: z.coerce.number().int(),
  schoolHours: week,
})
