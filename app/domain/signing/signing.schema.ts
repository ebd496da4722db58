import { z } from 'zod'
import { SIGNING_ORDERS, type SigningParty } from '#app/domain/agreements/agreement.ts'
import { emailSchema } from '#app/domain/people/person.schema.ts'
import { typedLine } from '#app/domain/typed-line.schema.ts'
import type { Browser } from './evidence.ts'
import { SIGNER_CHOICES } from './signer.ts'

const typed = z.string().trim().default('')
const line = typedLine(100)

/** Of the text that was on the screen or on the paper. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'unreadable')
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
export const signPageSchema = z.discriminatedUnion('act', [
  askForCodeSchema,
  renewCodeSchema,
  signSchema,
  z.strictObject({ act: z.literal('sign-after-all') }),
])
export type SignInput = Omit<z.output<typeof signSchema>, 'act'> & { agreementId: string; evidence: Browser }

/** Who is to sign for a side: somebody, or (without a name) whoever of the city's desk. Somebody without an address signs on paper. */
export type SignerInput = { party: SigningParty; name: string | null; email: string | null }

const MOST_SIGNERS = 10
const typedRow = z.strictObject({ who: typed, name: typed, email: typed })
const paperOrEmail = typed.pipe(z.union([z.literal('').transform(() => null), emailSchema], { error: 'email' }))
const personRow = z.strictObject({ who: z.enum(SIGNER_CHOICES, 'choose'), name: line, email: paperOrEmail })

/**
 * The rows of the page where signers are chosen. Rows that are wholly empty are not there. `remove` (the number of a row) takes
 * one out before anything is checked, `up` puts one before the row above it. Issues keep the number of the row as shown.
 */
export const chooseSignersSchema = z
  .strictObject({
    contentHash,
    signingOrder: z.enum(SIGNING_ORDERS, 'choose'),
    remove: typed,
    up: typed,
    then: typed.pipe(z.enum(['stay', 'add', 'offer', ''])),
    signers: z.array(typedRow).max(MOST_SIGNERS, 'too-many-rows').default([]),
  })
  .transform(({ signers: rows, remove, up, ...form }, context) => {
    const numbered = rows.map((row, index) => ({ row, index })).filter(({ index }) => String(index) !== remove)
    const at = numbered.findIndex(({ index }) => String(index) === up)
    if (at > 0) numbered.splice(at - 1, 2, numbered[at]!, numbered[at - 1]!)
    const signers: SignerInput[] = []
    for (const { row, index } of numbered) {
      if (!row.who && !row.name && !row.email) continue
      if (row.who === 'desk') {
        if (signers.some(({ name }) => name === null)) {
          context.addIssue({ code: 'custom', message: 'signer-twice', path: ['signers', index, 'who'] })
        }
        signers.push({ party: 'municipality', name: null, email: null })
        continue
      }
      const parsed = personRow.safeParse(row)
      if (!parsed.success) {
        for (const issue of parsed.error.issues) {
          const path = ['signers', index, ...issue.path]
          context.issues.push({ ...issue, input: row[issue.path[0] as keyof typeof row], path } as never)
        }
        continue
      }
      const { who, name, email } = parsed.data
      if (email !== null && signers.some((other) => other.email === email)) {
        context.addIssue({ code: 'custom', message: 'signer-twice', path: ['signers', index, 'email'] })
      }
      signers.push({ party: who as SigningParty, name, email })
    }
    return { ...form, signers }
  })

/** Who signs instead. */
export const delegateSchema = z.strictObject({ name: line, email: emailSchema })

/** What the side that offered it can do about a signer: send the link again, or have somebody else sign. */
export const signerActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('resend'), signerId: z.uuid('unreadable') }),
  z.strictObject({ act: z.literal('replace'), signerId: z.uuid('unreadable'), name: line, email: emailSchema }),
])
