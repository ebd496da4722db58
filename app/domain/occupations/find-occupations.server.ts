import type { Context } from '#app/domain/context.ts'
import { loadOccupations } from '#search/occupations/load-occupations.ts'
import { plainName } from './occupation.ts'

/** `also`: the other name by which it was found, when that is what was typed. */
export type FoundOccupation = { code: string; label: string; also: string | null; uri: string | null }

/** The occupations that a person may mean by this text, best first, and whether they come from ESCO. None for an empty text. */
export async function findOccupations(
  ctx: Context,
  { text, limit = 10 }: { text: string; limit?: number },
): Promise<{ occupations: FoundOccupation[]; fromEsco: boolean }> {
  const { find, hasEsco } = await loadOccupations(ctx.db)
  const typed = plainName(text)
  const occupations = find(text, limit).map(({ code, label, names, uri }) => {
    const isCalledSo = plainName(label).startsWith(typed)
    return { code, label, also: isCalledSo ? null : (nameLike(names, typed) ?? null), uri }
  })
  return { occupations, fromEsco: hasEsco }
}

function nameLike(names: readonly string[], typed: string): string | undefined {
  return names.find((name) => plainName(name) === typed) ?? names.find((name) => plainName(name).startsWith(typed))
}
