import { z } from 'zod'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { emailSchema } from '#app/domain/people/person.schema.ts'
import type { Browser } from './evidence.ts'

const typed = z.string().trim().default('')
const line = typed.pipe(
  z
    .string()
    .min(1, 'required')
    .max(100)
    .regex(/^\P{Cc}*$/u, 'unreadable'),
)

const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'unreadable')
const requestKey = z.uuid('unreadable')

/** The first step of the sign page. `contentHash` is of the text that was on the screen. */
const askForCodeSchema = z.strictObject({
  act: z.literal('ask'),
  contentHash,
  /** Made with the form: sent again, it is the same signature. */
  requestKey,
  signedName: line,
  signedFunction: line,
  consent: z.literal('yes', { error: 'consent' }),
})

/** Another code for what was typed before. */
const renewCodeSchema = z.strictObject({ act: z.literal('again'), contentHash, requestKey })

/** The second step: the code, with what the first one said. */
const signSchema = z.strictObject({
  act: z.literal('sign'),
  contentHash,
  requestKey,
  signedName: line,
  signedFunction: line,
  /** As people type it: with spaces, or with the words around it. */
  code: typed.transform((text) => text.replace(/\D/g, '')).pipe(z.string().regex(/^\d{6}$/, 'code-digits')),
})
/** Whichever of the buttons of the sign page was pressed. */
export const signPageSchema = z.discriminatedUnion('act', [askForCodeSchema, renewCodeSchema, signSchema])
export type SignInput = Omit<z.output<typeof signSchema>, 'act'> & { agreementId: string; evidence: Browser }

/** Who is to sign for a side. */
export const signerSchema = z.strictObject({
  party: z.enum(SIGNING_PARTIES),
  /** Null for the city's desk: whoever of them signs. */
  name: line.nullable(),
  email: emailSchema,
})
export type SignerInput = z.output<typeof signerSchema>
