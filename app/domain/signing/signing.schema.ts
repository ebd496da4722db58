import { z } from 'zod'

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
  signedName: line,
  signedFunction: line,
  consent: z.literal('yes', { error: 'consent' }),
})
export type SignForm = z.output<typeof signSchema>
export type SignInput = Omit<SignForm, 'consent'> & { agreementId: string }
