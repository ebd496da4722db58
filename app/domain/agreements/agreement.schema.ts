import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { emailSchema, phoneSchema } from '#app/domain/people/person.schema.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'

const typed = z.string().trim().default('')
const orNull = typed.transform((text) => (text === '' ? null : text))
/** One line: a name with a line break in it could pass for another paragraph of the text. */
const line = (max: number) =>
  typed.pipe(
    z
      .string()
      .min(1, 'required')
      .max(max)
      .regex(/^\P{Cc}*$/u, 'unreadable'),
  )
const requiredDay = typed.pipe(z.string().min(1, 'required').pipe(daySchema))
const whole = typed.pipe(
  z
    .string()
    .min(1, 'required')
    .regex(/^-?\d{1,6}$/, 'not-whole')
    .transform(Number),
)

const pledgeSchema = z.strictObject({
  /** Empty for a new row. */
  id: orNull.pipe(z.uuid().nullable()),
  kind: z.enum(VACANCY_KINDS),
  places: whole.pipe(z.number().min(1).max(500)),
  before: requiredDay,
})
export type PledgeInput = z.output<typeof pledgeSchema>

/** What the employer types into a row of the form, before anything is checked. */
const typedRow = z.strictObject({
  id: typed,
  kind: typed,
  places: typed,
  before: typed,
})

/**
 * The pledges of the form. Rows that are wholly empty are not there; `remove` (the number of a row, from its own button) takes
 * one out before anything is checked, so that a wrong row can always be removed. Issues keep the number of the row as shown.
 */
export const changeAgreementSchema = z
  .strictObject({
    version: whole,
    remove: orNull.default(null),
    /** Which button was pressed; every button saves. */
    then: typed.pipe(z.enum(['stay', 'add', 'read', ''])),
    contact: z.strictObject({ name: line(100), email: emailSchema, phone: orNull.pipe(phoneSchema.nullable()) }),
    startsOn: requiredDay,
    endsOn: requiredDay,
    pledges: z.array(typedRow).max(50).default([]),
  })
  .transform(({ pledges: rows, remove, ...form }, context) => {
    const pledges: PledgeInput[] = []
    for (const [index, row] of rows.entries()) {
      const isEmpty = !row.kind && !row.places && !row.before
      if (isEmpty || String(index) === remove) continue
      const parsed = pledgeSchema.safeParse(row)
      if (!parsed.success) {
        for (const issue of parsed.error.issues) {
          context.issues.push({
            ...issue,
            input: row[issue.path[0] as keyof typeof row],
            path: ['pledges', index, ...issue.path],
          } as never)
        }
        continue
      }
      if (parsed.data.before <= form.startsOn || parsed.data.before > form.endsOn) {
        context.addIssue({ code: 'custom', message: 'within-term', path: ['pledges', index, 'before'] })
      }
      pledges.push(parsed.data)
    }
    if (form.endsOn <= form.startsOn) context.addIssue({ code: 'custom', message: 'after-start', path: ['endsOn'] })
    return { ...form, pledges }
  })
export const draftAgreementSchema = z.strictObject({ templateId: z.uuid('choose') })

/** Why it is handed back or withdrawn; the other side reads it. */
export const reasonSchema = z.strictObject({ reason: typed.pipe(z.string().min(1, 'required').max(1000)) })
