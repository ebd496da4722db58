import { alsoFoundBy, keyOf, withNames, wordOfName } from './names.ts'
import { wordsOfQuery, wordsOfTitle, workplacesOf, type Asked } from './read-words.ts'
import { mendWord } from './spelling.ts'

/** The search server reads this many words of a query and drops the rest. */
const QUERY_WORDS = 10

/** Which words of a query may be typing errors: none; those that are no words; or all that are no words of work. */
export type Mend = 'nothing' | 'unknown' | 'all'

/**
 * Every word by which these titles and names of work should be found, their own first: "winkelmedewerkers" → winkelmedewerkers,
 * winkel, medewerker, winkelwerker, verkopwerker …
 */
export function findableWords(texts: readonly string[]): string {
  const own = new Set(texts.flatMap((text) => [...wordsOfTitle(text)]))
  const also = texts.flatMap((text) => [...alsoFoundBy(text)])
  const workplaces = texts.flatMap(workplacesOf)
  return [...new Set([...own, ...also, ...workplaces])].join(' ')
}

/**
 * By which words work is found that has these names besides its title. The first is read like a title; the others are found only
 * as a whole, so that "kantoorconciërge" does not make a caretaker office work.
 */
export function wordsOfNames([name = '', ...others]: readonly string[]): string {
  return [...new Set([...wordsOfTitle(name), ...alsoFoundBy(name), ...others.map(wordOfName)])]
    .filter(Boolean)
    .join(' ')
}

const cache = new Map<string, string>()

/**
 * A query in the same words, typing errors mended, for a search that wants all of them. Words in quotes are exactly those of
 * `findableWords`; others are known to nobody and left to the search server's own tolerance. Empty for an empty query.
 */
export function plainQuery(query: string, { mend = 'unknown' }: { mend?: Mend } = {}): string {
  const key = `${mend} ${query}`
  let plain = cache.get(key)
  if (plain === undefined) {
    plain = [...new Set(askedWords(query, mend).map(({ word, known }) => (known ? `"${word}"` : word)))]
      .slice(0, QUERY_WORDS)
      .join(' ')
    if (cache.size > 5_000) cache.clear()
    cache.set(key, plain)
  }
  return plain
}

/**
 * The ways to read a query, at most two, each made when it is asked for: as it stands, for it may be somebody's name; with its errors mended; and when there
 * are none, several words as the one name of an occupation, or a Dutch word as an error for another.
 */
export function* plainQueries(query: string): Generator<string> {
  const stands = plainQuery(query, { mend: 'nothing' })
  if (!stands) return
  yield stands
  // Mending takes a hundred times as long as reading.
  const mended = plainQuery(query)
  const other =
    mended !== stands ? mended : stands.includes(' ') ? wholeName(query) : plainQuery(query, { mend: 'all' })
  if (other && other !== stands) yield other
}

function wholeName(query: string): string {
  const key = keyOf(wordsOfQuery(query).map(({ word }) => word))
  return key && `"${key}"`
}

/** Whether words as `findableWords` gives them answer a query as `plainQuery` gives it; the search server does the same and more. */
export function answers(words: ReadonlySet<string>, query: string): boolean {
  return query.split(' ').every((word) => {
    const exact = /^"(.*)"$/.exec(word)?.[1]
    return exact ? words.has(exact) : [...words].some((one) => one.startsWith(word))
  })
}

/** What a query asks for, word by word; a whole name of work is one word. */
function askedWords(query: string, mend: Mend): Asked[] {
  const asked = withNames(wordsOfQuery(query, (word) => (mend === 'nothing' ? word : mendWord(word, mend === 'all'))))
  const strong = asked.filter(({ weak }) => !weak)
  return strong.length > 0 ? strong : asked
}
