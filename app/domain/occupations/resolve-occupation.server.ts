import type { Context } from '#app/domain/context.ts'
import { loadOccupations } from '#search/occupations/load-occupations.ts'

/** The code of the one occupation that is called so, in any list; null for an unknown or an ambiguous name, and for none. */
export async function resolveOccupation(
  ctx: Context,
  { name }: { name: string | null | undefined },
): Promise<string | null> {
  if (!name?.trim()) return null
  const { book } = await loadOccupations(ctx.db)
  return book.byName(name.trim())?.code ?? null
}
