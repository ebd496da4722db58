import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { consentSchema } from '#app/domain/candidates/candidate.schema.ts'
import { DECLINE_REASONS } from './introduction.ts'

/** A few plain sentences. That nothing personal stands in them is checked by the verb. */
const sentences = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1).max(600))

export const proposeIntroductionSchema = consentSchema.extend({
  /** Why this person, in a few plain sentences; the employer reads it. */
  message: sentences,
})
export type ProposeIntroductionForm = z.output<typeof proposeIntroductionSchema>

export const declineIntroductionSchema = z
  .strictObject({
    reason: z.enum(DECLINE_REASONS),
    note: z.union([z.literal('').transform(() => null), sentences, z.null()]).default(null),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== null, {
    path: ['note'],
    message: 'introduction.other-note',
  })
export type DeclineIntroductionForm = z.output<typeof declineIntroductionSchema>

export const recordPlacementSchema = z.strictObject({
  startsOn: daySchema,
  hours: z.number().positive('hours-positive').max(60),
})
export type RecordPlacementForm = z.output<typeof recordPlacementSchema>
