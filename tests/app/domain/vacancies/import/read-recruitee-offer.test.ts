import { describe, expect, test } from 'vitest'
import { findRecords } from '#app/domain/vacancies/import/find-records.ts'
import { readRecruiteeOffer } from '#app/domain/vacancies/import/read-recruitee-offer.ts'
import { vacancyDraftSchema } from '#app/domain/vacancies/vacancy.schema.ts'

const offer = {
  id: 31,
  guid: 'x1y2',
  slug: 'bezorger',
  title: 'Bezorger',
  company_name: 'Fietskoeriers Domstad',
  careers_url: 'https://werk.domstad.example/o/bezorger',
  description: '<p>Je bezorgt <strong>pakjes</strong>.</p>',
  requirements: '<ul><li>Je fietst graag</li></ul>',
  min_hours: 16,
  max_hours: 24.5,
  min_hours_per_week: '16.0',
  max_hours_per_week: '24.5',
  salary: { min: '15.5', max: '16,75', period: 'hour', currency: 'EUR' },
  locations: [
    { city: 'Utrecht', street: 'Croeselaan 1', postal_code: '3521 BJ', country: 'Netherlands', country_code: 'NL' },
  ],
  on_site: true,
  hybrid: false,
  remote: false,
  close_at: '2026-09-01 21:59:59 UTC',
}

describe('an offer of Recruitee', () => {
  test('is read whole, and can be kept', () => {
    const { fields, ...rest } = readRecruiteeOffer(offer)
    expect(rest).toEqual({
      source: 'recruitee',
      externalId: '31',
      sourceUrl: 'https://werk.domstad.example/o/bezorger',
      organisation: { name: 'Fietskoeriers Domstad', kvkNumber: null, website: null },
    })
    expect(fields).toMatchObject({
      title: 'Bezorger',
      tasks: 'Je bezorgt pakjes.\n\n- Je fietst graag',
      hoursMin: 16,
      hoursMax: 24.5,
      workplace: 'on-site',
      postcode: '3521BJ',
      street: 'Croeselaan 1',
      placeName: 'Utrecht',
      pay: { kind: 'per-hour', fromCents: 1550, toCents: 1675 },
      closesOn: '2026-09-01',
    })
    expect(vacancyDraftSchema.safeParse(fields).error).toBeUndefined()
  })

  test.each([
    ['hours as text alone', { min_hours: undefined, max_hours: undefined }, { hoursMin: 16, hoursMax: 24.5 }],
    [
      'hours that nobody filled in',
      { min_hours: 0, max_hours: 0, min_hours_per_week: null, max_hours_per_week: '' },
      { hoursMin: null, hoursMax: null },
    ],
    [
      'hours the wrong way round',
      { min_hours_per_week: '32', max_hours_per_week: '24' },
      { hoursMin: null, hoursMax: null },
    ],
    ['work in two ways', { hybrid: true }, { workplace: null }],
    ['work at home', { on_site: false, remote: true }, { workplace: 'home' }],
    ['pay a year', { salary: { min: '60000', max: '75000', period: 'year', currency: 'EUR' } }, { pay: null }],
    ['pay in another currency', { salary: { min: '15', max: '17', period: 'hour', currency: 'CHF' } }, { pay: null }],
    ['no pay', { salary: { min: null, max: null, period: null, currency: null } }, { pay: null }],
    [
      'a place abroad',
      { locations: [{ city: 'Berlin', postal_code: '10178', country: 'Germany' }] },
      { postcode: null, placeName: 'Berlin, Germany' },
    ],
    [
      'a place beside the list',
      { locations: [], city: 'Breukelen', postal_code: '3621AB' },
      { postcode: '3621AB', placeName: 'Breukelen' },
    ],
    ['no last day', { close_at: null }, { closesOn: null }],
  ])('with %s', (_, changes, expected) => {
    expect(readRecruiteeOffer({ ...offer, ...changes }).fields).toMatchObject(expected)
  })

  test('is found in its feed, beside what is not an offer', () => {
    const records = findRecords({ offers: [offer, 'stuk', { ...offer, title: '' }] })!
    expect(records.map(({ at }) => at)).toEqual(['offers[0]', 'offers[1]', 'offers[2]'])
    expect(records[0]!.read().fields.title).toBe('Bezorger')
    expect(() => records[1]!.read()).toThrow('it is not an object')
    expect(() => records[2]!.read()).toThrow('it has no title')
  })

  test('is not what schema.org calls an offer', () => {
    expect(findRecords({ offers: [{ '@type': 'Offer', price: 3 }] })).toBeNull()
    expect(findRecords({ offers: [] })).toBeNull()
  })
})
