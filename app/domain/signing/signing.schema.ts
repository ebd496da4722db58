import { z } from 'zod'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { emailSchema } from '#app/domain/people/person.schema.ts'
import type { SigningEvidence } from './evidence.ts'

const typed = z.string().trim().default('')
const line = typed.pipe(
  z
    .string()
    .min(1, 'required')
    .max(100)
    .regex(/^\P{Cc}*$/u, 'unreadable'),
)

/** The one act of the sign page. `contentHash` is of the text that was on the screen. */
export const signSchema = z.strictObject({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'unreadable'),
  /** Made with the form: sent again, it is the same signature. */
  requestKey: z.uuid('unreadable'),
  signedName: line,
  signedFunction: line,
  consent: z.literal('yes', { error: 'consent' }),
})
export type SignForm = z.output<typeof signSchema>
export type SignInput = Omit<SignForm, 'consent'> & { agreementId: string; evidence: SigningEvidence }

/** Who is to sign for a side. */
export const signerSchema = z.strictObject({
  party: z.enum(SIGNING_PARTIES),
  /** Null for the city's desk: whoever of them signs. */
  name: line.nullable(),
  email: emailSchema,
})
export type SignerInput = z.output<typeof signerSchema>
