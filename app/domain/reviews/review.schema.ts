import { z } from 'zod'
import { LONGEST_LESSON, REVIEW_ANSWERS } from './review.ts'

/** A review as its form sends it; nobody need write anything but the answers. */
export const giveReviewSchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  result: z.enum(REVIEW_ANSWERS.result),
  together: z.enum(REVIEW_ANSWERS.together),
  people: z.enum(REVIEW_ANSWERS.people),
  again: z.enum(REVIEW_ANSWERS.again),
  lesson: z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(LONGEST_LESSON))
    .transform((text) => (text === '' ? null : text)),
})
export type GiveReviewForm = z.output<typeof giveReviewSchema>
