import { describe, expect, test } from 'vitest'
import { findInPage } from '#app/domain/vacancies/import/find-in-page.ts'
import { findRecords } from '#app/domain/vacancies/import/find-records.ts'
import { IMPORTED_FIELDS } from '#app/domain/vacancies/import/imported-vacancy.ts'
import { readJobPosting } from '#app/domain/vacancies/import/read-job-posting.ts'
import { vacancyDraftSchema } from '#app/domain/vacancies/vacancy.schema.ts'

const bakery = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Bakkersknecht (m/v/x)',
  identifier: { '@type': 'PropertyValue', name: 'Bakkerij Korst', value: '1042' },
  url: 'https://korst.example/vacatures/1042',
  description: '<p>Je bakt brood &amp; koek.</p><ul><li>kneden</li><li>bakken</li></ul>',
  datePosted: '2026-05-01',
  validThrough: '2026-07-31T23:59:59+02:00',
  jobStartDate: '2026-08-15',
  employmentType: ['PART_TIME'],
  workHours: '24 - 32 uur per week',
  totalJobOpenings: 2,
  hiringOrganization: {
    '@type': 'Organization',
    name: 'Bakkerij  Korst B.V.',
    sameAs: 'https://korst.example',
    identifier: { '@type': 'PropertyValue', propertyID: 'KvK-nummer', value: '12 34 56 78' },
  },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Amsterdamsestraatweg 1',
      addressLocality: 'Utrecht',
      postalCode: '3513 aa',
      addressCountry: 'NL',
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 15.5, maxValue: 17, unitText: 'HOUR' },
  },
  jobBenefits: 'Elke dag brood mee naar huis',
  educationRequirements: 'no requirements',
  applicationContact: { name: 'Iris Korst', email: 'mailto:iris@korst.example', telephone: '030-555 12 34' },
}

const read = (changes: object) => readJobPosting({ ...bakery, ...changes })
const fields = (changes: object) => read(changes).fields

describe('a JobPosting', () => {
  test('is read whole', () => {
    expect(readJobPosting(bakery)).toEqual({
      source: 'schema.org',
      externalId: 'korst.example 1042',
      sourceUrl: 'https://korst.example/vacatures/1042',
      organisation: { name: 'Bakkerij Korst B.V.', kvkNumber: '12345678', website: 'https://korst.example/' },
      fields: {
        title: 'Bakkersknecht (m/v/x)',
        occupation: null,
        tasks: 'Je bakt brood & koek.\n\n- kneden\n- bakken',
        places: 2,
        hoursMin: 24,
        hoursMax: 32,
        workplace: null,
        postcode: '3513AA',
        street: 'Amsterdamsestraatweg 1',
        placeName: 'Utrecht',
        diploma: 'none',
        pay: { kind: 'per-hour', fromCents: 1550, toCents: 1700 },
        benefits: 'Elke dag brood mee naar huis',
        startsOn: '2026-08-15',
        closesOn: '2026-07-31',
        contact: { name: 'Iris Korst', email: 'iris@korst.example', phone: '030-555 12 34' },
      },
    })
  })

  test('with nothing but a title is a vacancy of which all else is unknown', () => {
    const { externalId, organisation, sourceUrl, fields } = readJobPosting({ '@type': 'JobPosting', title: 'Kok' })
    expect({ externalId, organisation, sourceUrl }).toEqual({ externalId: null, organisation: null, sourceUrl: null })
    expect(fields).toEqual({ ...Object.fromEntries(IMPORTED_FIELDS.map((field) => [field, null])), title: 'Kok' })
  })

  test('without a title cannot be read', () => {
    expect(() => read({ title: '  ' })).toThrow('it has no title')
    expect(() => read({ title: null })).toThrow('it has no title')
  })

  test.each([
    ['a name for a title', { title: undefined, name: 'Kok' }, { title: 'Kok' }],
    ['entities in the title', { title: 'Kok &amp; <b>bakker</b>' }, { title: 'Kok & bakker' }],
    ['a title that never ends', { title: 'zeer '.repeat(40) }, { title: `${'zeer '.repeat(15).trim()}…` }],
    [
      'hours in the kind of employment',
      { workHours: undefined, employmentType: 'Parttime 20 uur' },
      { hoursMin: 20, hoursMax: 20 },
    ],
    [
      'full time without a number',
      { workHours: undefined, employmentType: 'FULL_TIME' },
      { hoursMin: null, hoursMax: null },
    ],
    ['hours that nobody can work', { workHours: '168 uur' }, { hoursMin: null, hoursMax: null }],
    [
      'a salary as a sentence',
      { baseSalary: '€ 16,00 bruto per uur' },
      { pay: { kind: 'per-hour', fromCents: 1600, toCents: null } },
    ],
    ['a salary as a bare text', { baseSalary: '100000', salaryCurrency: 'USD' }, { pay: null }],
    ['a salary as a bare number', { baseSalary: 16, salaryCurrency: 'EUR' }, { pay: null }],
    [
      'an amount without its inner object',
      { baseSalary: { currency: 'EUR', minValue: '15,50', unitText: 'per uur' } },
      { pay: { kind: 'per-hour', fromCents: 1550, toCents: null } },
    ],
    [
      'a sentence in the amount',
      { baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: '€ 15 - € 16 per uur' } },
      { pay: { kind: 'per-hour', fromCents: 1500, toCents: 1600 } },
    ],
    [
      'an amount a month of a full week',
      {
        workHours: '36 uur',
        baseSalary: { currency: 'EUR', value: { minValue: 2496, maxValue: 3120, unitText: 'MONTH' } },
      },
      { pay: { kind: 'per-hour', fromCents: 1600, toCents: 2000 } },
    ],
    ['a scale', { baseSalary: 'Schaal 5 (cao)' }, { pay: { kind: 'scale', scale: 'Schaal 5' } }],
    [
      'the address as a text',
      { jobLocation: 'Dorpsstraat 3, 3604 BB Maarssen' },
      { postcode: '3604BB', street: 'Dorpsstraat 3', placeName: 'Maarssen' },
    ],
    [
      'a place by its name',
      { jobLocation: { '@type': 'Place', name: 'Utrecht' } },
      { postcode: null, street: null, placeName: 'Utrecht' },
    ],
    [
      'a place outside the region',
      { jobLocation: { address: { postalCode: '1012 AB', addressLocality: 'Amsterdam' } } },
      { postcode: null, placeName: 'Amsterdam', street: null },
    ],
    [
      'a place outside the country, whose postcode looks like ours',
      {
        jobLocation: { address: { postalCode: '3513', addressLocality: 'Tienen', addressCountry: { name: 'België' } } },
      },
      { postcode: null, placeName: 'Tienen, België' },
    ],
    [
      'several places, of which one is here',
      {
        jobLocation: [
          { address: { addressLocality: 'Amsterdam', postalCode: '1012AB' } },
          { address: { addressLocality: 'Houten', postalCode: '3991AB' } },
        ],
      },
      { placeName: 'Houten', postcode: '3991AB' },
    ],
    ['work from home', { jobLocationType: 'TELECOMMUTE' }, { workplace: 'home' }],
    ['a diploma in words', { educationRequirements: 'mbo of hbo' }, { diploma: null }],
    ['no places at all', { totalJobOpenings: 0 }, { places: null }],
    ['a day that does not exist', { validThrough: '2026-02-30' }, { closesOn: null }],
    ['a contact without an address', { applicationContact: { name: 'Iris' } }, { contact: null }],
    [
      'a telephone that is none',
      { applicationContact: { ...bakery.applicationContact, telephone: 'bel ons' } },
      { contact: { name: 'Iris Korst', email: 'iris@korst.example', phone: null } },
    ],
    [
      'skills as objects',
      { description: null, skills: [{ '@type': 'DefinedTerm', name: 'deeg kneden' }, 'brood bakken'] },
      { tasks: 'deeg kneden\n\nbrood bakken' },
    ],
    [
      'the occupation behind its code',
      { occupationalCategory: '35-2011.00 Cooks, Fast Food' },
      { occupation: 'Cooks, Fast Food' },
    ],
    ['a code alone', { occupationalCategory: '35-2011.00' }, { occupation: null }],
  ])('with %s', (_, changes, expected) => {
    expect(fields(changes)).toMatchObject(expected)
  })

  test('says no more than the portal can hold, and all that it says can be kept', () => {
    const { fields } = read({
      description: `<p>${'Werken is leuk. '.repeat(5000)}</p>`,
      jobBenefits: 'x '.repeat(5000),
    })
    expect(fields.tasks!.length).toBeLessThanOrEqual(4000)
    expect(fields.benefits!.length).toBeLessThanOrEqual(2000)
    expect(vacancyDraftSchema.safeParse(fields).error).toBeUndefined()
  })

  test.each([
    ['a text', { identifier: 'A-7' }, 'korst.example A-7'],
    ['an address of its own', { identifier: 'https://korst.example/id/7' }, 'https://korst.example/id/7'],
    ['none, so its address on the web counts', { identifier: undefined }, 'https://korst.example/vacatures/1042'],
    ['one that is the employer’s only', { identifier: '7', url: undefined }, 'Bakkerij Korst B.V. 7'],
    ['a node of the page only', { identifier: undefined, url: undefined, '@id': '#job' }, null],
    [
      'a node of the whole web',
      { identifier: undefined, url: undefined, '@id': 'https://korst.example/#7' },
      'https://korst.example/#7',
    ],
  ])('has %s as identifier', (_, changes, id) => {
    expect(read(changes).externalId).toBe(id)
  })

  test.each([
    ['a text', 'Bakkerij Korst', { name: 'Bakkerij Korst', kvkNumber: null, website: null }],
    ['a list', [{ name: 'Korst' }], { name: 'Korst', kvkNumber: null, website: null }],
    ['secret', 'confidential', null],
    ['empty', {}, null],
    [
      'with a number that is no KvK number',
      { name: 'Korst', identifier: { name: 'LEI', value: '12345678' } },
      { name: 'Korst', kvkNumber: null, website: null },
    ],
  ])('may name its organisation as %s', (_, hiringOrganization, organisation) => {
    expect(read({ hiringOrganization }).organisation).toEqual(organisation)
  })
})

describe('a document', () => {
  const titles = (document: unknown) => findRecords(document)?.map(({ at, read }) => [at, read().fields.title])
  const kok = { '@type': 'JobPosting', title: 'Kok' }
  const ober = { '@type': ['Thing', 'http://schema.org/JobPosting'], title: 'Ober' }

  test.each([
    ['one object', kok, [['the only record', 'Kok']]],
    [
      'an array',
      [kok, ober],
      [
        ['[0]', 'Kok'],
        ['[1]', 'Ober'],
      ],
    ],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, kok] }, [['@graph[1]', 'Kok']]],
    [
      'an array of graphs',
      [{ '@graph': [kok] }, { '@graph': [ober] }],
      [
        ['[0].@graph[0]', 'Kok'],
        ['[1].@graph[0]', 'Ober'],
      ],
    ],
    [
      'a list of items',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: kok }] },
      [['itemListElement[0].item', 'Kok']],
    ],
    ['a page about a job', { '@type': 'WebPage', mainEntity: ober }, [['mainEntity', 'Ober']]],
  ])('can be %s', (_, document, expected) => {
    expect(titles(document)).toEqual(expected)
  })

  test.each([
    ['nothing', null],
    ['a number', 3],
    ['an empty list', []],
    ['a person', { '@type': 'Person', name: 'Kok' }],
    ['records of a site of the government', [{ slug: 'kok', title: 'Kok', hours: '36 uur' }]],
    ['offers of a shop', { '@type': 'Product', offers: [{ '@type': 'Offer', price: 3 }] }],
  ])('of %s is of no format we know', (_, document) => {
    expect(findRecords(document)).toBeNull()
  })

  test('says where the strangers among its vacancies are', () => {
    const records = findRecords([kok, { title: 'zonder soort' }, 42, ober])!
    expect(records.map(({ at }) => at)).toEqual(['[0]', '[1]', '[2]', '[3]'])
    expect(() => records[1]!.read()).toThrow('it does not say that it is a JobPosting')
    expect(() => records[2]!.read()).toThrow('it is not an object')
    expect(records[3]!.read().fields.title).toBe('Ober')
  })

  test('may name the organisation elsewhere', () => {
    const organisation = { '@type': 'Organization', '@id': '#wij', name: 'Bakkerij Korst' }
    const records = findRecords({ '@graph': [{ ...kok, hiringOrganization: { '@id': '#wij' } }, organisation] })!
    expect(records[0]!.read().organisation?.name).toBe('Bakkerij Korst')
  })
})

describe('a page', () => {
  const page = (...scripts: string[]) =>
    `<!doctype html><title>x</title>${scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')}`
  const kok = '{"@type":"JobPosting","title":"Kok"}'

  test('carries its vacancies as linked data', () => {
    const records = findInPage(page('{"@type":"Organization"}', kok))!
    expect(records.map(({ at, read }) => [at, read().fields.title])).toEqual([['ld+json 2', 'Kok']])
  })

  test.each([`<!-- ${kok} -->`, `//<![CDATA[\n${kok}\n//]]>`, `/*<![CDATA[*/${kok}/*]]>*/`])(
    'may wrap it: %s',
    (wrapped) => {
      expect(findInPage(page(wrapped))?.[0]?.read().fields.title).toBe('Kok')
    },
  )

  test('without any is of no format we know', () => {
    expect(findInPage('<p>JobPosting</p>')).toBeNull()
    expect(findInPage(page('{"@type":"Organization"}', 'stuk'))).toBeNull()
  })

  test('reports a vacancy that is broken, and reads the others', () => {
    const records = findInPage(page('{"@type":"JobPosting","title":', kok))!
    expect(() => records[0]!.read()).toThrow('it is not JSON')
    expect(records[1]!.read().fields.title).toBe('Kok')
  })
})
