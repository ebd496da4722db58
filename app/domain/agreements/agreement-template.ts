import { fieldsIn, isListField, TEMPLATE_FIELDS } from './render-agreement.ts'

/** For whom a text is written. */
export const TEMPLATE_KINDS = ['large-employer', 'small-employer', 'strategic-partner'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** How long an agreement of this text lasts, unless its draft says otherwise. */
export const TEMPLATE_TERMS = ['one-year', 'multi-year'] as const
export type TemplateTerm = (typeof TEMPLATE_TERMS)[number]
/** One year, or two. */
export const TERM_DAYS: Record<TemplateTerm, number> = { 'one-year': 365, 'multi-year': 730 }

export const TEMPLATE_LANGUAGES = ['nl', 'en'] as const
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number]

export const MOST_CITY_SENTENCES = 12

/** What the sentence of a pledge may ask for. */
const PLEDGE_FIELDS = ['places', 'kind', 'before']

/** What keeps a text from being published: a key of the `issue.template` catalogue, and where. */
export type TextProblem = { message: string; params: Record<string, string | number> }

/** What in a text would not come out as its writer means it, line by line. */
export function problemsInBody(body: string): TextProblem[] {
  const problems: TextProblem[] = []
  for (const [index, line] of body.split('\n').entries()) {
    const at = { line: index + 1 }
    problems.push(...bracesProblems(line, TEMPLATE_FIELDS, at.line))
    const lists = fieldsIn(line).filter(isListField)
    if (lists.length > 0 && !/^\s*\{\{ *\w+ *\}\}\s*$/.test(line)) {
      problems.push({ message: 'template.list-alone', params: { ...at, field: inBraces(lists[0]!) } })
    }
    if (/^\s*#/.test(line) && !/^\s*## \s*\S/.test(line)) problems.push({ message: 'template.heading', params: at })
    if (/^\s*[*+•–] /.test(line)) problems.push({ message: 'template.bullet', params: at })
    if (/<\/?[a-z][^>]*>|<!--/i.test(line)) problems.push({ message: 'template.html', params: at })
    if (/\]\([^)]*\)/.test(line)) problems.push({ message: 'template.link', params: at })
  }
  if (!fieldsIn(body).includes('pledges')) {
    problems.push({ message: 'template.pledges-missing', params: { field: inBraces('pledges') } })
  }
  return problems
}

/** Of the sentence that says a pledge: it must name how many, of what and before when, and nothing else. */
export function problemsInPledgeSentence(sentence: string): TextProblem[] {
  const there = fieldsIn(sentence)
  return [
    ...bracesProblems(sentence, PLEDGE_FIELDS),
    ...PLEDGE_FIELDS.filter((name) => !there.includes(name)).map((name) => ({
      message: 'template.field-missing',
      params: { field: inBraces(name) },
    })),
  ]
}

/** Text that takes no fields at all: a title, a sentence of the city, the name of a kind of place. */
export function problemsWithoutFields(text: string): TextProblem[] {
  return /\{\{|\}\}/.test(text) ? [{ message: 'template.no-fields', params: {} }] : []
}

function bracesProblems(text: string, known: readonly string[], line?: number): TextProblem[] {
  const problems: TextProblem[] = []
  const where: Record<string, number> = line === undefined ? {} : { line }
  const rest = text.replace(/\{\{([^{}]*)\}\}/g, (_, inside: string) => {
    const name = inside.trim()
    if (!known.includes(name)) {
      problems.push({
        message: line === undefined ? 'template.unknown-field' : 'template.unknown-field-in-line',
        params: { ...where, field: inBraces(name), known: known.map(inBraces).join(', ') },
      })
    }
    return ''
  })
  if (/\{\{|\}\}/.test(rest)) {
    problems.push({
      message: line === undefined ? 'template.loose-braces' : 'template.loose-braces-in-line',
      params: where,
    })
  }
  return problems
}

/** "{{employer}}", as a writer types it. */
export function inBraces(name: string): string {
  return `{{${name}}}`
}

/** A short name for the series, out of its first title: "intentieverklaring-grote-werkgever". */
export function slugFrom(title: string): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  return slug || 'tekst'
}
