import { indexUid, searchServer } from '#search/client.ts'
import { ALL_INDEXES } from '#search/indexes/all.ts'

/** How often the search server is looked at; an outage is over for the pages this long after it ends, and repaired soon after. */
const EVERY_MS = 3_000

/**
 * Looks at the search server and calls `onReturn` when it answers again after it did not, or answers without an index that
 * there should be (it came back with an empty disk): then what was published meanwhile is missing from it, and jobs that gave
 * up will not come back by themselves. Also calls it once at the start, as nobody watched before. Answers how to stop.
 */
export function watchSearch(onReturn: () => Promise<void>, everyMs = EVERY_MS): () => void {
  let before: State = 'down'
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function look() {
    const state = await stateOfSearch()
    try {
      if (state !== before && state !== 'down') await onReturn()
      before = state
    } catch {
      // The database is away as well: next time.
    }
    if (!stopped) timer = setTimeout(() => void look(), everyMs)
  }
  void look()

  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** `incomplete`: it answers, but without an index that there should be. */
type State = 'well' | 'incomplete' | 'down'

async function stateOfSearch(): Promise<State> {
  const stats = ALL_INDEXES.map((index) => searchServer().index(indexUid(index.name)).getStats())
  if (await isFulfilled(Promise.all(stats))) return 'well'
  return (await isFulfilled(searchServer().health())) ? 'incomplete' : 'down'
}

async function isFulfilled(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  )
}
