import { data } from '@remix-run/node'
import type { z } from 'zod'
import { Refusal, type Issue } from '#app/domain/refusal.ts'
import { formOf } from './form-of.server.ts'
import { issuesOf } from './issues.ts'

/** What a refused form gives back to its page: what is wrong, and all that was typed. */
export type RefusedForm = {
  issues: Issue[]
  typed: Record<string, string | string[]>
  /** Set when the object changed under the form, or cannot do this any more. */
  conflict: boolean
}

/**
 * Reads a form, checks it against `schema`, and hands it to `work`. When the form or the verb says no, answers with the
 * issues and what was typed (400, or 409 for a conflict), for the page to show again. Field names with dots are paths:
 * "shifts.0.startsAt". Files are not in the input but in what was `sent`. A field that occurs more than once, or whose name ends in "[]", is a list.
 */
export async function submitForm<S extends z.ZodType, R>(
  request: Request,
  schema: S,
  work: (input: z.output<S>, sent: FormData) => Promise<R>,
) {
  const sent = await formOf(request)
  const typed = typedIn(sent)
  const parsed = schema.safeParse(nested(typed), { reportInput: true })
  if (!parsed.success) return refuse({ issues: issuesOf(parsed.error), typed, conflict: false }, 400)
  try {
    return await work(parsed.data, sent)
  } catch (error) {
    if (error instanceof Refusal && (error.kind === 'invalid' || error.kind === 'conflict')) {
      const conflict = error.kind === 'conflict'
      return refuse({ issues: [...error.issues], typed, conflict }, conflict ? 409 : 400)
    }
    throw error
  }
}

/** What a form says that is still being filled in; null when it cannot be read yet. */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S> | null> {
  const parsed = schema.safeParse(nested(typedIn(await formOf(request))))
  return parsed.success ? parsed.data : null
}

function refuse(form: RefusedForm, status: number) {
  return data({ form }, { status })
}

function typedIn(form: FormData): RefusedForm['typed'] {
  const typed: RefusedForm['typed'] = {}
  for (const name of new Set(form.keys())) {
    const sent = form.getAll(name)
    // No page can type a NUL, and the database cannot keep it.
    const values = sent.flatMap((value) => (typeof value === 'string' ? [value.replaceAll('\0', '')] : []))
    // A file cannot be typed again.
    if (values.length === 0 && sent.length > 0) continue
    const isList = name.endsWith('[]')
    typed[isList ? name.slice(0, -2) : name] = isList || values.length > 1 ? values : (values[0] ?? '')
  }
  return typed
}

/** "a.0.b" → { a: [{ b }] }. Only own, plain keys: a name cannot reach a prototype. */
function nested(typed: RefusedForm['typed']): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const [name, value] of Object.entries(typed)) {
    const path = name.split('.')
    if (path.some((key) => key === '__proto__' || key === 'constructor') || path.length > 5) continue
    let at = root
    for (const key of path.slice(0, -1)) {
      const next = at[key]
      at = (typeof next === 'object' && next !== null ? next : (at[key] = Object.create(null) as unknown)) as typeof at
    }
    at[path.at(-1) as string] = value
  }
  return lists(root) as Record<string, unknown>
}

/** Objects whose keys are all numbers become lists, in that order, so that a removed row leaves no hole. */
function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, lists(inner)] as const)
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner)
  }
  return Object.fromEntries(entries)
}
