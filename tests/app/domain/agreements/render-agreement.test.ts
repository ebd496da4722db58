import { describe, expect, test } from 'vitest'
import {
  blocksOf,
  fieldsIn,
  isTemplateField,
  renderAgreement,
  type AgreementData,
} from '#app/domain/agreements/render-agreement.ts'
import { sealContent } from '#app/domain/agreements/seal-content.server.ts'
import { agreementTemplateSchema } from '#app/domain/agreements/agreement.schema.ts'
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
  contact: { name: 'Samir Aydin', email: 'samir@knip.example', phone: null },
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

  test('does not let data begin a paragraph, a heading or a field of its own', () => {
    const contact = { ...data.contact, name: 'Samir\n\n## Extra\n- 99 plekken {{pledges}}' }
    const plain = blocksOf(renderAgreement(template, data).text)
    const sly = blocksOf(renderAgreement(template, { ...data, contact }).text)
    expect(sly.map(({ kind }) => kind)).toEqual(plain.map(({ kind }) => kind))
    expect(renderAgreement(template, { ...data, contact }).text).toContain('Samir ## Extra - 99 plekken {{pledges}},')
  })

  test('falls apart in headings, paragraphs and lists', () => {
    expect(blocksOf('Een\nregel.\n\n## Kop\nTekst:\n- een\n- twee\n\n- drie')).toEqual([
      { kind: 'paragraph', text: 'Een regel.' },
      { kind: 'heading', text: 'Kop' },
      { kind: 'paragraph', text: 'Tekst:' },
      { kind: 'list', items: ['een', 'twee'] },
      { kind: 'list', items: ['drie'] },
    ])
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
      hash({ contact: { ...data.contact, phone: '030 555 01 01' } }),
      hash({ employer: { ...data.employer, name: 'Kapsalon Knap' } }),
      hash({ pledges: [{ kind: 'learn-work-track', places: 3, before: '2027-01-01' }] }),
      sealContent(renderAgreement({ ...template, version: 2 }, data)).contentHash,
      sealContent(renderAgreement({ ...template, body: `${template.body} ` + '!' }, data)).contentHash,
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a template', () => {
  test('of the seed is one that can be published', () => {
    expect(agreementTemplateSchema.safeParse(AGREEMENT_TEMPLATE).success).toBe(true)
    expect(fieldsIn(AGREEMENT_TEMPLATE.body).every(isTemplateField)).toBe(true)
  })

  test('with a field that does not exist, or without the pledges, is refused', () => {
    const messages = (body: string) =>
      agreementTemplateSchema.safeParse({ ...AGREEMENT_TEMPLATE, body }).error?.issues.map(({ message }) => message)
    expect(messages('{{pledges}} en {{geboortedatum}}')).toEqual(['unknown-field'])
    expect(messages('Wij beloven van alles.')).toEqual(['pledges-missing'])
  })
})
