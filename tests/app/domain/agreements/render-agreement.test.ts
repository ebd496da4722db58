import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '#app/domain/agreements/agreement-text.ts'
import { fieldsIn, renderAgreement, type AgreementData } from '#app/domain/agreements/render-agreement.ts'
import { sealContent } from '#app/domain/agreements/seal-content.server.ts'
import { AGREEMENT_TEMPLATE } from '#db/seed/agreement-template.ts'

const template = { id: 'f3c1b4de-0000-4000-8000-000000000001', version: 1, ...AGREEMENT_TEMPLATE }
const data: AgreementData = {
  reference: 'IV-2026-0012',
  edition: 1,
  employer: { name: 'Kapsalon Knip', kvkNumber: '90000001', address: 'Voorstraat 1, 3512AA Utrecht' },
  municipality: {
    name: 'Utrecht',
    deskName: 'Werkgeversbalie',
    deskEmail: 'balie@utrecht.example',
    deskPhone: '030 555 01 00',
  },
  contacts: [
    { name: 'Samir Aydin', function: 'eigenaar', email: 'samir@knip.example', phone: null },
    { name: 'Esra Aydin', function: null, email: 'esra@knip.example', phone: '06 12345678' },
  ],
  cityDoes: ['De gemeente belt elke maand.', 'De gemeente komt langs.'],
  startsOn: '2026-06-04',
  endsOn: '2028-06-03',
  pledges: [
    { kind: 'learn-work-track', places: 2, before: '2027-01-01' },
    { kind: 'trial-placement', places: 1, before: '2027-06-01' },
  ],
}

describe('the text of an agreement', () => {
  test('says every pledge, one place and more, with its date', () => {
    const { text } = renderAgreement(template, data)
    expect(text).toContain('- 2 plekken: leerwerktraject (werken en leren tegelijk), ingevuld vóór 1 januari 2027')
    expect(text).toContain('- 1 plek: proefplaatsing met uitzicht op een contract, ingevuld vóór 1 juni 2027')
    expect(text).toContain('maakt plaats voor 3 mensen')
    expect(text).toContain('van 4 juni 2026 tot en met 3 juni 2028')
  })

  test('leaves no field open', () => {
    expect(fieldsIn(renderAgreement(template, data).text)).toEqual([])
  })

  test('says what the city does, and whom to call on either side, as lists', () => {
    const { text } = renderAgreement(template, data)
    expect(text).toContain(
      '\n- Samir Aydin, eigenaar, samir@knip.example\n- Esra Aydin, esra@knip.example, 06 12345678\n',
    )
    expect(text).toContain('\n- Werkgeversbalie, balie@utrecht.example, 030 555 01 00\n')
    expect(text).toContain('\n- De gemeente belt elke maand.\n- De gemeente komt langs.\n')
  })

  test('still fills in the fields of a text from before, which stand inside a sentence', () => {
    const body = 'Bel {{contactName}} ({{contactPhone}}) of {{ deskName }}, {{deskEmail}}.\n{{pledges}}'
    const { text } = renderAgreement({ ...template, body }, { ...data, pledges: [] })
    expect(text).toBe('Bel Samir Aydin (–) of Werkgeversbalie, balie@utrecht.example.\n')
  })

  test('keeps its outline whatever the data: the same blocks in the same looks, with the data in them to the letter', () => {
    const mark = fc.constantFrom(
      '**',
      '*',
      '## ',
      '- ',
      '1. ',
      '#',
      '\\',
      '\n\n',
      '\r\n',
      '{{pledges}}',
      '<i>',
      '.',
      '3',
      ' ',
    )
    const nasty = fc
      .array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''))
    const body = `{{contactName}}, **{{employer}}** en *{{employerAddress}}*.

## {{employer}}
{{contactName}}
{{employer}}. {{contactPhone}}

1. {{employerAddress}}
- {{contactName}} {{employer}}

{{pledges}}`
    const shapeOf = (name: string, contact: string, phone: string, address: string) =>
      blocksOf(
        renderAgreement(
          { ...template, body },
          {
            ...data,
            employer: { name, kvkNumber: null, address },
            contacts: [{ name: contact, function: null, email: 'a@b.example', phone }],
          },
        ),
      )
    const plain = (written: string) =>
      written
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
        .trim() || '–'
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (name, contact, phone, address) => {
        const put = (text: string) =>
          text.replace(/NAAM|CONTACT|TELEFOON|ADRES/g, (which) =>
            plain({ NAAM: name, CONTACT: contact, TELEFOON: phone, ADRES: address }[which]!),
          )
        const expected = shapeOf('NAAM', 'CONTACT', 'TELEFOON', 'ADRES').map((block) =>
          block.kind === 'list'
            ? { ...block, items: block.items.map((item) => item.map((span) => ({ ...span, text: put(span.text) }))) }
            : { ...block, spans: block.spans.map((span) => ({ ...span, text: put(span.text) })) },
        )
        expect(shapeOf(name, contact, phone, address)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the seal', () => {
  test('is the same for the same content, in whatever order it was put together', () => {
    const content = renderAgreement(template, data)
    const turned = Object.fromEntries(Object.entries(content).reverse()) as typeof content
    expect(sealContent(turned)).toEqual(sealContent(content))
  })

  test('is another for every part that differs', () => {
    const hash = (over: Partial<AgreementData>) =>
      sealContent(renderAgreement(template, { ...data, ...over })).contentHash
    const hashes = [
      hash({}),
      hash({ edition: 2 }),
      hash({ endsOn: '2028-06-04' }),
      hash({ contacts: data.contacts.slice(0, 1) }),
      hash({ contacts: [...data.contacts].reverse() }),
      hash({ cityDoes: ['Koffie.'] }),
      hash({ municipality: { ...data.municipality, deskName: 'Robin Scholten' } }),
      hash({ employer: { ...data.employer, name: 'Kapsalon Knap' } }),
      hash({ pledges: [{ kind: 'learn-work-track', places: 3, before: '2027-01-01' }] }),
      sealContent(renderAgreement({ ...template, version: 2 }, data)).contentHash,
      sealContent(renderAgreement({ ...template, body: `${template.body} ` + '!' }, data)).contentHash,
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})
