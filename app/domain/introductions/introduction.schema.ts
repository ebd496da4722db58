import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { consentSchema } from '#app/domain/candidates/candidate.schema.ts'
import { CHECK_IN_MONTHS, STOP_REASONS } from './check-in.ts'
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

/** Which check-in, and what it stood at on the page. */
const checkIn = {
  months: z.coerce.number().pipe(z.literal(CHECK_IN_MONTHS)),
  version: z.coerce.number().int().min(1),
}

/** What the werkmatcher records: a reason only when somebody stopped. */
export const recordCheckInSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ ...checkIn, outcome: z.literal('still-there') }),
  z.strictObject({ ...checkIn, outcome: z.literal('unknown') }),
  z.strictObject({ ...checkIn, outcome: z.literal('stopped'), stopReason: z.enum(STOP_REASONS, 'choose') }),
])
export type RecordCheckInForm = z.output<typeof recordCheckInSchema>

/** What the employer says: only whether somebody is still there, as the reason is the werkmatcher's to ask. */
export const answerCheckInSchema = z.strictObject({ ...checkIn, outcome: z.enum(['still-there', 'stopped']) })
export type AnswerCheckInForm = z.output<typeof answerCheckInSchema>

export const undoCheckInSchema = z.strictObject(checkIn)
export type UndoCheckInForm = z.output<typeof undoCheckInSchema>
