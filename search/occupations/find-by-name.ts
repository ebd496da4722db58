import { plainWords } from '#search/dutch/plain-words.ts'
import { gramsOf, meaningsOf } from './features.ts'
import { lineIndex, textIndex, type Scores } from './ranked-index.ts'

/** What is found: all names of some work, the one that is shown first, and what it is in a few sentences. */
export type Named = {
  names: readonly string[]
  description: string
  /** Four digits of ISCO-08: near relatives share it. */
  group: string
}

/**
 * How much each way of looking counts, its best answer being 1. Set by random search on half of our own titles and of ESCO's own
 * labels; `npm run bench -- occupations` measures on the other halves.
 */
const SHARES = { letters: 0.8, allLetters: 0.25, meanings: 0.8, described: 0.4, describedLetters: 0.3 } as const
/** What the three best of its ISCO group add: a group that fits as a whole is more likely meant. */
const GROUP_SHARE = 0.35
/** The very name goes first, then what begins with what was typed so far. */
const VERY_NAME = 4
const VERY_OTHER_NAME = 3
const BEGINNING = 0.5
/** Below this likeness in letters, and without a word in common, something is no answer. */
const LIKENESS = 0.15
const LONGEST_QUERY = 100

/**
 * Finds in thousands of names what a person types as the name of their work: with other endings, compounds taken apart, words in
 * another order, another word of the same family, slips of the pen. Returns positions in `all`, best first.
 */
export function findByName<T extends Named>(all: readonly T[]): (text: string, limit: number) => T[] {
  const labels = all.flatMap(({ names }, owner) => names.map((name) => ({ owner, name })))
  const grams = labels.map(({ owner, name }) => ({ owner, features: gramsOf(name) }))
  const lettersOf = lineIndex(grams, all.length)
  const meaningsIn = lineIndex(
    labels.map(({ owner, name }) => ({ owner, features: meaningsOf(name) })),
    all.length,
  )
  const allGrams: string[][] = all.map(() => [])
  for (const { owner, features } of grams) allGrams[owner]!.push(...features)
  const allLettersOf = textIndex(allGrams, { evenness: 0.6 })
  const describedBy = textIndex(
    all.map(({ description }) => meaningsOf(description)),
    { evenness: 0.75 },
  )
  const describedLettersOf = textIndex(
    all.map(({ description }) => gramsOf(description)),
    { evenness: 0.75 },
  )
  const plainNames = labels.map(({ owner, name }) => ({
    owner,
    plain: plainOf(name),
    isFirst: all[owner]!.names[0] === name,
  }))

  return (text, limit) => {
    const typed = text.slice(0, LONGEST_QUERY)
    const plain = plainOf(typed)
    if (!plain) return []
    const letters = gramsOf(typed)
    const meanings = meaningsOf(typed)
    const ways: [share: number, scores: Scores][] = [
      [SHARES.letters, lettersOf(letters)],
      [SHARES.meanings, meaningsIn(meanings)],
      [SHARES.allLetters, allLettersOf(letters)],
      [SHARES.described, describedBy(meanings)],
      [SHARES.describedLetters, describedLettersOf(letters)],
    ]
    const [[, likeness], [, inCommon]] = ways as [[number, Scores], [number, Scores]]
    const total = new Float64Array(all.length)
    for (const [share, { values, best }] of ways) {
      if (best > 0) values.forEach((value, at) => (total[at] = total[at]! + (share * value) / best))
    }
    const named = nearNames(plainNames, plain, all.length)
    const candidates = [...total.keys()].filter(
      (at) => named[at]! > 0 || likeness.values[at]! >= LIKENESS || inCommon.values[at]! > 0,
    )
    const groups = groupScores(candidates, total, all)
    const score = (at: number) => total[at]! + named[at]! + GROUP_SHARE * (groups.get(all[at]!.group) ?? 0)
    return candidates
      .map((at) => ({ at, score: score(at) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .map(({ at }) => all[at]!)
  }
}

function plainOf(text: string): string {
  return plainWords(text).join(' ')
}

/** What a name adds for being the very one, or for beginning with what was typed so far. */
function nearNames(
  names: readonly { owner: number; plain: string; isFirst: boolean }[],
  typed: string,
  owners: number,
): Float64Array {
  const added = new Float64Array(owners)
  for (const { owner, plain, isFirst } of names) {
    if (!plain.startsWith(typed)) continue
    const value = plain.length > typed.length ? BEGINNING : isFirst ? VERY_NAME : VERY_OTHER_NAME
    if (value > added[owner]!) added[owner] = value
  }
  return added
}

/** The mean of the three best of each group. */
function groupScores(candidates: readonly number[], total: Float64Array, all: readonly Named[]): Map<string, number> {
  const best = new Map<string, number[]>()
  for (const at of candidates) {
    const three = best.get(all[at]!.group) ?? []
    three.push(total[at]!)
    best.set(all[at]!.group, three.sort((a, b) => b - a).slice(0, 3))
  }
  return new Map([...best].map(([group, three]) => [group, three.reduce((sum, value) => sum + value, 0) / 3]))
}
