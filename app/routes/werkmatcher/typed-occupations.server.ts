import type { Context } from '#app/domain/context.ts'
import { findOccupations } from '#app/domain/occupations/find-occupations.server.ts'
import { resolveOccupations } from '#app/domain/occupations/resolve-occupations.server.ts'
import type { Choice } from './occupation-fields.tsx'

const MOST_CHOICES = 6

/** What the names in the rows of the form mean; and for a name that is not one occupation, which ones it may be. */
export async function typedOccupations(ctx: Context, form: FormData) {
  const rows = [...form].flatMap(([field, typed]) => {
    const row = /^occupations\.(\d)$/.exec(field)?.[1]
    return row && typeof typed === 'string' && typed.trim() ? [{ row: Number(row), typed: typed.slice(0, 100) }] : []
  })
  const codes = await resolveOccupations(ctx, { names: rows.map(({ typed }) => typed) })
  const choices: Record<number, Choice[]> = {}
  let credit = false
  for (const { row, typed } of rows.filter(({ typed }) => !codes[typed])) {
    const found = await findOccupations(ctx, { text: typed, limit: MOST_CHOICES })
    choices[row] = found.occupations.map(({ code, label, also }) => ({ code, label, also }))
    credit ||= found.fromEsco
  }
  return { codeOf: (name: string) => codes[name] ?? null, choices, credit }
}
