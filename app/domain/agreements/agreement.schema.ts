import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { emailSchema, phoneSchema } from '#app/domain/people/person.schema.ts'
import { asRead, ONE_LINE, typedLine } from '#app/domain/typed-line.schema.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { citySentences } from './agreement-template.schema.ts'
import { MOST_CONTACTS, type AgreementContact } from './agreement.ts'

const typed = z.string().trim().default('')
const orNull = typed.transform((text) => (text === '' ? null : text))
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

const contactSchema = z.strictObject({
  name: typedLine(100),
  function: typed
    .transform((text) => asRead(text) || null)
    .pipe(z.string().max(100).regex(ONE_LINE, 'unreadable').nullable()),
  email: emailSchema,
  phone: orNull.pipe(phoneSchema.nullable()),
})

/** What is typed into a row of the form, before anything is checked. */
const typedContact = z.strictObject({ name: typed, function: typed, email: typed, phone: typed })
const typedRow = z.strictObject({
  id: typed,
  kind: typed,
  places: typed,
  before: typed,
})

/**
 * The contacts and pledges of the form. Rows that are wholly empty are not there; `remove` and `removeContact` (the number of a
 * row, from its own button) take one out before anything is checked, so that a wrong row can always be removed. Issues keep the
 * number of the row as shown.
 */
export const changeAgreementSchema = z
  .strictObject({
    version: whole,
    remove: orNull.default(null),
    removeContact: orNull.default(null),
    /** Which button was pressed; every button saves. */
    then: typed.pipe(z.enum(['stay', 'add', 'add-contact', 'read', ''])),
    contacts: z
      .array(typedContact)
      .max(MOST_CONTACTS + 1)
      .default([]),
    cityContact: z.strictObject({ name: typedLine(100), email: emailSchema, phone: phoneSchema }),
    cityDoes: citySentences,
    startsOn: requiredDay,
    endsOn: requiredDay,
    pledges: z.array(typedRow).max(50).default([]),
  })
  .transform(({ remove, removeContact, ...form }, context) => {
    const pledges = parseRows(pledgeSchema, form.pledges, { name: 'pledges', remove }, context)
    for (const [row, { before }] of pledges) {
      if (before <= form.startsOn || before > form.endsOn) {
        context.addIssue({ code: 'custom', message: 'within-term', path: ['pledges', row, 'before'] })
      }
    }
    const named = parseRows(contactSchema, form.contacts, { name: 'contacts', remove: removeContact }, context)
    const contacts: AgreementContact[] = [...named.values()]
    if (contacts.length === 0 && !context.issues.some(({ path }) => path?.[0] === 'contacts')) {
      context.addIssue({ code: 'custom', message: 'required', path: ['contacts', 0, 'name'] })
    }
    if (contacts.length > MOST_CONTACTS) {
      context.addIssue({
        code: 'custom',
        message: 'too-many-rows',
        params: { max: MOST_CONTACTS },
        path: ['contacts', MOST_CONTACTS, 'name'],
      })
    }
    if (form.endsOn <= form.startsOn) context.addIssue({ code: 'custom', message: 'after-start', path: ['endsOn'] })
    return { ...form, contacts, pledges: [...pledges.values()] }
  })

/** The rows that are filled in, each by the number it has in the form. */
function parseRows<S extends z.ZodType, Row extends Record<string, string>>(
  schema: S,
  rows: readonly Row[],
  { name, remove }: { name: string; remove: string | null },
  context: z.core.$RefinementCtx,
): Map<number, z.output<S>> {
  const found = new Map<number, z.output<S>>()
  for (const [index, row] of rows.entries()) {
    const isEmpty = Object.entries(row).every(([field, typed]) => typed === '' || field === 'id')
    if (isEmpty || String(index) === remove) continue
    const parsed = schema.safeParse(row)
    if (parsed.success) found.set(index, parsed.data)
    else {
      for (const issue of parsed.error.issues) {
        const path = [name, index, ...issue.path]
        context.issues.push({ ...issue, input: row[issue.path[0] as keyof Row], path } as never)
      }
    }
  }
  return found
}

export const draftAgreementSchema = z.strictObject({ templateId: z.uuid('choose') })

/** Why it is handed back or withdrawn; the other side reads it. */
export const reasonSchema = z.strictObject({ reason: typed.pipe(z.string().min(1, 'required').max(1000)) })
