import { asc, count, max } from 'drizzle-orm'
import { makeOccupationBook, type BookEntry, type OccupationBook } from '#app/domain/occupations/occupation-book.ts'
import type { Database } from '#db/client.ts'
import { occupations } from '#db/schema/occupations.ts'
import { findByName } from './find-by-name.ts'

export type LoadedOccupations = {
  book: OccupationBook
  /** Whether anything was imported from ESCO. */
  hasEsco: boolean
  find: (text: string, limit: number) => BookEntry[]
}

let loaded: { version: string; occupations: Promise<LoadedOccupations> } | undefined

/**
 * All occupations, as they are in the database now. Kept in the memory of the process (some 3,000, read in a tenth of a second and
 * indexed at the first search in one more) for as long as nobody imports; asking whether that is so costs half a millisecond.
 */
export async function loadOccupations(db: Database): Promise<LoadedOccupations> {
  const [now] = await db.select({ rows: count(), changedAt: max(occupations.changedAt) }).from(occupations)
  const version = `${now?.rows} ${now?.changedAt?.toISOString()}`
  if (loaded?.version !== version) {
    const reading = readOccupations(db)
    loaded = { version, occupations: reading }
    reading.catch(() => (loaded = undefined))
  }
  return loaded.occupations
}

async function readOccupations(db: Database): Promise<LoadedOccupations> {
  const rows = await db.select().from(occupations).orderBy(asc(occupations.escoId))
  const book = makeOccupationBook(
    rows.map(({ alternativeLabels, hiddenLabels, iscoGroup, ...row }) => ({
      ...row,
      group: iscoGroup,
      alternatives: alternativeLabels,
      hidden: hiddenLabels,
    })),
  )
  let find: LoadedOccupations['find'] | undefined
  return {
    book,
    hasEsco: rows.length > 0,
    find: (text, limit) => (find ??= findByName(book.entries))(text, limit),
  }
}
