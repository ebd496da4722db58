import { partsOfCompound, splitCompound } from './compounds.ts'
import { plainWords } from './plain-words.ts'
import { LONGEST_VARIANT, SAME_WHOLE_WORDS, SAME_WORDS } from './same-words.ts'
import { stem } from './stem.ts'
import { WORKER_WORDS, isAnybody, isHelper, isWorker, verbOfWorker, workerOf } from './workers.ts'

/*
 * The words by which titles and queries are compared. A title is read into every word by which it should be found; a query into
 * as few as say what is asked, all of which a title must have.
 */

/** Say nothing about the work; never asked for. */
const EMPTY_WORDS = new Set(
  `de het een en of in op bij voor van met als aan te ten ter om naar uit per der den tot door ik je jij wij we jouw jou mij
  mijn onze zoek zoeken zoekt gezocht vacature vacatures baan banen bijbaan baantje job jobs wil graag kan m v x mv mvx nb
  parttime fulltime deeltijd voltijd part full time uur uren week direct nieuw nieuwe allround ervaren enthousiaste
  is isi worden wordt a an the for at and with to i want looking wanted needed hiring vacancy near me o a`.split(/\s+/),
)
/** Asked for only as part of a name ("chauffeur rijbewijs c", "sociaal werk") or when there is nothing else. */
const WEAK_WORDS = new Set(
  `werk werken work working zonder ervaring geen diploma opleiding rijbewijs niveau mbo hbo vmbo zelfstandig zelfstandige
  b c d e ce junior medior senior startend iemand mensen bedrijf sector branche afdeling functie`.split(/\s+/),
)

/** When, and not with what: a "zaterdaghulp" helps on Saturdays. */
const TIMES = new Set(
  `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend avond nacht ochtend middag dag vakantie zomer winter
  seizoen oproep uitzend inval flex`.split(/\s+/),
)

/** One word taken apart, in the words that we compare by. */
type Word = {
  /** As typed, but plain. */
  plain: string
  /** What it is made of. The last is what it is a kind of. */
  atoms: string[]
}

const atomsCache = new Map<string, string[]>()

function atomsOf(word: string): string[] {
  let atoms = atomsCache.get(word)
  if (!atoms) {
    atoms = [...new Set(takeApart(word, 0))]
    if (atomsCache.size > 50_000) atomsCache.clear()
    atomsCache.set(word, atoms)
  }
  return atoms
}

function takeApart(word: string, depth: number): string[] {
  const same = sameWords(word, depth === 0 ? SAME_WHOLE_WORDS : SAME_WORDS)
  if (same) return [...same]
  const one = isCompared(word) ? word : word.replace(/s$/, '')
  if (isCompared(one)) return [one]
  const parts = depth < 3 ? splitCompound(word) : []
  return parts.length > 1 ? parts.flatMap((part) => takeApart(part, depth + 1)) : [word]
}

/** Also by the singular of a plural. */
function sameWords(word: string, table: typeof SAME_WORDS): readonly string[] | undefined {
  return table.get(word) ?? (word.length > 4 && word.endsWith('s') ? table.get(word.slice(0, -1)) : undefined)
}

const COMPARED = new Set([...SAME_WHOLE_WORDS.values()].flat())

/** A word that stays as it is: it is compared by itself, not by what it is made of. */
function isCompared(word: string): boolean {
  return COMPARED.has(word) || WORKER_WORDS.has(word)
}

function read(text: string): Word[] {
  return joined(plainWords(text)).map((plain) => ({ plain, atoms: atomsOf(plain) }))
}

/** Words that our table knows together are one: "front office". */
function joined(words: readonly string[]): string[] {
  const done: string[] = []
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_VARIANT, words.length - at)
    while (length > 1 && !SAME_WHOLE_WORDS.has(words.slice(at, at + length).join(' '))) length -= 1
    done.push(words.slice(at, at + length).join(' '))
    at += length
  }
  return done
}

/** Every word by which this title is found, its own words first. */
export function wordsOfTitle(title: string): Set<string> {
  const found = new Set<string>()
  const words = read(title)
  for (const { plain } of words) for (const word of plain.split(' ')) found.add(word)
  for (const { plain, atoms } of words) {
    const parts = isCompared(plain) ? [] : partsOfCompound(plain)
    for (const part of [...parts, ...atoms]) found.add(part).add(stem(part))
    for (const atom of atoms) {
      found.add(wordOf(atom))
      // "Schoonmaker" is found by "schoonmaak" too.
      found.add(stem(verbOfWorker(atom) ?? atom))
    }
  }
  for (const word of worksOf(words)) found.add(workerOf(word))
  return found
}

/** What the worker of this title works with or at: keuken in "Medewerker keuken", "Keukenhulp" and plain "Keuken". */
function worksOf(words: Word[]): string[] {
  const full = words.filter(({ plain }) => !EMPTY_WORDS.has(plain))
  const works = full.flatMap(({ atoms }) => (isSpare(atoms.at(-1)) ? atoms.slice(0, -1).slice(-1) : []))
  return [...works, ...besideSpare(full).flatMap(({ atoms }) => atoms.slice(-1))].filter(
    (atom) => !isSpare(atom) && !isWorker(atom),
  )
}

/** "Administratief medewerker zorg" works in administration; "Medewerker groente en fruit" with both; nobody said: with the first. */
function besideSpare(words: Word[]): Word[] {
  const alone = words.findIndex(({ atoms }) => atoms.every(isSpare))
  if (alone < 0) return words.some(isSpecific) ? [] : words.slice(0, 1)
  const [before, next] = [words[alone - 1], words[alone + 1]]
  if (before && !isSpecific(before)) return [before]
  return next && isSpecific(next) ? [] : words.slice(alone + 1)
}

/** Where else somebody works who is called "-medewerker": "Versmedewerker supermarkt" is a supermarktmedewerker too. */
export function workplacesOf(title: string): string[] {
  const words = read(title).filter(({ plain }) => !EMPTY_WORDS.has(plain))
  const isStaff = ({ atoms }: Word) => atoms.length > 1 && isAnybody(atoms.at(-1) ?? '')
  if (!words.some(isStaff) && !words.every((word) => !isSpecific(word))) return []
  return words
    .filter((word) => !isSpecific(word) && !word.atoms.every(isSpare))
    .flatMap(({ atoms }) => atoms.slice(-1).map(workerOf))
}

/** Says which worker this is: "verkoper", "keukenhulp". */
function isSpecific({ atoms }: Word): boolean {
  return atoms.some(isWorker) || (isSpare(atoms.at(-1)) && !atoms.every(isSpare))
}

/** Whether a title says which worker is looked for, and not only where or with what. */
export function namesWorker(title: string): boolean {
  return read(title).some(isSpecific)
}

/** Whether a name is of somebody who works: "schoonmaker" and "medewerker bediening", not "bediening". */
export function isOfWorker(name: string): boolean {
  return read(name).some((word) => isSpecific(word) || word.atoms.some(isSpare))
}

/** Says no more than that somebody works here. */
export function isSpare(atom: string | undefined): boolean {
  return atom !== undefined && (isAnybody(atom) || isHelper(atom))
}

/** The one word by which this is compared. */
function wordOf(atom: string): string {
  const verb = verbOfWorker(atom)
  if (verb) return workerOf(verb)
  return stem(atom)
}

export type Asked = {
  /** As it is compared; as typed when `known` is false. */
  word: string
  known: boolean
  weak: boolean
}

/**
 * What a query asks for: "vacature keukenhulp" → keukenwerker. `mend` gives the word that was meant for one that is unknown, or null
 * when it is taken as it is.
 */
export function wordsOfQuery(query: string, mend: (word: string) => string | null = (word) => word): Asked[] {
  const typed = joined(plainWords(query))
  const full = typed.filter((word) => !EMPTY_WORDS.has(word))
  return withoutSpare((full.length > 0 ? full : typed).flatMap((plain) => piecesOf(plain, mend)))
}

/** `work`: where or with what somebody works, so that a "medewerker" beside it is one with it. */
type Piece = Asked & { role: 'work' | 'anybody' | 'helper' | 'other'; endsWord: boolean }

function piecesOf(plain: string, mend: (word: string) => string | null): Piece[] {
  const mended = plain.includes(' ') ? plain : mend(plain)
  if (mended === null) return [{ word: plain, known: false, weak: false, role: 'other', endsWord: true }]
  const all = atomsOf(mended)
  const atoms = all.every(isSpare) ? all.slice(-1) : all
  const last = atoms.at(-1)
  if (atoms.length === 1 || !last || !isSpare(last)) {
    const pieces = atoms.map((atom, at) => pieceOf(atom, at === atoms.length - 1))
    // "Personeelsadviseur" advises about staff: only a word of its own says that somebody works here.
    return pieces.map((piece) => (atoms.length > 1 && piece.role !== 'work' ? { ...piece, role: 'other' } : piece))
  }
  const works = atoms.slice(0, -1).map((atom) => pieceOf(atom, false))
  const work = atoms.at(-2) ?? last
  const worker = works.pop()
  if (worker && !isWorker(work) && !TIMES.has(work)) works.push({ ...worker, word: workerOf(work), endsWord: true })
  else if (worker) works.push({ ...worker, endsWord: true })
  // An assistant of a hairdresser is something else than a hairdresser.
  return isHelper(last) && isWorker(work) ? [...works, { ...pieceOf(last, true), role: 'other' }] : works
}

function pieceOf(atom: string, endsWord: boolean): Piece {
  const role = isAnybody(atom)
    ? 'anybody'
    : isHelper(atom)
      ? 'helper'
      : endsWord && !isWorker(atom) && !TIMES.has(atom) && !WEAK_WORDS.has(atom)
        ? 'work'
        : 'other'
  return { word: wordOf(atom), known: true, weak: WEAK_WORDS.has(atom), role, endsWord }
}

/** "medewerker keuken" → keukenwerker: who says only that somebody works here is one with the word beside it. */
function withoutSpare(pieces: readonly Piece[]): Asked[] {
  const done = pieces.map((piece) => ({ ...piece }))
  const gone = new Set<Piece>()
  done.forEach((piece, at) => {
    if (piece.role !== 'anybody' && piece.role !== 'helper') return
    const next = done.slice(at + 1).find(({ endsWord }) => endsWord)
    const work = [done[at - 1], next].find((other) => other?.role === 'work')
    if (work) {
      work.word = `${work.word}werker`
      work.role = 'other'
      gone.add(piece)
    } else if (piece.role === 'anybody' && done.some((other) => other.role !== 'anybody')) gone.add(piece)
  })
  return done.filter((piece) => !gone.has(piece)).map(({ word, known, weak }) => ({ word, known, weak }))
}
