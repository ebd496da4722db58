import { z } from 'zod'
import { SECTORS } from '#app/domain/matching/words.ts'
import { emailSchema, phoneSchema } from '#app/domain/people/person.schema.ts'
import { parsePostcode } from '#app/domain/places/postcode.ts'
import { asRead, ONE_LINE } from '#app/domain/typed-line.schema.ts'

/** What it is called stands in texts that are signed and in mails of the city. */
const line = (max: number, min = 1) =>
  z.string().transform(asRead).pipe(z.string().min(min).max(max).regex(ONE_LINE, 'unreadable'))

/** Eight digits; people copy it with spaces or dots. */
export const kvkNumberSchema = z
  .string()
  .transform((typed) => typed.replace(/[\s.]/g, ''))
  .refine((digits) => /^\d{8}$/.test(digits), 'kvk')

/** An office may be anywhere in the country; only a vacancy has to lie in the region. */
export const addressSchema = z.strictObject({
  street: line(100, 2),
  houseNumber: line(12),
  postcode: z.string().transform((typed, context) => {
    const postcode = parsePostcode(typed)
    if (postcode) return postcode
    context.addIssue({ code: 'custom', message: 'postcode' })
    return z.NEVER
  }),
  place: line(80, 2),
})

/** "voorbeeld.nl" is how people write an address; only the web's own protocols are kept. */
export const websiteSchema = line(200).transform((typed, context) => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (url && ['http:', 'https:'].includes(url.protocol) && /\.[a-z]{2,}$/i.test(url.hostname)) return url.href
  context.addIssue({ code: 'custom', message: 'website' })
  return z.NEVER
})

const organisation = {
  name: line(120, 2),
  sector: z.enum(SECTORS),
  address: addressSchema,
  website: websiteSchema.nullable(),
}

export const registerEmployerSchema = z.strictObject({
  ...organisation,
  /** With which municipality the organisation wants to work. */
  municipalityId: line(40),
  kvkNumber: kvkNumberSchema,
  contact: z.strictObject({ name: line(80, 2), email: emailSchema, phone: phoneSchema }),
})
export type RegisterEmployerInput = z.output<typeof registerEmployerSchema>

export const changeEmployerSchema = z.strictObject({
  ...organisation,
  about: z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(1500))
    .nullable(),
  contact: z.strictObject({ name: line(80, 2), phone: phoneSchema.nullable() }),
})
export type ChangeEmployerInput = z.output<typeof changeEmployerSchema>

/** Why the desk says no; the employer reads it. */
export const refusalReasonSchema = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(10).max(1000))
