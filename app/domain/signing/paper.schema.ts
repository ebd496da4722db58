import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'
import { typedLine } from '#app/domain/typed-line.schema.ts'
import { contentHash } from './signing.schema.ts'

const typed = z.string().trim().default('')
const line = typedLine(100)

/** What the desk reads on the paper. The scan comes beside it, as a file. */
export const recordPaperSchema = z.strictObject({
  /** Of the text that was offered; whoever records compares it with the paper. */
  contentHash,
  signerId: z.uuid('choose'),
  signedName: line,
  signedFunction: line,
  signedOn: typed.pipe(z.string().min(1, 'required').pipe(daySchema)),
  isSameText: z.literal('yes', { error: 'paper.same-text' }),
})
export type RecordPaperForm = z.output<typeof recordPaperSchema>
export type RecordPaperInput = Omit<RecordPaperForm, 'isSameText'> & { agreementId: string; scan: Uint8Array }

export const decidePaperSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('confirm') }),
  z.strictObject({ intent: z.literal('reject'), reason: typed.pipe(z.string().min(1, 'required').max(1000)) }),
])
