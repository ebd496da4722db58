import type { z } from 'zod'
import type { Issue } from '#app/domain/refusal.ts'
import { isTextKey } from '#app/i18n/translate.ts'

/** zod's findings as issues with a text: the key that the schema named, or the one that fits the kind of problem. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), ...messageOf(issue) }))
}

function messageOf(issue: z.core.$ZodIssue): Pick<Issue, 'message' | 'params'> {
  const bounds = {
    ...('minimum' in issue ? { min: Number(issue.minimum) } : {}),
    ...('maximum' in issue ? { max: Number(issue.maximum) } : {}),
  }
  if (isTextKey(`issue.${issue.message}`)) {
    return { message: issue.message, params: issue.code === 'custom' ? { ...issue.params } : bounds }
  }
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string')
        return { message: Number(issue.minimum) <= 1 ? 'required' : 'too-short', params: bounds }
      return issue.origin === 'array' ? { message: 'choose' } : { message: 'too-small', params: bounds }
    case 'too_big':
      if (issue.origin === 'string') return { message: 'too-long', params: bounds }
      return { message: issue.origin === 'array' ? 'too-many' : 'too-large', params: bounds }
    case 'invalid_type':
      return { message: issue.input === undefined || issue.input === null ? 'required' : typeMessage(issue.expected) }
    case 'invalid_value':
      return { message: issue.input === undefined || issue.input === '' ? 'choose' : 'not-allowed' }
    default:
      return { message: 'unreadable' }
  }
}

function typeMessage(expected: string): string {
  if (expected === 'number') return 'not-a-number'
  if (expected === 'int') return 'not-whole'
  return 'required'
}
