import { alsoFoundBy, withNames } from './names.ts'
import { wordsOfQuery, wordsOfTitle, type Asked } from './read-words.ts'
import { mendWord } from './spelling.ts'

/** The search server reads this many words of a query and drops the rest. */
const QUERY_WORDS = 10

/**
 * Every word by which these titles and names of work should be found, their own first: "winkelmedewerkers" → winkelmedewerkers,
 * winkel, medewerker, winkelwerker, verkopwerker …
 */
export function findableWords(texts: readonly string[]): string {
  const own = new Set(texts.flatMap((text) => [...wordsOfTitle(text)]))
  const also = texts.flatMap((text) => [...alsoFoundBy(text)])
  return [...new Set([...own, ...also])].join(' ')
}

const cache = new Map<string, string>()

/**
 * A query in the same words, typing errors mended, for a search that wants all of them. Words in quotes are exactly those of
 * `findableWords`; others are known to nobody and left to the search server's own tolerance. Empty for an empty query. `strict`
 * also mends words that are Dutch but of no work.
 */
export function plainQuery(query: string, { strict = false } = {}): string {
  const key = `${strict ? '!' : ' '}${query}`
  let plain = cache.get(key)
  if (plain === undefined) {
    plain = [...new Set(askedWords(query, strict).map(({ word, known }) => (known ? `"${word}"` : word)))]
      .slice(0, QUERY_WORDS)
      .join(' ')
    if (cache.size > 5_000) cache.clear()
    cache.set(key, plain)
  }
  return plain
}

/** What a query asks for, word by word; a whole name of work is one word. */
function askedWords(query: string, strict: boolean): Asked[] {
  const asked = withNames(wordsOfQuery(query, (word) => mendWord(word, { strict })))
  const strong = asked.filter(({ weak }) => !weak)
  return strong.length > 0 ? strong : asked
}
