import { occupationByCode, occupationCode } from '#app/domain/occupations/occupation.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { findableWords, wordsOfNames } from './dutch/findable-words.ts'
import { plainWords } from './dutch/plain-words.ts'

type Described = { title: string | null; occupation: string | null; placeName: string | null; postcode: string | null }

/** By which words a vacancy is found: its title's and its occupation's, with what else this work is called, and where it is. */
export function wordsOfVacancy({ title, occupation, placeName, postcode }: Described): string {
  const places = plainWords(`${placeName ?? ''} ${(postcode && areaOfPostcode(postcode)?.name) ?? ''}`)
  return [findableWords([title ?? '']), wordsOfNames(namesOf(occupation)), ...places].filter(Boolean).join(' ')
}

/** An occupation as it is stored, its code or a name, and every name that we know for it. */
function namesOf(stored: string | null): string[] {
  if (!stored) return []
  const occupation = occupationByCode(occupationCode(stored) ?? '')
  return occupation ? [occupation.nl, stored, occupation.en, ...occupation.alsoKnownAs] : [stored]
}
