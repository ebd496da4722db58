import { z } from 'zod'

/** Lower-cased, since people type their address as they please. */
export const emailSchema = z
  .string()
  .trim()
  .max(254, 'email')
  .pipe(z.email({ error: 'email' }))
  .transform((email) => email.toLowerCase())

/** Dutch numbers of ten digits, or international ones with a plus; stored with single spaces as typed. */
export const phoneSchema = z
  .string()
  .trim()
  .refine((phone) => /^(0\d{9}|\+\d{8,15})$/.test(phone.replace(/[\s()-]/g, '')), { error: 'phone' })

export const askLoginLinkSchema = z.strictObject({ email: emailSchema })
