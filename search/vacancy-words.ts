import { occupationByCode, occupationCode } from '#app/domain/occupations/occupation.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { findableWords, wordsOfNames } from './dutch/findable-words.ts'
import { plainWords } from './dutch/plain-words.ts'

type Described = { title: string | null; occupation: string | null; placeName: string | null; postcode: string | null }

/**
 * By which words a vacancy is found: its title's and its occupation's, with what else this work is called, and where it is.
 * `labels`: every name that the occupation has in the lists that were imported.
 */
export function wordsOfVacancy(
  { title, occupation, placeName, postcode }: Described,
  labels: readonly string[] = NO_LABELS,
): string {
  const places = plainWords(`${placeName ?? ''} ${(postcode && areaOfPostcode(postcode)?.name) ?? ''}`)
  const words = [findableWords([title ?? '']), wordsOfNames(namesOf(occupation)), wordsOfLabels(labels), ...places]
  return words.filter(Boolean).join(' ')
}

/** An occupation as it is stored, its code or a name, and every name that we know for it. */
function namesOf(stored: string | null): string[] {
  if (!stored) return []
  const occupation = occupationByCode(occupationCode(stored) ?? '')
  return occupation ? [occupation.nl, stored, occupation.en, ...occupation.alsoKnownAs] : [stored]
}

const NO_LABELS: readonly string[] = []
const wordsByLabels = new WeakMap<readonly string[], string>([[NO_LABELS, '']])

/** Reckoned once for an occupation, whose list of labels is the same one for every vacancy. */
function wordsOfLabels(labels: readonly string[]): string {
  let words = wordsByLabels.get(labels)
  if (words === undefined) {
    words = wordsOfNames(labels)
    wordsByLabels.set(labels, words)
  }
  return words
}
