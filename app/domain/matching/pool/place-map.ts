import type { MatchIndex } from './match-index.ts'

/** A row in a pool: what matching compares (`firm`), and what lists are put in order by. */
export type Placed<Firm> = {
  id: string
  firm: Firm
  /** In how many introductions it is. */
  introduced: number
  /** Milliseconds since 1970. */
  changedAt: number
  /** A number of the id's own, to settle ties by. */
  lot: number
}

/** Rows by id and by their place in the index. */
export class PlaceMap<Firm extends object, Other extends object, Row extends Placed<Firm>> {
  readonly #rows: (Row | undefined)[] = []
  readonly #places = new Map<string, number>()
  /** When rows changed, until nobody can want to know any more. */
  readonly #lately = new Map<string, number>()

  constructor(readonly index: MatchIndex<Firm, Other>) {}

  put(row: Row): void {
    this.remove(row.id)
    const place = this.index.add(row.firm)
    this.#rows[place] = row
    this.#places.set(row.id, place)
    this.#lately.set(row.id, row.changedAt)
  }

  remove(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.index.remove(place)
    this.#rows[place] = undefined
    this.#places.delete(id)
    this.#lately.delete(id)
  }

  get size(): number {
    return this.#places.size
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id)
  }

  find(id: string): Row | undefined {
    const place = this.#places.get(id)
    return place === undefined ? undefined : this.#rows[place]
  }

  at(place: number): Row | undefined {
    return this.#rows[place]
  }

  /** The rows at places that are wanted. */
  among(isWanted: (place: number) => boolean): Row[] {
    return this.#rows.filter((row, place): row is Row => row !== undefined && isWanted(place))
  }

  *rows(): Generator<Row> {
    for (const place of this.#places.values()) yield this.#rows[place]!
  }

  /** Ids of the rows that changed since that moment (milliseconds since 1970). Asked about ever later moments only. */
  changedSince(moment: number): string[] {
    for (const [id, changedAt] of this.#lately) if (changedAt < moment) this.#lately.delete(id)
    return [...this.#lately.keys()]
  }
}

/** A number of 32 bits that belongs to an id. Ids are random, and so is this. */
export function lotOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16)
}

/**
 * The lot that two draw together: always the same for them, and as good as random over the pairs, so that among equals nobody
 * is always last (the finaliser of MurmurHash3).
 */
export function drawLots(a: number, b: number): number {
  let lot = a ^ Math.imul(b, 0x9e3779b1)
  lot = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b)
  lot = Math.imul(lot ^ (lot >>> 13), 0xc2b2ae35)
  return (lot ^ (lot >>> 16)) >>> 0
}
