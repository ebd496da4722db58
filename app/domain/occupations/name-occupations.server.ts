import type { Context } from '#app/domain/context.ts'
import { loadOccupations } from '#search/occupations/load-occupations.ts'

export type OccupationName = { nl: string; en: string }

/** What the occupations behind these codes are called; a code that nobody knows any more is left out. */
export async function nameOccupations(
  ctx: Context,
  { codes }: { codes: readonly string[] },
): Promise<Record<string, OccupationName>> {
  const { book } = await loadOccupations(ctx.db)
  return Object.fromEntries(
    codes.flatMap((code) => {
      const entry = book.byCode(code)
      return entry ? [[code, { nl: entry.label, en: entry.en ?? entry.label }]] : []
    }),
  )
}
