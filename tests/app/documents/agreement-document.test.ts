import fc from 'fast-check'
import { decodeQR } from 'qr/decode.js'
import { createElement } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { agreementDocument } from '#app/documents/agreement-document.ts'
import { blocksOf, plainText } from '#app/domain/agreements/agreement-text.ts'
import { AgreementDocument } from '#app/ui/agreement-document.tsx'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { signedDocument } from '#tests/support/agreement-document.ts'
import { rendered } from '#tests/app/ui/render.tsx'
import { pdfinfo, pdftoppm, pdftotext } from '#tests/support/pdf-tools.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')
/** The texts of the elements of one kind in the outline of a tagged PDF, in order. */
const tagged = (structure: string, tag: string) =>
  [...structure.matchAll(new RegExp(`^ *${tag}(?: \\(\\w+\\))?:?\\n(?: +/.*\\n)*((?: +".*"\\n)+)`, 'gm'))].map(
    (match) => match[1]!.replace(/^ *"(.*)"$/gm, '$1').replaceAll('\n', ''),
  )

const document = signedDocument()
let pdf: Buffer
/** Poppler takes seconds to read it out. */
let structure: string
beforeAll(async () => {
  pdf = await agreementDocument(document)
  structure = pdfinfo(pdf, '-struct-text')
})

describe('the document of an agreement', () => {
  test('is tagged, speaks Dutch, shows its title and says that it is PDF/A-2b', () => {
    const info = pdfinfo(pdf)
    expect(info).toMatch(/^Title: +Intentieverklaring: samen aan het werk – IV-2026-0012$/m)
    expect(info).toMatch(/^Author: +Gemeente Utrecht$/m)
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^Page size: .*\(A4\)$/m)
    const raw = pdf.toString('latin1')
    expect(raw).toContain('/Lang (nl-NL)')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(raw).not.toContain('Helvetica')
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2)
  })

  test('has every word of the signed text in its outline, as headings, paragraphs and lists', () => {
    const blocks = blocksOf(document.content)
    const headings = tagged(structure, 'H3')
    const paragraphs = tagged(structure, 'P')
    const items = tagged(structure, 'LBody')
    for (const block of blocks) {
      if (block.kind === 'heading') expect(headings).toContain(plainText(block.spans))
      if (block.kind === 'paragraph') expect(paragraphs).toContain(plainText(block.spans))
    }
    expect(items).toEqual(blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainText) : [])))
    expect(tagged(structure, 'H1')).toEqual([document.content.title])
    expect(tagged(structure, 'H2')).toEqual([
      'Werkgever',
      'Gemeente',
      'Wat de werkgever toezegt',
      'De tekst van de verklaring',
      'Handtekeningen',
      'Is dit document echt?',
    ])
  })

  test('has the pledges and the signatures in tables with heads', () => {
    expect(structure.match(/^ *Table/gm)).toHaveLength(3)
    expect(tagged(structure, 'TH').slice(0, 3)).toEqual(['Soort plek', 'Aantal', 'Ingevuld vóór'])
    const cells = tagged(structure, 'TD')
    expect(cells.slice(0, 3)).toEqual(['Leerwerktraject', '2', '1 januari 2027'])
    expect(cells).toContain('Sanne de Wit, directeur')
    expect(cells).toContain('4 juni 2026 om 10:40')
    expect(cells).toContain('Mehmet Yıldız, wethouder Werk en Inkomen')
  })

  test('says the same as the page, with its bold, its emphasis and its numbers', async () => {
    const text = [
      'Wij zeggen **vast en zeker** ja, *samen* met ***iedereen***: \\*zo\\*, en met namen als O\\\\Brien.',
      '## Een **kop** met *nadruk*',
      `8. ${'Een lange regel die over de rand gaat, met **vette woorden** erin. '.repeat(4)}`,
      '9. Negen',
      '10. Tien',
      '',
      '- Een streepje',
    ].join('\n')
    const content = { ...document.content, text }
    const page = rendered(createElement(AgreementDocument, { content, level: 2, label: 'tekst' }))
    const onPage = (selector: string) =>
      page(selector)
        .toArray()
        .map((element) => page(element).text().trim())
    const pdf = await agreementDocument({ ...document, content })
    const structure = pdfinfo(pdf, '-struct-text')
    const inPdf = (tag: string) => tagged(structure, tag).map((text) => text.trim())
    expect(inPdf('P')).toEqual(expect.arrayContaining(onPage('p')))
    expect(inPdf('H3')).toEqual(expect.arrayContaining(onPage('h3')))
    expect(inPdf('LBody')).toEqual(onPage('li'))
    expect(inPdf('Lbl')).toEqual(['8.', '9.', '10.', '•'])
    expect(page('ol').attr('start')).toBe('8')
    expect(onPage('strong').slice(0, 2)).toEqual(['vast en zeker', 'iedereen'])
    // Regular, bold, slanted, and both.
    expect(pdf.toString('latin1').match(/\/FontFile2 /g)).toHaveLength(4)
  })

  test('marks what stands on every page as decoration', () => {
    expect(flat(pdftotext(pdf))).toContain('Bladzijde 1 van 4')
    expect(structure).not.toContain('Bladzijde')
  })

  test('shows the hash, the code, and a link and a picture that lead to the page that checks it', () => {
    expect(pdftotext(pdf).replace(/\s+/g, '')).toContain(document.contentHash)
    const address = 'https://werkbrug.example/controleer?code=K7QF-3MHT-9XWD'
    expect(flat(pdftotext(pdf))).toContain('Controlecode: K7QF-3MHT-9XWD')
    expect(pdf.toString('latin1')).toContain(`/URI (${address})`)
    expect(structure).toMatch(/^ *Figure/m)
    expect(decodeQR(pdftoppm(pdf, 4))).toBe(address)
  })

  test('says who has not signed yet', async () => {
    const [employer, city] = document.signers
    const text = flat(
      pdftotext(await agreementDocument({ ...document, signers: [employer!, { ...city!, signed: null }] })),
    )
    expect(text).toContain('Nog niet getekend')
    expect(text).not.toContain('5 juni 2026 om 15:05')
  })

  test('says on every page that it is a test, and only then', async () => {
    const count = async (isTest: boolean) =>
      flat(pdftotext(await agreementDocument(signedDocument({}, { isTest })))).split('bewijst niets').length - 1
    expect(await count(true)).toBe(4 + 2)
    expect(await count(false)).toBe(0)
  })

  test('says whether its time is confirmed from outside', async () => {
    const text = async (time: 'confirmed' | 'unconfirmed') =>
      flat(pdftotext(await agreementDocument(signedDocument({}, { time }))))
    expect(await text('unconfirmed')).toContain('Tijdstip niet extern bevestigd')
    expect(await text('confirmed')).toContain('Extern bevestigd')
    expect(await text('confirmed')).not.toContain('niet extern bevestigd')
  })

  test('speaks English when the text does', async () => {
    const pdf = await agreementDocument({ ...document, content: { ...document.content, language: 'en' } })
    expect(pdf.toString('latin1')).toContain('/Lang (en-GB)')
    expect(flat(pdftotext(pdf))).toContain('On behalf of the city of Utrecht')
  })

  test('shows letters that the font lacks as such, and takes signs of XML in a name', async () => {
    const employer = { name: 'Bakker & <Zonen> 面包店', kvkNumber: null, address: null }
    const text = flat(pdftotext(await agreementDocument(signedDocument({ employer }))))
    expect(text).toContain('Bakker & <Zonen> \uFFFD\uFFFD\uFFFD')
    expect(text).not.toContain('KvK-nummer 9')
  })

  test('goes on over pages: fifty pledges, each with its row, and no empty page', async () => {
    const pledges = Array.from({ length: 50 }, (_, index) => ({
      kind: VACANCY_KINDS[index % VACANCY_KINDS.length]!,
      places: index + 1,
      before: '2027-01-01',
    }))
    const pdf = await agreementDocument(signedDocument({ pledges }))
    const rows = [...pdftotext(pdf, '-layout').matchAll(/^(?:\S+ )+ +(\d+) +1 januari 2027$/gm)].map((row) => row[1])
    expect(rows).toEqual(pledges.map(({ places }) => String(places)))
    for (const page of pdftotext(pdf).split('\f').slice(0, -1)) expect(page.length).toBeGreaterThan(150)
  })

  test('is the same file for the same input, and another for any other', async () => {
    const name = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(name, name, async (employer, contact) => {
        const over = {
          employer: { name: employer, kvkNumber: null, address: null },
          contacts: [{ name: contact, function: null, email: 'a@b.example', phone: null }],
        }
        const made = await agreementDocument(signedDocument(over))
        expect(made.equals(await agreementDocument(signedDocument(over)))).toBe(true)
        expect(made.equals(await agreementDocument(signedDocument({ ...over, edition: 2 })))).toBe(false)
      }),
      { numRuns: 3 },
    )
  })
})
