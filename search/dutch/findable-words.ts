import { createRequire } from 'node:module'
import { partsOfCompound } from './compounds.ts'
import { plainWords } from './plain-words.ts'

// Required and not imported: the package calls itself a module without a default export, which Vite's server takes at its word.
const stemmers = createRequire(import.meta.url)('snowball-stemmers') as typeof import('snowball-stemmers')
const stemmer = stemmers.newStemmer('dutch')

/** The search server reads this many words of a query and drops the rest. */
const QUERY_WORDS = 10

/** "winkelmedewerkers" → winkelmedewerkers, winkelmedewerker, winkel, medewerker …: all by which a title should be found. */
export function findableWords(texts: readonly string[]): string {
  const found = new Set<string>()
  for (const word of texts.flatMap(plainWords)) {
    for (const part of [word, ...partsOfCompound(word)]) {
      found.add(part)
      found.add(stemmer.stem(part))
    }
  }
  return [...found].join(' ')
}

/** A query in the same words as `findableWords`, for when the query as typed finds too little. Empty for an empty query. */
export function plainQuery(query: string): string {
  const words = plainWords(query).flatMap((word) => {
    const parts = partsOfCompound(word)
    const smallest = parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)))
    return (smallest.length > 0 ? smallest : [word]).map((part) => stemmer.stem(part))
  })
  return [...new Set(words)].slice(0, QUERY_WORDS).join(' ')
}
