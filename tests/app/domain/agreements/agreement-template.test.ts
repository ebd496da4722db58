import { describe, expect, test } from 'vitest'
import {
  agreementTemplateSchema,
  newTemplateSchema,
  nextTemplateSchema,
} from '#app/domain/agreements/agreement-template.schema.ts'
import { problemsInBody, slugFrom, TEMPLATE_KINDS } from '#app/domain/agreements/agreement-template.ts'
import { TEMPLATE_WORDS } from '#app/domain/agreements/template-words.ts'
import { AGREEMENT_TEMPLATE, AGREEMENT_TEMPLATES } from '#db/seed/agreement-template.ts'

const found = (body: string) => problemsInBody(body).map(({ message, params }) => [message, params.line])

describe('a text to publish', () => {
  test.each(AGREEMENT_TEMPLATES.map((template) => [template.slug, template] as const))(
    'can be the shipped %s',
    (_, template) => {
      expect(agreementTemplateSchema.parse(template)).toEqual(template)
    },
  )

  test('is shipped for every kind of employer, in Dutch and in English', () => {
    const shipped = AGREEMENT_TEMPLATES.map(({ kind, language }) => `${kind} ${language}`)
    expect(shipped.sort()).toEqual(TEMPLATE_KINDS.flatMap((kind) => [`${kind} en`, `${kind} nl`]).sort())
  })

  test('names each field that does not exist, the line it is on, and those that do', () => {
    expect(problemsInBody('{{pledges}}\n\nGeboren op {{geboortedatum}}, {{ Employer }}.')).toEqual([
      {
        message: 'template.unknown-field-in-line',
        params: { line: 3, field: '{{geboortedatum}}', known: expect.stringContaining('{{employer}}, ') },
      },
      { message: 'template.unknown-field-in-line', params: expect.objectContaining({ field: '{{Employer}}' }) },
    ])
  })

  test.each([
    ['Wij beloven van alles.', 'template.pledges-missing', undefined],
    ['{{pledges}}\nBraces {{employer}', 'template.loose-braces-in-line', 2],
    ['{{pledges}}\nBraces employer}}', 'template.loose-braces-in-line', 2],
    ['Dit zijn ze: {{pledges}}', 'template.list-alone', 1],
    ['{{pledges}}\n- {{contacts}}', 'template.list-alone', 2],
    ['{{pledges}}\n# Te grote kop', 'template.heading', 2],
    ['{{pledges}}\n### Te kleine kop', 'template.heading', 2],
    ['{{pledges}}\n##Kop zonder spatie', 'template.heading', 2],
    ['{{pledges}}\n* een', 'template.bullet', 2],
    ['{{pledges}}\n<b>vet</b>', 'template.html', 2],
    ['{{pledges}}\n[hier](https://kwaad.example)', 'template.link', 2],
  ])('is refused: %j', (body, message, line) => {
    expect(found(body)).toEqual([[message, line]])
  })

  test('may hold signs that look like marks and are none', () => {
    expect(found('{{ pledges }}\n## Kop\n1 < 2 en 3 > 2, nr. #4, *zo* en {dit}')).toEqual([])
  })

  test('says each pledge with its number, its kind and its day', () => {
    const issues = (onePlace: string) =>
      agreementTemplateSchema
        .safeParse({ ...AGREEMENT_TEMPLATE, words: { ...TEMPLATE_WORDS.nl, onePlace } })
        .error?.issues.map((issue) => [issue.path.join('.'), issue.message])
    expect(issues('{{places}} {{kind}} vóór {{before}}')).toBeUndefined()
    expect(issues('Een {{kind}} van {{employer}} vóór {{before}}')).toEqual([
      ['words.onePlace', 'template.unknown-field'],
      ['words.onePlace', 'template.field-missing'],
    ])
  })
})

const form = {
  title: 'Een tekst',
  body: 'Wij doen mee.\r\n\r\n{{pledges}}\r\n',
  cityDoes: '- Koffie.\r\n\r\nTaart.\r\n',
  words: TEMPLATE_WORDS.nl,
  then: 'preview',
}

describe('the form of a text', () => {
  test('reads lines as a browser sends them, and a sentence of the city a line', () => {
    expect(nextTemplateSchema.parse({ ...form, after: '3' })).toMatchObject({
      body: 'Wij doen mee.\n\n{{pledges}}',
      cityDoes: ['Koffie.', 'Taart.'],
      after: 3,
    })
  })

  test('of a new series asks for its language, kind and term', () => {
    const issues = newTemplateSchema.safeParse(form).error?.issues.map(({ path }) => path.join('.'))
    expect(issues).toEqual(['language', 'kind', 'term'])
  })

  test('takes no more sentences of the city than can be kept, and no fields in them', () => {
    const issues = (cityDoes: string) =>
      nextTemplateSchema
        .safeParse({ ...form, after: '1', cityDoes })
        .error?.issues.map(({ path, message }) => [path.join('.'), message])
    expect(issues('Koffie.\n'.repeat(13))).toEqual([['cityDoes', 'template.too-many-lines']])
    expect(issues('Koffie voor {{employer}}.')).toEqual([['cityDoes', 'template.no-fields']])
    expect(issues('a'.repeat(301))).toEqual([['cityDoes', 'template.long-line']])
    expect(issues('')).toBeUndefined()
  })
})

test('a series is called after its first title', () => {
  expect(slugFrom('Intentieverklaring: één plek (mbo) – 2026!')).toBe('intentieverklaring-een-plek-mbo-2026')
  expect(slugFrom('…')).toBe('tekst')
  expect(slugFrom('a'.repeat(120))).toHaveLength(50)
})
