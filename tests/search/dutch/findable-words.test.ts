import { describe, expect, test } from 'vitest'
import { answers, findableWords, plainQueries, plainQuery, wordsOfNames } from '#search/dutch/findable-words.ts'
import { partsOfCompound, singularOf } from '#search/dutch/compounds.ts'
import { plainWords } from '#search/dutch/plain-words.ts'
import { soundOf } from '#search/dutch/sounds.ts'
import { mendWord } from '#search/dutch/spelling.ts'
import { verbOfWorker } from '#search/dutch/workers.ts'

/** Whether a query finds a title in the first way in which it finds anything. */
function finds(query: string, title: string): boolean {
  const words = new Set(findableWords([title]).split(' '))
  return [...plainQueries(query)].some((asked) => answers(words, asked))
}

describe('plain words', () => {
  test.each([
    ['Caissière (m/v)', ['caissiere', 'm', 'v']],
    ['Magazĳnmedewerker', ['magazijnmedewerker']],
    ['CONCIËRGE, 24 uur', ['concierge', '24', 'uur']],
    ['bakır, şoför', ['bakir', 'sofor']],
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
    ['interieurverzorgster', ['interieur', 'verzorgster']],
    ['bestelbuschauffeur', ['bestelbus', 'chauffeur']],
    ['poetshulp', ['poets', 'hulp']],
    ['tomatenkas', ['tomaat', 'kas']],
    ['vakkenvullers', ['vakken', 'vullers']],
    ['magazĳnhulp'.normalize('NFKD'), ['magazijn', 'hulp']],
    ['onderwijsassistent', ['onderwijs', 'assistent']],
  ])('%s is taken apart', (word, parts) => expect(partsOfCompound(word)).toEqual(parts))

  test.each([
    'bestelling',
    'gezellig',
    'flexibel',
    'begeleider',
    'medewerker',
    'verkoper',
    'verkoopster',
    'hovenier',
    'bakkerij',
    'bezorger',
    'schoonmaak',
    'verzending',
    'transport',
    '',
  ])('%s stays whole', (word) => expect(partsOfCompound(word)).toEqual([]))

  test.each([
    ['tomaten', 'tomaat'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['pannen', null],
    ['keukens', null],
  ])('the singular of %s is %s', (word, one) => expect(singularOf(word)).toBe(one))
})

describe('who works', () => {
  test.each([
    ['verkoper', 'verkopen'],
    ['verkoopster', 'verkopen'],
    ['bezorgers', 'bezorgen'],
    ['metselaar', 'metselen'],
    ['kapster', 'kapen'],
    ['helpende', 'helpen'],
    ['vuller', 'vullen'],
    ['afwasser', 'afwassen'],
    ['kamer', null],
    ['winter', null],
    ['magazijn', null],
    ['medewerker', null],
  ])('%s comes from %s', (word, verb) => expect(verbOfWorker(word)).toBe(verb))
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
    // Families and forms for women and men.
    ['schoonmaakster', 'Medewerker schoonmaak kantoren'],
    ['schoonmaken', 'Schoonmaker'],
    ['verkoopster', 'Verkoper fietsen'],
    ['verkopen', 'Verkoopmedewerker'],
    ['keukenassistent', 'Medewerker keuken'],
    ['kassière', 'Kassamedewerker'],
    ['kassamedewerker', 'Caissière'],
    ['begeleiding', 'Woonbegeleider'],
    ['beveiliging', 'Objectbeveiliger'],
    ['kokkin', 'Zelfstandig werkend kok'],
    // Other names for it.
    ['poetshulp', 'Interieurverzorgster'],
    ['bso', 'Medewerker buitenschoolse opvang'],
    ['buitenschoolse opvang', 'Begeleider BSO'],
    ['trucker', 'Chauffeur CE'],
    ['chauffeur', 'Trucker'],
    // English.
    ['cleaner', 'Interieurverzorger'],
    ['warehouse worker', 'Magazijnmedewerker'],
    ['magazijn', 'Warehouse employee'],
    ['kitchen help', 'Keukenassistent'],
    ['bus driver', 'Touringcarchauffeur'],
    ['order picker', 'Orderverzamelaar'],
    // As learners write.
    ['sjoonmaakster', 'Schoonmaker'],
    ['sıkoonmaak', 'Schoonmaakhulp'],
    ['ferkoper', 'Verkoopster'],
    ['kinderobfang', 'Leidster kinderopvang'],
    ['magazeinmedeverker', 'Magazijnmedewerker'],
    ['şöfor', 'Taxichauffeur'],
    // What people type around it.
    ['ik zoek werk in de schoonmaak', 'Schoonmaker'],
    ['vacatures kok', 'Kok'],
    ['magazijnmedewerker zonder ervaring', 'Magazijnmedewerker'],
    ['chauffeur m/v', 'Chauffeur'],
    ['zaterdaghulp bakker', 'Bakker zaterdag'],
  ])('by %j: %s', (query, title) => expect(finds(query, title)).toBe(true))

  test.each([
    ['zorg', 'Bezorger'],
    ['kok', 'Schoonmaker'],
    ['medewerker zorg', 'Medewerker schoonmaak'],
    ['keukenhulp', 'Keukenmonteur'],
    ['schoonmaakster', 'Teamleider schoonmaak'],
    ['verzorgster', 'Interieurverzorgster'],
    ['poetshulp', 'Autopoetser'],
    ['meester', 'Keurmeester'],
    ['cook', 'Chef magazijn'],
    ['vrachtwagenchauffeur', 'Taxichauffeur'],
    ['buschauffeur', 'Bestelbuschauffeur'],
    ['tandartsassistent', 'Doktersassistent'],
    ['kas', 'Marktkoopman kaas'],
    ['thuishulp', 'Medewerker thuiszorg'],
  ])('not by %j: %s', (query, title) => expect(finds(query, title)).toBe(false))

  test('by every name of its occupation, and not by what such a name is made of', () => {
    const words = new Set(wordsOfNames(['Facilitair medewerker', 'huismeester', 'kantoorconciërge']).split(' '))
    expect(answers(words, plainQuery('huismeester'))).toBe(true)
    expect(answers(words, plainQuery('facilitair medewerkster'))).toBe(true)
    expect(answers(words, plainQuery('kantoormedewerker'))).toBe(false)
    expect(answers(words, plainQuery('conciërge'))).toBe(false)
    expect([...plainQueries('kantoor conciërge')].some((asked) => answers(words, asked))).toBe(true)
  })
})

describe('typing errors', () => {
  test.each([
    ['schoonmaker', 'schoonmaker'],
    ['shoonmaker', 'schoonmaker'],
    ['kapper', 'kapper'],
    ['kabber', 'kapper'],
    ['timirman', 'timmerman'],
    ['loodgeter', 'loodgieter'],
    ['overvegt', 'overvecht'],
  ])('%s means %s', (typed, meant) => expect(mendWord(typed)).toBe(meant))

  test.each([
    'jumbo',
    'hema',
    'ikea',
    'lidl',
    'kruidvat',
    'action',
    'heijn',
    'schoonm',
    'magaz',
    'raketgeleerde',
    'xyzzy',
  ])('%s is not made another word', (typed) => expect([typed, null]).toContain(mendWord(typed)))

  test('keep their sound', () => {
    for (const typed of ['skoonmaakster', 'sjonmakster', 'shoonmakster']) {
      expect(soundOf(typed)).toBe(soundOf('schoonmaakster'))
    }
  })

  test('are first looked for as they stand, as they may be a name', () => {
    expect([...plainQueries('kabber')]).toEqual(['"kabber"', plainQuery('kapper')])
    expect([...plainQueries('kapper')]).toEqual([plainQuery('kapper')])
  })
})

test('a query is at most as many words as the server reads', () => {
  const words = Array.from({ length: 30 }, (_, at) => `woord${at}`).join(' ')
  expect(plainQuery(words).split(' ')).toHaveLength(10)
  expect(plainQuery(' ')).toBe('')
  expect([...plainQueries('%')]).toEqual([])
})

test('hostile and very long text is only text', () => {
  expect(plainQuery('" OR region EXISTS OR title = "')).not.toContain('=')
  expect(() => [...plainQueries('schoonmaak'.repeat(1000))]).not.toThrow()
  expect(() => findableWords(['x'.repeat(10_000), '💥'])).not.toThrow()
})
