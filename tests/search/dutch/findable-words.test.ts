import { describe, expect, test } from 'vitest'
import { findableWords, plainQuery } from '#search/dutch/findable-words.ts'
import { partsOfCompound } from '#search/dutch/compounds.ts'
import { plainWords } from '#search/dutch/plain-words.ts'

/** Whether all words of a query, in the words of `plainQuery`, are words of a title. */
function finds(query: string, title: string): boolean {
  const words = findableWords([title]).split(' ')
  return plainQuery(query)
    .split(' ')
    .every((word) => words.includes(word))
}

describe('plain words', () => {
  test.each([
    ['Caissière (m/v)', ['caissiere', 'm', 'v']],
    ['Magazĳnmedewerker', ['magazijnmedewerker']],
    ['CONCIËRGE, 24 uur', ['concierge', '24', 'uur']],
    ['  ', []],
  ])('%s', (text, words) => expect(plainWords(text)).toEqual(words))
})

describe('compounds', () => {
  test.each([
    ['schoonmaakmedewerkers', ['schoonmaak', 'medewerker']],
    ['winkelassistent', ['winkel', 'assistent']],
    ['buschauffeur', ['bus', 'chauffeur']],
    ['bedrijfsrestaurant', ['bedrijf', 'restaurant']],
    ['leerwerktraject', ['leerwerk', 'leer', 'werk', 'traject']],
    ['thuiszorgmedewerker', ['thuiszorg', 'thuis', 'zorg', 'medewerker']],
  ])('%s is taken apart', (word, parts) => expect(partsOfCompound(word)).toEqual(parts))

  test.each(['bestelling', 'gezellig', 'flexibel', 'begeleider', 'medewerker', 'verkoper', 'hovenier', 'bakkerij', ''])(
    '%s stays whole',
    (word) => expect(partsOfCompound(word)).toEqual([]),
  )
})

describe('a title is found', () => {
  test.each([
    ['zorg', 'Thuiszorgmedewerker'],
    ['chauffeur', 'Vrachtwagenchauffeur'],
    ['vrachtwagen chauffeur', 'Vrachtwagenchauffeur'],
    ['assistent', 'Onderwijsassistent'],
    ['magazijn', 'Magazĳnmedewerker'],
    ['medewerkers schoonmaak', 'Schoonmaakmedewerker'],
    ['schoonmaakmedewerker', 'Medewerker schoonmaak'],
    ['keukenhulpen', 'Keukenhulp'],
    ['CAISSIERE', 'Caissière'],
  ])('by %j: %s', (query, title) => expect(finds(query, title)).toBe(true))

  test.each([
    ['zorg', 'Bezorger'],
    ['kok', 'Schoonmaker'],
    ['medewerker zorg', 'Medewerker schoonmaak'],
  ])('not by %j: %s', (query, title) => expect(finds(query, title)).toBe(false))
})

test('a query is at most as many words as the server reads', () => {
  const words = Array.from({ length: 30 }, (_, at) => `woord${at}`).join(' ')
  expect(plainQuery(words).split(' ')).toHaveLength(10)
  expect(plainQuery(' ')).toBe('')
})
