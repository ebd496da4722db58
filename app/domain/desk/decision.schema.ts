import { z } from 'zod'
import { draftAgreementSchema } from '#app/domain/agreements/agreement.schema.ts'
import { refusalReasonSchema } from '#app/domain/employers/employer.schema.ts'
import { INTEREST_CLOSE_REASONS } from '#app/domain/interests/interest.ts'
import { returnReasonSchema } from '#app/domain/vacancies/vacancy.schema.ts'

/** What the desk decides on each kind of item, as its page sends it: `intent` is the button. */
const version = z.coerce.number().int().min(1)

export const employerDecisionSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('approve') }),
  z.strictObject({ intent: z.literal('refuse'), reason: refusalReasonSchema }),
  draftAgreementSchema.extend({ intent: z.literal('draft') }),
])

export const vacancyDecisionSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('publish'), version }),
  z.strictObject({ intent: z.literal('return'), version, reason: returnReasonSchema }),
  z.strictObject({ intent: z.literal('review'), version }),
  z.strictObject({ intent: z.literal('stop'), reason: returnReasonSchema }),
  z.strictObject({ intent: z.literal('assign'), version, employerId: z.uuid('choose') }),
])

export const interestDecisionSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('pass-on'), werkmatcherId: z.uuid('choose') }),
  z.strictObject({ intent: z.literal('close'), reason: z.enum(INTEREST_CLOSE_REASONS) }),
  z.strictObject({ intent: z.literal('reopen') }),
])
