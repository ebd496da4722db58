import { dutchWords } from './dictionary.ts'
import { TABLE_WORDS } from './same-words.ts'
import { isOneWork, verbOfWorker } from './workers.ts'

/*
 * Dutch writes words together that people search apart: "thuiszorgmedewerker" must be found by "zorg". The search server does
 * not take them apart, so we do, with the dictionary's own flags for what may begin a compound (OpenTaal's word list).
 */

/** A part has at least this many letters: shorter ones split words that are no compounds. */
const SHORTEST_PART = 4
/** Short words that head or begin many names of work. */
const SHORT_PARTS = new Set([
  'bus',
  'bar',
  'kok',
  'vis',
  'vee',
  'kas',
  'gas',
  'hal',
  'ijs',
  'zee',
  'dak',
  'bso',
  'ict',
  'web',
  'app',
  'gym',
  'lab',
  'ggz',
])

/** Ours: "poetshulp" is not for a poet. */
const IN_TABLE = new Set(TABLE_WORDS.filter((word) => word.length > SHORTEST_PART))

const cache = new Map<string, string[]>()

/**
 * ["thuiszorg", "thuis", "zorg", "medewerker"] from "thuiszorgmedewerker"; empty when it is one word. The word is plain, as
 * `plainWords` gives it. A part that is a compound itself stands before its own parts.
 */
export function partsOfCompound(word: string): string[] {
  let parts = cache.get(word)
  if (!parts) {
    parts = splitCompound(word).flatMap(withInner)
    if (cache.size > 50_000) cache.clear()
    cache.set(word, parts)
  }
  return parts
}

/** The same, of which no part is taken apart further. */
export function splitCompound(word: string): string[] {
  return word.length > 5 && word.length <= 40 ? splitOrSingular(word) : []
}

/** Few parts are good, and parts that our own table knows: "bestelbus" and "chauffeur", not "bestel" and "buschauffeur". */
function weigh(parts: readonly string[]): number {
  return parts.length - parts.filter((part) => IN_TABLE.has(part)).length / 10
}

/** Of two ways with parts as good, the one whose last part is longest: that is what it is a kind of. */
function split(word: string, depth: number, isPart: (text: string) => boolean): string[] | null {
  if (depth > 3) return null
  let best: string[] | null = null
  for (let at = 3; at <= word.length - 3; at++) {
    const first = beginning(word.slice(0, at))
    if (!first) continue
    const rest = word.slice(at)
    const others = isPart(rest) ? [rest] : split(rest, depth + 1, isPart)
    const parts = others && [first, ...others]
    if (parts && (!best || weigh(parts) < weigh(best))) best = parts
  }
  return best
}

function withInner(part: string): string[] {
  return [part, ...(part.length > 7 && !isOneWork(part) && !IN_TABLE.has(part) ? (split(part, 3, isWord) ?? []) : [])]
}

/** The word that this beginning stands for, without the linking -s, -e or -en; null when it cannot begin a compound. */
function beginning(text: string): string | null {
  const { all, beginnings } = dutchWords()
  const link = /(en|e|s)$/.exec(text)?.[0]
  const bare = link && text.slice(0, -link.length)
  if (IN_TABLE.has(text)) return text
  if (bare && link === 's' && bare.length >= SHORTEST_PART && all.has(bare) && beginnings.has(text)) return bare
  if (isLong(text) && (beginnings.has(text) || SHORT_PARTS.has(text))) return text
  const one = link === 'en' ? singularOf(text) : null
  if (one && beginnings.has(one)) return one
  return bare && bare.length >= SHORTEST_PART && beginnings.has(bare) ? bare : null
}

function isWord(text: string): boolean {
  return isLong(text) && (dutchWords().all.has(text) || verbOfWorker(text) !== null)
}

function isWordOrPlural(text: string): boolean {
  return isWord(text) || singularOf(text) !== null
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST_PART || SHORT_PARTS.has(text)
}

/** The dictionary gives most plurals by rule only: "medewerkers" → "medewerker". */
function splitOrSingular(word: string): string[] {
  if (isOneWork(word)) return []
  return (
    split(word, 0, isWord) ??
    split(word, 0, isWordOrPlural) ??
    (word.endsWith('s') && !dutchWords().all.has(word) ? split(word.slice(0, -1), 0, isWord) : null) ??
    person(word) ??
    []
  )
}

/** "poetsman": too short to be a part of anything else, yet who works is often called so. */
function person(word: string): string[] | null {
  const [, work, who] = /^(.{4,})(man|mannen)$/.exec(word) ?? []
  const first = work && who && !dutchWords().all.has(word) ? beginning(work) : null
  return first && who ? [first, who] : null
}

/** "tomaten" → tomaat, "brieven" → brief, "kassen" → kas; null when it is no plural of a word that we know. */
export function singularOf(word: string): string | null {
  const bare = /^(.{3,})en$/.exec(word)?.[1]
  if (!bare) return null
  const hard = bare.replace(/v$/, 'f').replace(/z$/, 's')
  const candidates = [
    bare.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1'),
    hard.replace(/([^aeiou])([aeou])([bcdfghjklmnpqrstvwxz])$/, '$1$2$2$3'),
    hard,
  ]
  return candidates.find((one) => one.length >= SHORTEST_PART && dutchWords().all.has(one)) ?? null
}
