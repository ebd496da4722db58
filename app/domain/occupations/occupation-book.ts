import { codeOfEsco, OCCUPATIONS, plainName } from './occupation.ts'

/** An occupation as it was imported from ESCO. */
export type EscoOccupation = {
  /** The last part of its URI. */
  escoId: string
  uri: string
  /** Group of ISCO-08, four digits. */
  group: string
  label: string
  alternatives: readonly string[]
  hidden: readonly string[]
  description: string
}

/** An occupation that can be chosen, of whichever list. */
export type BookEntry = {
  code: string
  label: string
  /** In English, where we have it. */
  en: string | null
  /** Every name, the label first; our own and those of ESCO together. */
  names: readonly string[]
  group: string
  /** What it is, in a few sentences; empty when nobody says. */
  description: string
  /** In ESCO; null for an occupation of our own that ESCO does not have. */
  uri: string | null
}

/** All occupations that the portal knows, and what their names mean. */
export type OccupationBook = {
  entries: readonly BookEntry[]
  byCode: (code: string) => BookEntry | null
  /** The one occupation that has this name; null when none has it, and when several have it and none goes first. */
  byName: (name: string) => BookEntry | null
}

/**
 * Our own occupations and those of ESCO in one. One that is in both stands there once, with our code, ESCO's label and the names of
 * both. Without ESCO it is our own list alone.
 */
export function makeOccupationBook(esco: readonly EscoOccupation[]): OccupationBook {
  const ownByCode = new Map(OCCUPATIONS.map((own) => [own.code, own]))
  const taken = new Set<string>()
  const fromEsco = esco.map((occupation): BookEntry => {
    const code = codeOfEsco(occupation)
    const own = ownByCode.get(code)
    taken.add(code)
    const { label, alternatives, hidden, group, description, uri } = occupation
    const names = [label, ...alternatives, ...hidden, ...(own ? [own.nl, ...own.alsoKnownAs, own.en] : [])]
    return { code, label, en: own?.en ?? null, names: [...new Set(names)], group, description, uri }
  })
  const rest = OCCUPATIONS.filter(({ code }) => !taken.has(code)).map(
    ({ code, nl, en, alsoKnownAs, group }): BookEntry => ({
      code,
      label: nl,
      en,
      names: [...new Set([nl, ...alsoKnownAs, en])],
      group,
      description: '',
      uri: null,
    }),
  )
  const entries = [...fromEsco, ...rest]
  const codes = new Map(entries.map((entry) => [entry.code, entry]))
  const named = nameEntries(entries)
  return {
    entries,
    byCode: (code) => codes.get(code) ?? null,
    byName: (name) => codes.get(name) ?? named.get(plainName(name)) ?? null,
  }
}

/** A label goes before what something is also called; of two labels alike, the one with more names: it is the better known. */
function nameEntries(entries: readonly BookEntry[]): Map<string, BookEntry | null> {
  const named = new Map<string, BookEntry | null>()
  for (const entry of entries) {
    for (const name of new Set(entry.names.map(plainName))) {
      named.set(name, named.has(name) ? null : entry)
    }
  }
  const labels = new Map<string, BookEntry>()
  for (const entry of entries) {
    const before = labels.get(plainName(entry.label))
    if (!before || before.names.length < entry.names.length) labels.set(plainName(entry.label), entry)
  }
  for (const [label, entry] of labels) named.set(label, entry)
  return named
}
