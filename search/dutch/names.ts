import { OCCUPATIONS } from '#app/domain/occupations/occupation.ts'
import { KINDS_OF_WORK, type KindOfWork } from './names-of-work.ts'
import { plainWords } from './plain-words.ts'
import { isOfWorker, isSpare, namesWorker, wordsOfQuery, wordsOfTitle, type Asked } from './read-words.ts'

/** A name of work as titles are read: all of its words make a title this kind of work. */
type Name = { words: string[]; kind: Kind; isOfWorker: boolean }
type Kind = { own: string[]; keys: string[]; general: string[]; places: string[] }

/** By the first word of a name; and by what a query asks for. `longest`: so many words has a name at most. */
let loaded: { byWord: Map<string, Name[]>; byKey: Map<string, Kind[]>; longest: number } | undefined

function names() {
  if (loaded) return loaded
  const byWord = new Map<string, Name[]>()
  const byKey = new Map<string, Kind[]>()
  let longest = 1
  const add = (name: string, words: string[], kind: Kind) => {
    const [first] = words
    // "Medewerker" alone would make everything this work.
    if (!first || words.every(isSpare)) return
    byWord.set(first, [...(byWord.get(first) ?? []), { words, kind, isOfWorker: isOfWorker(name) }])
  }
  const know = (name: string, kinds: Kind[]) => {
    const words = compared(name)
    longest = Math.max(longest, words.length)
    byKey.set(keyOf(words), [...(byKey.get(keyOf(words)) ?? []), ...kinds])
  }
  // A title that has all words of what is asked must have the one word for it too.
  const addAsked = (name: string) => {
    add(name, compared(name), onlyAsked(name))
    know(name, [])
  }
  for (const row of KINDS_OF_WORK) {
    const kind = kindOf(row)
    for (const name of row.names) add(name, compared(name), kind)
    for (const name of row.alone) add(name, [alone(compared(name))], kind)
    for (const name of [...row.names, ...row.alone]) know(name, [kind])
    row.asked.forEach(addAsked)
  }
  for (const { nl, en, alsoKnownAs } of OCCUPATIONS) [nl, en, ...alsoKnownAs].forEach(addAsked)
  loaded = { byWord, byKey, longest }
  return loaded
}

function kindOf({ names, alone, asked, general }: KindOfWork): Kind {
  const keys = (list: readonly string[]) => list.map((name) => keyOf(compared(name)))
  return {
    own: [...wordsOfTitle(names[0] ?? '')],
    keys: keys([...names, ...alone, ...asked]),
    general: keys(general),
    places: keys([...names, ...asked, ...general].filter((name) => !isOfWorker(name))),
  }
}

function onlyAsked(name: string): Kind {
  const key = keyOf(compared(name))
  return { own: [], keys: [key], general: [], places: [key] }
}

const cache = new Map<string, string[]>()

function compared(name: string): string[] {
  let words = cache.get(name)
  if (!words) {
    words = wordsOfQuery(name).map(({ word }) => word)
    if (cache.size > 20_000) cache.clear()
    cache.set(name, words)
  }
  return words
}

/** The one word by which a whole name is found: "kantoorconciërge" → conciergkantor. */
export function wordOfName(name: string): string {
  return keyOf(compared(name))
}

/** One word for several, whatever their order. */
export function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join('')
}

/** Marks a word of a title that stands alone. */
function alone(words: readonly string[]): string {
  return `=${keyOf(words)}`
}

/** By what else a title is found: what this work is also called, and what it is a kind of. */
export function alsoFoundBy(title: string): Set<string> {
  const { byWord, byKey } = names()
  const words = wordsOfTitle(title)
  for (const word of plainWords(title)) words.add(alone(compared(word)))
  const also = new Set<string>()
  const seen = new Set<Kind>()
  const add = (kind: Kind) => {
    if (seen.has(kind)) return
    seen.add(kind)
    for (const word of [...kind.own, ...kind.keys, ...kind.general]) also.add(word)
    // What it is a kind of has names of its own.
    for (const key of kind.general) byKey.get(key)?.forEach(add)
  }
  const isElse = namesWorker(title)
  for (const word of words) {
    for (const name of byWord.get(word) ?? []) {
      if (!name.words.every((one) => words.has(one))) continue
      // A cleaner at a clothes shop sells nothing: the shop has other names, its work has not.
      if (isElse && !name.isOfWorker) name.kind.places.forEach((place) => also.add(place))
      else add(name.kind)
    }
  }
  return also
}

/** The longest names in a query, each as one word: "buitenschoolse opvang overvecht" → buitenschoolsopvang, overvecht. */
export function withNames(asked: readonly Asked[]): Asked[] {
  const { byKey, longest } = names()
  const done: Asked[] = []
  for (let at = 0; at < asked.length;) {
    let taken = 1
    for (let length = Math.min(longest, asked.length - at); length > 1; length -= 1) {
      const run = asked.slice(at, at + length)
      if (run.some(({ known }) => !known)) continue
      const key = keyOf(run.map(({ word }) => word))
      if (!byKey.has(key)) continue
      done.push({ word: key, known: true, weak: false })
      taken = length
      break
    }
    if (taken === 1) done.push(asked[at] as Asked)
    at += taken
  }
  return done
}
