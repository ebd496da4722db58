import { createRequire } from 'node:module'
import type { newStemmer } from 'snowball-stemmers'

// Required and not imported: the package calls itself a module without a default export, which Vite's server takes at its word.
const stemmers = createRequire(import.meta.url)('snowball-stemmers') as { newStemmer: typeof newStemmer }
const stemmer = stemmers.newStemmer('dutch')

const cache = new Map<string, string>()

/** What forms of a word share: schoonmaak and schoonmaken → schoonmak, kas and kassen → kas, schrijf and schrijven → schrijf. */
export function stem(word: string): string {
  let found = cache.get(word)
  if (found === undefined) {
    // Cheese and the greenhouse would become one.
    found = (word === 'kaas' || word === 'kazen' ? 'kaas' : stemmer.stem(word))
      .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
      .replace(/v$/, 'f')
      .replace(/z$/, 's')
    if (cache.size > 50_000) cache.clear()
    cache.set(word, found)
  }
  return found
}
