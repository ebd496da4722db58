import type { Context } from '#app/domain/context.ts'
import { loadOccupations } from '#search/occupations/load-occupations.ts'

/** For each of these names the code of the one occupation that is called so; null for a name that is unknown or ambiguous. */
export async function resolveOccupations(
  ctx: Context,
  { names }: { names: readonly string[] },
): Promise<Record<string, string | null>> {
  const { book } = await loadOccupations(ctx.db)
  return Object.fromEntries(names.map((name) => [name, book.byName(name.trim())?.code ?? null]))
}
