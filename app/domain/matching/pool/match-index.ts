import type { DayString } from '#app/domain/calendar/day.ts'
import type { CriteriaSet } from '../firmness.ts'
import type { FirmProfile, FirmVacancy } from '../matchable.ts'
import { COMPARISONS } from '../comparisons.ts'

/** One group of criteria: to which distinct value each row belongs, and one example of each value. */
type Column<Own, Other> = {
  classes: Uint32Array
  /** By class; 0 is for places where no row is. */
  examples: (Own | null)[]
  byKey: Map<string, number>
  keyOf(own: Own): readonly unknown[]
  compare(own: Own, other: Other, today: DayString): CriteriaSet
  /** By class, what the row that is asked for misses; `NOT_ASKED` until somebody needs it. Rewritten by every question. */
  answers: Int32Array
}

const NOT_ASKED = -1
/** Nobody is here: misses everything. */
const NOBODY = 0x7fff_ffff
const FIRST_CAPACITY = 1024

/**
 * Rows of one side of a match, to be compared with a row of the other side all at once: the answers are those of `fits` and
 * `misses` for every pair, at about a nanosecond per row and group. Rows sit at places (0, 1, 2 …) and keep them until they
 * are removed.
 */
export class MatchIndex<Own extends object, Other extends object> {
  readonly #columns: Column<Own, Other>[]
  readonly #names = new Map<unknown, number>()
  #capacity = FIRST_CAPACITY
  #found = new Uint32Array(FIRST_CAPACITY)
  #missed = new Int32Array(FIRST_CAPACITY)
  #free: number[] = []
  /** Places in use lie below this one. */
  end = 0

  static ofVacancies(): MatchIndex<FirmVacancy, FirmProfile> {
    return new MatchIndex(
      COMPARISONS.map(({ misses, ofVacancy }) => ({
        keyOf: ofVacancy,
        compare: (own, other, today) => misses(own, other, today),
      })),
    )
  }

  static ofProfiles(): MatchIndex<FirmProfile, FirmVacancy> {
    return new MatchIndex(
      COMPARISONS.map(({ misses, ofProfile }) => ({
        keyOf: ofProfile,
        compare: (own, other, today) => misses(other, own, today),
      })),
    )
  }

  private constructor(groups: Pick<Column<Own, Other>, 'keyOf' | 'compare'>[]) {
    this.#columns = groups.map((group) => ({
      ...group,
      classes: new Uint32Array(FIRST_CAPACITY),
      examples: [null],
      byKey: new Map(),
      answers: Int32Array.of(NOBODY),
    }))
  }

  /** Puts a row in; answers its place. */
  add(own: Own): number {
    const place = this.#free.pop() ?? this.end++
    if (place >= this.#capacity) this.#grow()
    for (const column of this.#columns) column.classes[place] = this.#classOf(column, own)
    return place
  }

  remove(place: number): void {
    for (const column of this.#columns) column.classes[place] = 0
    this.#free.push(place)
  }

  /** Places of the rows that fit, in order. What is answered is overwritten by the next question. */
  fitting(other: Other, today: DayString): Uint32Array {
    const found = this.#found
    let count = this.end
    for (let at = 0; at < this.#columns.length; at += 1) {
      const { classes, examples, compare } = this.#columns[at]!
      const answers = this.#blank(this.#columns[at]!)
      let kept = 0
      for (let i = 0; i < count; i += 1) {
        const place = at === 0 ? i : found[i]!
        const own = classes[place]!
        let answer = answers[own]!
        if (answer === NOT_ASKED) answer = answers[own] = compare(examples[own]!, other, today)
        if (answer === 0) found[kept++] = place
      }
      count = kept
    }
    return found.subarray(0, count)
  }

  /** Whether the row at this place fits. */
  fits(place: number, other: Other, today: DayString): boolean {
    for (const { classes, examples, compare } of this.#columns) {
      const example = examples[classes[place]!]
      if (!example || compare(example, other, today) !== 0) return false
    }
    return true
  }

  /**
   * Per place what keeps the row there from fitting; `EMPTY` where no row is. What is answered is overwritten by the next
   * question.
   */
  misses(other: Other, today: DayString): Int32Array {
    const missed = this.#missed
    missed.fill(0, 0, this.end)
    for (const column of this.#columns) {
      const { classes, examples, compare } = column
      const answers = this.#blank(column)
      for (let place = 0; place < this.end; place += 1) {
        const own = classes[place]!
        let answer = answers[own]!
        if (answer === NOT_ASKED) answer = answers[own] = compare(examples[own]!, other, today)
        missed[place]! |= answer
      }
    }
    return missed.subarray(0, this.end)
  }

  #blank(column: Column<Own, Other>): Int32Array {
    const { answers, examples } = column
    answers.fill(NOT_ASKED, 1, examples.length)
    return answers
  }

  #classOf(column: Column<Own, Other>, own: Own): number {
    const key = column
      .keyOf(own)
      .map((part) => (typeof part === 'object' && part !== null ? `#${this.#nameOf(part)}` : String(part)))
      .join('|')
    let known = column.byKey.get(key)
    if (known === undefined) {
      known = column.examples.push(own) - 1
      column.byKey.set(key, known)
      if (known >= column.answers.length) column.answers = grown(column.answers, known * 2)
    }
    return known
  }

  #nameOf(part: object): number {
    const name = this.#names.get(part) ?? this.#names.size
    this.#names.set(part, name)
    return name
  }

  #grow(): void {
    this.#capacity *= 2
    for (const column of this.#columns) column.classes = grown(column.classes, this.#capacity)
    this.#found = grown(this.#found, this.#capacity)
    this.#missed = grown(this.#missed, this.#capacity)
  }
}

/** What `misses` says of a place without a row. */
export const EMPTY: CriteriaSet = NOBODY

function grown<Numbers extends Uint32Array | Int32Array>(numbers: Numbers, length: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length)
  larger.set(numbers)
  return larger
}
