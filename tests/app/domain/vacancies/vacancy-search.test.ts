import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseVacancySearch } from '#app/domain/vacancies/vacancy-search.schema.ts'
import {
  EMPTY_SEARCH,
  hoursBandsOf,
  searchAddress,
  without,
  activeFilters,
  type VacancySearch,
} from '#app/domain/vacancies/vacancy-search.ts'

const parse = (address: string) => parseVacancySearch(new URLSearchParams(address))

describe('the address of a search', () => {
  test('carries all of it, there and back', () => {
    const search: VacancySearch = {
      text: 'kok & bediening',
      schoolHours: ['fully'],
      kinds: ['learn-work-track', 'development-job'],
      hours: ['16-24', 'over-32'],
      postcode: '3561',
      km: 5,
      sectors: ['catering', 'building-and-technology'],
      littleDutch: true,
      noDiploma: true,
      sort: 'nearest',
      page: 3,
    }
    const address = searchAddress(search)
    expect(address).toContain('soort=leerwerktraject&soort=ontwikkelbaan')
    expect(parse(address)).toEqual({ search, ignored: [] })
  })

  test('of the whole list is empty', () => {
    expect(searchAddress(EMPTY_SEARCH)).toBe('')
    expect(parse('')).toEqual({ search: EMPTY_SEARCH, ignored: [] })
  })

  test('as a form sends it, with empty fields, is the whole list too', () => {
    expect(parse('?q=&postcode=&afstand=&sorteer=')).toEqual({ search: EMPTY_SEARCH, ignored: [] })
  })

  test.each([
    ['?soort=directeur', ['soort']],
    ['?postcode=9999', ['postcode']],
    ['?postcode=abc&afstand=5', ['postcode']],
    ['?postcode=3561&afstand=3', ['afstand']],
    ['?uren=1e3&sector=__proto__&binnenSchooltijd=toString', ['binnenSchooltijd', 'uren', 'sector']],
    ['?weinigNederlands=1&zonderDiploma=true', ['weinigNederlands', 'zonderDiploma']],
    ['?sorteer=dichtbij', ['sorteer']],
    ['?pagina=0', ['pagina']],
    ['?pagina=51', ['pagina']],
    ['?pagina=-1', ['pagina']],
    [`?q=${'x'.repeat(101)}`, ['q']],
    ['?q=%00', ['q']],
  ])('%s leaves out what cannot be read and says so', (address, ignored) => {
    const { search, ...rest } = parse(address)
    expect(rest.ignored).toEqual(ignored)
    expect({ ...search, postcode: null }).toEqual(EMPTY_SEARCH)
  })

  test('keeps what is good beside what is not', () => {
    const { search, ignored } = parse('?soort=gek&soort=proefplaatsing&sector=zorg')
    expect(search).toMatchObject({ kinds: ['trial-placement'], sectors: ['care'] })
    expect(ignored).toEqual(['soort'])
  })

  test('does not look at names that are not its own', () => {
    expect(parse('?utm_source=x&_routes=y')).toEqual({ search: EMPTY_SEARCH, ignored: [] })
  })

  test('takes a postcode among the words as the place to start from', () => {
    expect(parse('?q=3561').search).toMatchObject({ text: '', postcode: '3561', sort: 'nearest' })
    expect(parse('?q=3561 ab').search).toMatchObject({ text: '', postcode: '3561' })
    expect(parse('?q=9999').search).toMatchObject({ text: '9999', postcode: null })
  })

  test('is readable whatever it holds', () => {
    const pair = fc.tuple(
      fc.constantFrom('q', 'soort', 'uren', 'postcode', 'afstand', 'sector', 'sorteer', 'pagina', 'binnenSchooltijd'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const { search } = parseVacancySearch(new URLSearchParams(pairs))
        // What came through is a search that has an address of its own, which reads as itself.
        expect(parse(searchAddress(search)).search).toEqual(search)
      }),
    )
  })
})

describe('the bands of hours', () => {
  test.each([
    [16, 16, ['up-to-16']],
    [16, 24, ['up-to-16', '16-24']],
    [12, 40, ['up-to-16', '16-24', '24-32', 'over-32']],
    [36, null, ['over-32']],
    [null, 20, ['16-24']],
    [null, null, []],
    [0, 0, []],
  ])('%s to %s hours', (hoursMin, hoursMax, bands) => expect(hoursBandsOf({ hoursMin, hoursMax })).toEqual(bands))
})

test('a search without one of its filters keeps the others, and starts again at the first page', () => {
  const search: VacancySearch = { ...EMPTY_SEARCH, text: 'kok', postcode: '3561', km: 5, noDiploma: true, page: 4 }
  expect(activeFilters(search)).toEqual(['text', 'distance', 'noDiploma'])
  expect(without(search, 'distance')).toEqual({ ...search, km: null, page: 1 })
  expect(without(search, 'text')).toEqual({ ...search, text: '', page: 1 })
})
