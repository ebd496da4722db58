/*
 * How a word sounds to somebody who is learning Dutch. Turkish and Arabic have other vowels and no clusters at the beginning of a
 * word ("sikool"); Arabic has no p and no v; w, v and f are hard to tell apart for both; and Dutch itself writes many sounds in
 * two ways (ei and ij, au and ou, d and t). Sounds that are mixed up get the same letter.
 */
const RULES: readonly [RegExp, string][] = [
  [/^h(?=[aeiouy])/, ''],
  [/sch|shj|sgh|skh/g, 's'],
  [/sj|sh|sk(?=[aeiouy])|sg|^ch(?=[aou])/g, 's'],
  [/ti(?=[eo])|tsi|ssi/g, 'si'],
  [/tsch|ts|tz/g, 's'],
  [/c(?=[eiy])|z|ç/g, 's'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/ck|kk|cc|c(?!h)|q/g, 'k'],
  [/x/g, 'ks'],
  [/ch|gh/g, 'g'],
  [/[vw]/g, 'f'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/h/g, ''],
  [/oe|ou|au|ow|oo|uu|eu|ui|ue|u/g, 'o'],
  [/ij|ei|ey|ay|ai|ie|ea|ee|y|j(?![ao])|e|i/g, 'i'],
  [/aa/g, 'a'],
  [/io(?=r)/g, 'o'],
  [/(.)\1+/g, '$1'],
]

/** "skoonmaakster", "sjonmakster" and "schoonmaakster" → sonmakstir. */
export function soundOf(word: string): string {
  return RULES.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word)
}

const VOWELS = 'aio'

/** How far two words, as `soundOf` gives them, are apart; Infinity when further than `limit`. A vowel weighs half a consonant. */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit * 2) return Infinity
  let beforeLast: number[] = []
  let last = [0]
  for (const letter of b) last.push((last.at(-1) ?? 0) + weight(letter))
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a[row - 1] ?? ''
    const current = [(last[0] ?? 0) + weight(letter)]
    let smallest = current[0] ?? 0
    for (let column = 1; column <= b.length; column += 1) {
      const other = b[column - 1] ?? ''
      const same = letter === other ? 0 : Math.max(weight(letter), weight(other))
      let cost = Math.min(
        (last[column] ?? 0) + weight(letter),
        (current[column - 1] ?? 0) + weight(other),
        (last[column - 1] ?? 0) + same,
      )
      if (row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === other) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 0.5)
      }
      current.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > limit) return Infinity
    beforeLast = last
    last = current
  }
  const found = last.at(-1) ?? Infinity
  return found > limit ? Infinity : found
}

function weight(letter: string): number {
  return VOWELS.includes(letter) ? 0.5 : 1
}
