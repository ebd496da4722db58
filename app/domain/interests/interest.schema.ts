import { z } from 'zod'
import { emailSchema, phoneSchema } from '#app/domain/people/person.schema.ts'
import { INTEREST_CLOSE_REASONS } from './interest.ts'

/** A form's empty field is "not given". */
const given = z.string().trim().default('')
const orNull = given.transform((typed) => (typed === '' ? null : typed))

/**
 * What a visitor fills in. `formKey` is a fresh UUID that the page put in the form: sending it twice is one interest.
 * Phone or e-mail, at least one: without either nobody can answer.
 */
export const showInterestSchema = z
  .strictObject({
    formKey: z.uuid(),
    name: given.pipe(z.string().min(1, 'required').max(100)),
    phone: orNull.pipe(phoneSchema.nullable()),
    email: orNull.pipe(emailSchema.nullable()),
    message: orNull.pipe(z.string().max(1000).nullable()),
  })
  .refine((input) => input.phone !== null || input.email !== null, { path: ['phone'], error: 'phone-or-email' })
export type ShowInterestForm = z.output<typeof showInterestSchema>

/** What a werkmatcher sends to say that it is done. */
export const closeInterestSchema = z.strictObject({ reason: z.enum(INTEREST_CLOSE_REASONS) })
