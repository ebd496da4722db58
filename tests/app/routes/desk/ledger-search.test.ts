import { describe, expect, test } from 'vitest'
import { ledgerAddress, ledgerSearchIn } from '#app/routes/desk/ledger-search.ts'

const read = (query: string) => ledgerSearchIn(new URLSearchParams(query))

describe('what of the ledgers is asked for', () => {
  test('is all that counts, the nearest day first, when the address says nothing', () => {
    expect(read('')).toEqual({
      state: 'kept',
      kind: null,
      sign: null,
      search: null,
      order: 'date',
      direction: 'ascending',
      page: 1,
    })
    expect(ledgerAddress(read(''))).toBe('/balie/toezeggingen')
  })

  test('is read from the address, and written to the same one', () => {
    const query =
      'zoek=caf%C3%A9+%26&stand=in-force&soort=small-employer&let-op=silent&volgorde=placed&richting=ascending&pagina=3'
    const search = read(query)
    expect(search).toMatchObject({ search: 'café &', sign: 'silent', order: 'placed', direction: 'ascending', page: 3 })
    expect(ledgerAddress(search, { page: 3 })).toBe(`/balie/toezeggingen?${query}`)
    expect(ledgerAddress(search, {}, '/xlsx')).toBe(`/balie/toezeggingen/xlsx?${query.replace('&pagina=3', '')}`)
  })

  test('falls back on what is usual for whatever nobody knows', () => {
    for (const query of [
      'stand=x&soort=__proto__&let-op=constructor&volgorde=name&richting=up&pagina=-4&zoek=+++',
      'pagina=1e99x&volgorde=',
      'pagina=NaN',
    ]) {
      expect(read(query)).toEqual(read(''))
    }
    expect(read(`zoek=${'a'.repeat(5000)}`).search).toHaveLength(120)
  })
})
