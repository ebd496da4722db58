/** Matches on one page. */
export const PAGE_SIZE = 20

/** One page of a ranked list, with what is needed to open the rest. */
export type MatchPage<Match> = {
  matches: Match[]
  total: number
  page: number
  pages: number
  /** The search server did not answer: this list was made from the database alone. It is complete all the same. */
  viaDatabase: boolean
}

/** The items of a page; a page past the end is the last one. */
export function pageOf<Item>(items: readonly Item[], page: number) {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
  const at = Math.min(Math.max(1, page), pages)
  return { shown: items.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE), total: items.length, page: at, pages }
}

/** The answer, or null when there is none: for what has another way. */
export async function orNull<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  return asked.catch(() => null)
}
