import { REGION_POSTCODES, areaOfPostcode, placeOfPostcode } from '#app/domain/places/postcode.ts'
import { partsOfCompound, singularOf } from './compounds.ts'
import { dutchWords } from './dictionary.ts'
import { KINDS_OF_WORK } from './names-of-work.ts'
import { plainWords } from './plain-words.ts'
import { SAME_WHOLE_WORDS, TABLE_WORDS } from './same-words.ts'
import { distance, soundOf } from './sounds.ts'
import { verbOfWorker, womanOf } from './workers.ts'

/*
 * Mends words that are no Dutch and none of ours, to the nearest word of work. Only these: what is a Dutch word is meant, and a
 * name ("Jumbo") is near to none.
 */

type Entry = {
  word: string
  sound: string
  /** A bit for each. */
  consonants: number
  isDutch: boolean
}

let lexicon: { entries: Entry[]; words: Set<string> } | undefined

function wordsOfWork() {
  if (lexicon) return lexicon
  const words = new Set(TABLE_WORDS)
  for (const { names, alone, asked, general } of KINDS_OF_WORK) {
    for (const word of [...names, ...alone, ...asked, ...general].flatMap(plainWords)) {
      words.add(word)
      for (const part of partsOfCompound(word)) words.add(part)
    }
  }
  for (const word of [...words]) {
    const woman = womanOf(word)
    if (woman) words.add(woman)
  }
  for (const place of placeNames()) words.add(place)
  for (const word of [...words]) if (word.length < 3 || word.includes(' ')) words.delete(word)
  lexicon = { words, entries: [...words].map(entryOf) }
  return lexicon
}

function entryOf(word: string): Entry {
  const { all, foreign } = dutchWords()
  const isDutch = all.has(word) ? !foreign.has(word) : verbOfWorker(word) !== null || partsOfCompound(word).length > 0
  const sound = soundOf(word)
  return { word, sound, consonants: consonantsOf(sound), isDutch }
}

function consonantsOf(sound: string): number {
  let bits = 0
  for (const letter of sound) if (!'aio'.includes(letter)) bits |= 1 << (letter.charCodeAt(0) - 97)
  return bits
}

function count(bits: number): number {
  let found = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) found += 1
  return found
}

/** Nobody begins with a vowel what begins with a consonant, but for the help before two consonants: "istukadoor". */
function beginAlike(typed: string, meant: string): boolean {
  const vowel = /^[aio]/
  return vowel.test(typed) === vowel.test(meant) || /^is/.test(typed)
}

/** Letters left out are the commonest error of all. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at += 1
  return at === part.length
}

/** People add where: "schoonmaak overvegt". */
function placeNames(): string[] {
  return REGION_POSTCODES.flatMap((pc4) =>
    plainWords(`${placeOfPostcode(pc4)?.place ?? ''} ${areaOfPostcode(pc4)?.name ?? ''}`),
  )
}

/** Whether this is a word as it stands. `strict`: whether it is a word of work, Dutch or not. */
function isKnown(word: string, strict: boolean): boolean {
  if (wordsOfWork().words.has(word) || SAME_WHOLE_WORDS.has(word)) return true
  if (word.length < 4 || /\d/.test(word)) return true
  if (strict) return false
  const { all } = dutchWords()
  if (all.has(word) || verbOfWorker(word) !== null || partsOfCompound(word).length > 0 || singularOf(word)) return true
  // Plurals and such: the dictionary gives them by rule only.
  return [/s$/, /en$/, /e$/].some((ending) => ending.test(word) && all.has(word.replace(ending, '')))
}

const cache = new Map<string, string | null>()

/**
 * The word that is meant: itself when it is one, the nearest word of work when that is near enough, else null. `strict`
 * mends Dutch words that are no words of work too ("koek" → kok).
 */
export function mendWord(word: string, strict = false): string | null {
  const key = strict ? `${word}!` : word
  let mended = cache.get(key)
  if (mended === undefined) {
    mended = isKnown(word, strict) ? word : (nearest(word) ?? mendPart(word) ?? null)
    if (cache.size > 5_000) cache.clear()
    cache.set(key, mended)
  }
  return mended
}

/** How far a word of so many sounds may be off. */
function limitFor(sounds: number): number {
  if (sounds <= 3) return 0.5
  if (sounds <= 5) return 1
  return sounds <= 8 ? 1.5 : 2
}

/** Not wrong but unfinished, "schoonm": the search server looks for what begins like that. */
function isBeginning(word: string): boolean {
  return wordsOfWork().entries.some((entry) => entry.word.length > word.length + 1 && entry.word.startsWith(word))
}

/** Two words may sound alike and yet have too little in common: so many of their letters may differ. */
const LETTERS_OFF = 0.45

function nearest(word: string): string | null {
  const sound = soundOf(word)
  if (sound.length < 3 || isBeginning(word)) return null
  const limit = limitFor(sound.length)
  const consonants = consonantsOf(sound)
  let best: { word: string; apart: number } | null = null
  for (const entry of wordsOfWork().entries) {
    // Each consonant that only one of them has weighs one: most words need no closer look.
    if (count(consonants & ~entry.consonants) > limit || count(entry.consonants & ~consonants) > limit) continue
    if (!beginAlike(sound, entry.sound)) continue
    const bySound = distance(sound, entry.sound, limit)
    if (bySound === Infinity) continue
    const byLetter = distance(word, entry.word, Math.max(word.length, entry.word.length) * LETTERS_OFF)
    if (byLetter === Infinity) continue
    const apart =
      bySound +
      byLetter * 0.4 +
      (word[0] === entry.word[0] ? 0 : 0.2) +
      (entry.isDutch ? 0 : 0.5) -
      (isWithin(word, entry.word) ? 0.1 : 0)
    if (!best || apart < best.apart) best = { word: entry.word, apart }
  }
  return best?.word ?? null
}

/** A compound of which one part is right and the other nearly: "bloemenverkoopser". */
function mendPart(word: string): string | null {
  const { all } = dutchWords()
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const isFirst = all.has(first) || all.has(first.replace(/(s|en|e)$/, ''))
    if (isFirst && !all.has(second)) {
      const mended = second.length >= 5 ? nearest(second) : null
      if (mended && mended.length >= 4) return `${first}${mended}`
    }
  }
  return null
}
