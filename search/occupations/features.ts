import { partsOfCompound } from '#search/dutch/compounds.ts'
import { plainWords } from '#search/dutch/plain-words.ts'
import { FAMILIES } from './word-families.ts'

/** Letters that are looked at together; measured best of 3, 4, 5 and their mixtures, and the smallest index. */
const GRAM = 4

/** Words that say nothing about the work: little words, "(m/v/x)", "niveau 3". */
const EMPTY_WORDS = new Set(
  'de het een van voor in en of op met aan bij tot te der den als ook m v x f d niveau fulltime parttime uur iets werk werken graag the of and for'.split(
    ' ',
  ),
)

function wordsOf(text: string): string[] {
  return plainWords(text).filter((word) => !EMPTY_WORDS.has(word) && !/^\d+$/.test(word))
}

/** Every run of four letters of every word, with marks where it begins and ends: "^kok", "kok$". As often as it occurs. */
export function gramsOf(text: string): string[] {
  const grams: string[] = []
  for (const word of wordsOf(text)) {
    const marked = `^${word}$`
    if (marked.length <= GRAM) grams.push(marked)
    else for (let at = 0; at + GRAM <= marked.length; at++) grams.push(marked.slice(at, at + GRAM))
  }
  return grams
}

/** What the words and the parts of compounds mean, each once: a family where we know one, otherwise the root. */
export function meaningsOf(text: string): string[] {
  const found = new Set<string>()
  for (const word of wordsOf(text)) {
    for (const part of [word, ...partsOfCompound(word)]) {
      const root = rootOf(part)
      for (const meaning of familiesByRoot().get(root) ?? [root]) found.add(meaning)
    }
  }
  return [...found]
}

/** Longest first: the first that leaves a root is taken off. */
const ENDINGS =
  'aarster erster trice teuse ster euse esse iere aren aars eurs teur ers ier aar eur ing er en es e s'.split(' ')
const SHORTEST_ROOT = 4

/**
 * What is left of a word without the endings for a woman or a man, the plural and the act: schoonmaker, schoonmaakster and
 * schoonmaak are one. Rougher than a stemmer on purpose: in names of work "verkoper" and "verkoop" are the same thing.
 */
export function rootOf(word: string): string {
  let root = word
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((ending) => root.endsWith(ending) && root.length - ending.length >= SHORTEST_ROOT)
    if (!ending) break
    root = root.slice(0, -ending.length)
  }
  return root
    .replace(/([aeou])\1/g, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

let families: Map<string, string[]> | undefined

/** Root → names of the families that it is in; a word with several meanings is in several. */
function familiesByRoot(): Map<string, string[]> {
  if (families) return families
  families = new Map()
  for (const family of FAMILIES) {
    const members = family.split(' ')
    for (const root of new Set(members.flatMap(plainWords).map(rootOf))) {
      families.set(root, [...(families.get(root) ?? []), `=${members[0]}`])
    }
  }
  return families
}
