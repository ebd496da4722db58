import { z } from 'zod'
import { parseTime } from '#app/domain/week/week.ts'

/*
 * How text from a form becomes a value. A form field is always text; an empty one is "not filled in" (null), not zero.
 * Pipe these into the schema of the business: `number.pipe(z.number().min(1))`.
 */

/** "" → null, anything else trimmed. */
export const text = z
  .string()
  .optional()
  .transform((typed) => (typed === undefined || typed.trim() === '' ? null : typed.trim()))

/** "24", "24,5", "24.5" → number; "" → null; anything else is "not a number". */
export const number = text.transform((typed, context) => {
  if (typed === null) return null
  const value = Number(typed.replace(',', '.'))
  if (Number.isFinite(value) && /^-?\d+([.,]\d+)?$/.test(typed)) return value
  context.addIssue({ code: 'custom', message: 'not-a-number' })
  return z.NEVER
})

/** "14,50" or "€ 14.50" → 1450 cents; "" → null. */
export const cents = text.transform((typed, context) => {
  if (typed === null) return null
  const match = /^€?\s*(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(typed)
  if (match) return Number(match[1]) * 100 + Number((match[2] ?? '0').padEnd(2, '0'))
  context.addIssue({ code: 'custom', message: 'not-a-number' })
  return z.NEVER
})

/** "9:00" → 540; "" → null. */
export const time = text.transform((typed, context) => {
  if (typed === null) return null
  const minute = parseTime(typed)
  if (minute !== null) return minute
  context.addIssue({ code: 'custom', message: 'time' })
  return z.NEVER
})

/** Ticked boxes: one, several, or none (absent) → list. */
export const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((typed) =>
    typed === undefined || typed === '' ? [] : Array.isArray(typed) ? typed.filter(Boolean) : [typed],
  )

/** "yes" → true, "no" → false, "" → null: a choice that may be left open. */
export const yesNo = text.transform((typed) => (typed === null ? null : typed === 'yes'))

/**
 * A field read `via` one of the above and then by the schema of the business. An empty field arrives there as null, so
 * that a plain schema says "fill this in" and a nullable one takes it.
 */
export function read<S extends z.ZodType>(schema: S, via: z.ZodType = text) {
  return via.pipe(z.any()).pipe(schema)
}
