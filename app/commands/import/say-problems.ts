import type { z } from 'zod'
import { issuesOf } from '#app/http/issues.ts'
import { isTextKey, translator } from '#app/i18n/translate.ts'

/** Problems that are told of one line; whoever repairs them sees the rest the next time. */
const MOST = 5

/** What is wrong with a line, field by field, with the words that would be right where they can be listed. In English, as commands are. */
export function sayProblems(error: z.ZodError): string {
  const said = issuesOf(error)
  const told = error.issues.map((issue, at) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      return `${[path, issue.keys.map((key) => key.slice(0, 60)).join(', ')].filter(Boolean).join('.')}: is no field of this format`
    }
    const where = path === '' ? '' : `${path}: `
    if (issue.code === 'invalid_value') return `${where}is none of ${issue.values.map(String).join(', ')}`
    if (issue.code === 'invalid_type') {
      return `${where}${issue.input === undefined ? 'is missing' : `is not ${article(issue.expected)}`}`
    }
    if (issue.code === 'invalid_format') return `${where}is not written as ${issue.format}`
    return where + textOf(said[at]?.message ?? '', said[at]?.params)
  })
  const rest = told.length > MOST ? `; and ${told.length - MOST} more` : ''
  return told.slice(0, MOST).join('; ') + rest
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function textOf(message: string, params?: Record<string, string | number>): string {
  const key = `issue.${message}`
  const text = translator('en')(isTextKey(key) ? key : 'issue.unreadable', params)
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}
