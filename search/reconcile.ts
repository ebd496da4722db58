import type { Settings } from 'meilisearch'
import type { Database } from '#db/client.ts'
import { indexingServer, indexUid, isMissingIndex } from './client.ts'
import type { AnySearchIndex } from './index-definition.ts'
import { rebuild } from './reindex.ts'
import { repair } from './repair.ts'

export type Reconciled = { documents: number; repaired: number; rebuilt: boolean }

/**
 * Makes an index equal to the database: what is missing, changed, gone or left over is put right. An index that is not
 * there, or is set up otherwise than the code says, is built anew.
 */
export async function reconcile(db: Database, index: AnySearchIndex): Promise<Reconciled> {
  const uid = indexUid(index.name)
  if (!(await isSetUp(index, uid))) {
    return { documents: await rebuild(db, index), repaired: 0, rebuilt: true }
  }
  return { ...(await repair(db, index, uid)), rebuilt: false }
}

/** Whether the index exists and is set up as the code says. */
export async function isSetUp(index: AnySearchIndex, uid: string): Promise<boolean> {
  try {
    return includes(await indexingServer().index(uid).getSettings(), index.settings)
  } catch (error) {
    if (isMissingIndex(error)) return false
    throw error
  }
}

/** Lists in which the order means something; the server gives the others back in an order of its own. */
const ORDERED: readonly (keyof Settings)[] = ['searchableAttributes', 'rankingRules']

/** Whether the server's settings hold all of ours; what we do not set has the server's own defaults. */
function includes(actual: Settings, wanted: Settings): boolean {
  return (Object.keys(wanted) as (keyof Settings)[]).every((key) =>
    holds(actual[key], wanted[key], ORDERED.includes(key)),
  )
}

function holds(actual: unknown, wanted: unknown, inOrder: boolean): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false
    return wanted.every((item, at) =>
      inOrder ? holds(actual[at], item, true) : actual.some((other) => holds(other, item, false)),
    )
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null) return false
    return Object.entries(wanted).every(([key, value]) =>
      holds((actual as Record<string, unknown>)[key], value, inOrder),
    )
  }
  return actual === wanted
}
