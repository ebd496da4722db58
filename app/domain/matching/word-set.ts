/**
 * A set of values of one word list as the bits of one integer, so that comparing two sets is one instruction: matching
 * compares millions of pairs. Lists may have 30 values at most; `STRANGE` stands for any value that is not in the list.
 */
export type WordSet = number

/** Something is in the set that this version of the list does not know: it can be asked about, not compared. */
export const STRANGE = 1 << 30

const MOST = 30

/** Null, for unknown, stays null. */
export function wordSet(list: readonly string[], values: readonly string[] | null | undefined): WordSet | null {
  if (list.length > MOST) throw new RangeError(`A word set holds ${MOST} values, not ${list.length}`)
  if (!values) return null
  let set = 0
  for (const value of values) {
    const index = list.indexOf(value)
    set |= index < 0 ? STRANGE : 1 << index
  }
  return set
}

/** The values in a set, in the order of the list. */
export function wordsIn<Word extends string>(list: readonly Word[], set: WordSet): Word[] {
  return list.filter((_, index) => set & (1 << index))
}
