import { z } from 'zod'
import { asRead, typedLine } from '#app/domain/typed-line.schema.ts'
import { VACANCY_KINDS, type VacancyKind } from '#app/domain/vacancies/vacancy.ts'
import {
  MOST_CITY_SENTENCES,
  problemsInBody,
  problemsInPledgeSentence,
  problemsWithoutFields,
  TEMPLATE_KINDS,
  TEMPLATE_LANGUAGES,
  TEMPLATE_TERMS,
  type TextProblem,
} from './agreement-template.ts'

const typed = z.string().default('')

/** Refuses with every problem that `problemsOf` finds, each under its own message. */
function without(problemsOf: (text: string) => readonly TextProblem[]) {
  return (text: string, context: z.core.$RefinementCtx<string>) => {
    for (const { message, params } of problemsOf(text)) context.addIssue({ code: 'custom', message, params })
  }
}

const lineWithoutFields = (max: number) => typedLine(max).superRefine(without(problemsWithoutFields))

/** As a browser sends it, or as it is written here: the same lines. */
const body = typed
  .transform((text) => asRead(text.replace(/\r\n?/g, '\n')))
  .pipe(
    z
      .string()
      .min(1, 'required')
      .max(20_000)
      .regex(/^[\P{Cc}\n\t]*$/u, 'unreadable')
      .superRefine(without(problemsInBody)),
  )

const words = z.strictObject({
  kinds: z.strictObject(
    Object.fromEntries(VACANCY_KINDS.map((kind) => [kind, lineWithoutFields(80)])) as Record<
      VacancyKind,
      ReturnType<typeof lineWithoutFields>
    >,
  ),
  onePlace: typedLine(200).superRefine(without(problemsInPledgeSentence)),
  morePlaces: typedLine(200).superRefine(without(problemsInPledgeSentence)),
})

const text = { title: lineWithoutFields(120), body, words }
const series = {
  language: z.enum(TEMPLATE_LANGUAGES),
  kind: z.enum(TEMPLATE_KINDS),
  term: z.enum(TEMPLATE_TERMS),
}

/** A template as it is published. */
export const agreementTemplateSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
  ...series,
  ...text,
  cityDoes: z.array(lineWithoutFields(300)).max(MOST_CITY_SENTENCES),
})
export type AgreementTemplateInput = z.output<typeof agreementTemplateSchema>

/** What the city does: one sentence a line, with or without a dash before it. */
export const citySentences = typed.transform((text, context) => {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => asRead(line.replace(/^\s*[-•]\s+/, '')))
    .filter(Boolean)
  if (lines.length > MOST_CITY_SENTENCES) {
    context.addIssue({ code: 'custom', message: 'template.too-many-lines', params: { max: MOST_CITY_SENTENCES } })
  }
  for (const [index, line] of lines.entries()) {
    const problems = problemsWithoutFields(line)
    if (line.length > 300) problems.push({ message: 'template.long-line', params: { line: index + 1, max: 300 } })
    if (/\p{Cc}/u.test(line)) problems.push({ message: 'unreadable', params: {} })
    for (const { message, params } of problems) context.addIssue({ code: 'custom', message, params })
  }
  return lines
})

const form = {
  ...text,
  cityDoes: citySentences,
  /** `preview`: look at it first; `edit`: back to the form; `publish`. */
  then: z.enum(['preview', 'edit', 'publish']),
}

/** The form of a new series. */
export const newTemplateSchema = z.strictObject({ ...form, ...series })
/** The form of a next version; `after` is the version that it was written on. */
export const nextTemplateSchema = z.strictObject({ ...form, after: z.coerce.number().int().min(1) })
