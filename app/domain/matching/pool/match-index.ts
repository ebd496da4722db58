import type { DayString } from '#app/domain/calendar/day.ts'
import type { CriteriaSet } from '../firmness.ts'
import type { FirmProfile, FirmVacancy } from '../matchable.ts'
import { COMPARISONS, FIRST_LOOKS, type Comparison } from '../comparisons.ts'

/** One group of criteria: to which distinct value each row belongs, and one example of each value. */
type Column<Own, Other> = {
  criteria: CriteriaSet
  classes: Uint32Array
  /** By class; 0 is for places where no row is. */
  examples: (Own | null)[]
  byKey: Map<string, number>
  keyOf(own: Own): readonly unknown[]
  compare(own: Own, other: Other, today: DayString): CriteriaSet
  /** By class, what the row that is asked for misses; `NOT_ASKED` until somebody needs it. Rewritten by every question. */
  answers: Int32Array
}

type Group<Own, Other> = Pick<Column<Own, Other>, 'criteria' | 'keyOf' | 'compare'>

const NOT_ASKED = -1
/** Nobody is here: misses everything. */
const NOBODY = 0x7fff_ffff
const FIRST_CAPACITY = 1024

/**
 * Rows of one side of a match, to be compared with a row of the other side all at once: the answers are those of the comparisons
 * pair by pair, at some nanoseconds per row and group. Rows sit at places (0, 1, 2 …) and keep them until they
 * are removed.
 */
export class MatchIndex<Own extends object, Other extends object> {
  /** All columns; those of `#needed` alone give the same answers, but for the first looks that spare them work. */
  readonly #columns: Column<Own, Other>[]
  readonly #needed: Column<Own, Other>[]
  readonly #names = new Map<unknown, number>()
  #capacity = FIRST_CAPACITY
  #found = new Uint32Array(FIRST_CAPACITY)
  #missed = new Int32Array(FIRST_CAPACITY)
  #free: number[] = []
  /** Places in use lie below this one. */
  end = 0

  static ofVacancies(): MatchIndex<FirmVacancy, FirmProfile> {
    const toGroup = ({
      criteria,
      misses,
      ofVacancy,
    }: Omit<Comparison, 'ofProfile'>): Group<FirmVacancy, FirmProfile> => ({
      criteria,
      keyOf: ofVacancy,
      compare: (own, other, today) => misses(own, other, today),
    })
    return new MatchIndex(COMPARISONS.map(toGroup), FIRST_LOOKS.map(toGroup))
  }

  static ofProfiles(): MatchIndex<FirmProfile, FirmVacancy> {
    return new MatchIndex(
      COMPARISONS.map(({ criteria, misses, ofProfile }) => ({
        criteria,
        keyOf: ofProfile,
        compare: (own, other, today) => misses(other, own, today),
      })),
    )
  }

  private constructor(groups: Group<Own, Other>[], firstLooks: Group<Own, Other>[] = []) {
    const toColumn = (group: Group<Own, Other>): Column<Own, Other> => ({
      ...group,
      classes: new Uint32Array(FIRST_CAPACITY),
      examples: [null],
      byKey: new Map(),
      answers: Int32Array.of(NOBODY),
    })
    this.#needed = groups.map(toColumn)
    this.#columns = [...firstLooks.map(toColumn), ...this.#needed]
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
    return this.#found.subarray(0, this.#narrow(this.#fewestFirst(), this.#all(), { other, today }))
  }

  /** Those of these places whose rows fit as far as these criteria go. Overwritten by the next question. */
  fittingIn(criteria: CriteriaSet, among: readonly number[], other: Other, today: DayString): Uint32Array {
    this.#found.set(among)
    const columns = this.#fewestFirst().filter((column) => column.criteria & criteria)
    return this.#found.subarray(0, this.#narrow(columns, among.length, { other, today }))
  }

  /**
   * Places of the rows that miss nothing but what one of these sets holds (at most 31 sets), and by place in which of them all lies
   * that it misses: bit 0 for the first set. What is answered is overwritten by the next question.
   */
  fittingBut(
    sets: readonly CriteriaSet[],
    other: Other,
    today: DayString,
  ): { places: Uint32Array; within: Int32Array } {
    const [found, within] = [this.#found, this.#missed]
    within.fill(-1, 0, this.end)
    let count = this.#all()
    // What nobody may miss rules out most, and so comes first.
    const pardoned = sets.reduce((union, set) => union | set, 0)
    const isPardoned = ({ criteria }: { criteria: CriteriaSet }) => Number((criteria & pardoned) !== 0)
    for (const column of this.#fewestFirst().sort((a, b) => isPardoned(a) - isPardoned(b))) {
      const { classes, examples, compare } = column
      const answers = this.#blank(column)
      answers[0] = 0
      let kept = 0
      for (let i = 0; i < count; i += 1) {
        const place = found[i]!
        const own = classes[place]!
        let answer = answers[own]!
        if (answer === NOT_ASKED) answer = answers[own] = setsAround(compare(examples[own]!, other, today), sets)
        const left = within[place]! & answer
        within[place] = left
        found[kept] = place
        kept += (left | -left) >>> 31
      }
      answers[0] = NOBODY
      count = kept
    }
    return { places: found.subarray(0, count), within }
  }

  /** The columns with the fewest values first: they are compared in a moment, and leave less to the others. */
  #fewestFirst(): Column<Own, Other>[] {
    return [...this.#columns].sort((a, b) => a.examples.length - b.examples.length)
  }

  /** Every place, as the first to be narrowed down. */
  #all(): number {
    for (let place = 0; place < this.end; place += 1) this.#found[place] = place
    return this.end
  }

  /** Keeps of the first `count` places found those that fit in these columns; answers how many. */
  #narrow(columns: readonly Column<Own, Other>[], count: number, asked: { other: Other; today: DayString }): number {
    const found = this.#found
    const { other, today } = asked
    for (const column of columns) {
      const { classes, examples, compare } = column
      const answers = this.#blank(column)
      let kept = 0
      for (let i = 0; i < count; i += 1) {
        const place = found[i]!
        const own = classes[place]!
        let answer = answers[own]!
        if (answer === NOT_ASKED) answer = answers[own] = compare(examples[own]!, other, today)
        // Without a branch: which way it goes is anybody's guess, and a wrong guess costs more than the rest of the loop.
        found[kept] = place
        kept += (answer - 1) >>> 31
      }
      count = kept
    }
    return count
  }

  /** Whether the row at this place fits. */
  fits(place: number, other: Other, today: DayString): boolean {
    for (const { classes, examples, compare } of this.#needed) {
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
    for (const column of this.#needed) {
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

/** Which of the sets hold all of this one, as bits. */
function setsAround(missed: CriteriaSet, sets: readonly CriteriaSet[]): number {
  let around = 0
  for (let at = 0; at < sets.length; at += 1) if ((missed & ~sets[at]!) === 0) around |= 1 << at
  return around
}

/** What `misses` says of a place without a row. */
export const EMPTY: CriteriaSet = NOBODY

function grown<Numbers extends Uint32Array | Int32Array>(numbers: Numbers, length: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length)
  larger.set(numbers)
  return larger
}
