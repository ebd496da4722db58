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

/** What is asked of a list: one of its pages, or for machines `limit` items from `offset` (0 = the first) on. */
export type Stretch = { page?: number; limit?: number; offset?: number }

/** The items of a page; a page past the end is the last one. An offset past the end has no items. */
export function pageOf<Item>(items: readonly Item[], { page = 1, limit = PAGE_SIZE, offset }: Stretch) {
  const pages = Math.max(1, Math.ceil(items.length / limit))
  const asked = offset === undefined ? page : Math.floor(offset / limit) + 1
  const at = Math.min(Math.max(1, asked), pages)
  const from = offset ?? (at - 1) * limit
  return { shown: items.slice(from, from + limit), total: items.length, page: at, pages }
}

/** The answer, or null when there is none: for what has another way. */
export async function orNull<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  return asked.catch(() => null)
}
