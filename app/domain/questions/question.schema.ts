import { z } from 'zod'
import { CHANGES } from '#app/domain/matching/changes.ts'
import { QUESTION_ANSWERS } from './question.ts'

const sentences = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1).max(400))

/** What is asked, in a plain sentence or two; the employer reads it. That nothing personal stands in it the verb checks. */
export const askEmployerSchema = z.strictObject({ change: z.enum(CHANGES), text: sentences })
export type AskEmployerForm = z.output<typeof askEmployerSchema>

export const answerQuestionSchema = z.strictObject({
  answer: z.enum(QUESTION_ANSWERS),
  note: z.union([z.literal('').transform(() => null), sentences, z.null()]).default(null),
})
export type AnswerQuestionForm = z.output<typeof answerQuestionSchema>
