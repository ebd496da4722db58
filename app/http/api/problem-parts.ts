import type { z } from 'zod'
import type { Issue } from '#app/domain/refusal.ts'
import { isTextKey, translator } from '#app/i18n/translate.ts'
import { issuesOf } from '../issues.ts'
import type { ProblemPart } from './problem.ts'

/** A verb's issues with what stands in the body. */
export function issueParts(issues: readonly Issue[]): ProblemPart[] {
  return issues.map((issue) => ({
    in: 'body',
    location: { pointer: pointerTo(issue.path.split('.').filter(Boolean)) },
    code: issue.message,
    detail: textOf(issue),
  }))
}

/** zod's findings about a body, with the values that would be right where they can be listed. */
export function bodyParts(error: z.ZodError): ProblemPart[] {
  return partsOf(error, (path) => ({ in: 'body', location: { pointer: pointerTo(path) } }))
}

/** zod's findings about the parameters after the question mark. */
export function queryParts(error: z.ZodError): ProblemPart[] {
  return partsOf(error, (path) => ({ in: 'query', location: { name: String(path[0] ?? '') } }))
}

type Where = (path: readonly PropertyKey[]) => Pick<ProblemPart, 'in' | 'location'>

function partsOf(error: z.ZodError, where: Where): ProblemPart[] {
  const said = issuesOf(error)
  return error.issues.flatMap((issue, at): ProblemPart[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...where([...issue.path, key]),
        code: 'unknown-name',
        detail: `“${shortened(key)}” kennen we hier niet.`,
      }))
    }
    const values = issue.code === 'invalid_value' ? ` Kies uit: ${issue.values.map(String).join(', ')}.` : ''
    const { message, params } = said[at] ?? { message: 'unreadable' }
    return [{ ...where(issue.path), code: message, detail: textOf({ message, params }) + values }]
  })
}

/** Names come from the caller and may be of any length. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name
}

function pointerTo(path: readonly PropertyKey[]): string {
  return '#' + path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function textOf({ message, params }: Pick<Issue, 'message' | 'params'>): string {
  const key = `issue.${message}`
  return translator('nl')(isTextKey(key) ? key : 'issue.unreadable', params)
}
