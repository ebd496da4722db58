import { describe, expect, test } from 'vitest'
import { agreementToSign } from '#app/documents/agreement-to-sign.ts'
import { signedDocument } from '#tests/support/agreement-document.ts'
import { pdfinfo, pdftotext } from '#tests/support/pdf-tools.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')
const { content, contentHash, madeAt } = signedDocument()
const document = {
  content,
  contentHash,
  signers: [
    { party: 'employer' as const, name: 'Sanne de Wit' },
    { party: 'municipality' as const, name: null },
  ],
  madeAt,
}

describe('the paper to sign', () => {
  test('says on every page that nobody has signed it, and has the whole hash and a place for everybody', async () => {
    const pages = pdftotext(await agreementToSign(document))
      .split('\f')
      .slice(0, -1)
    for (const page of pages) expect(page).toContain('NOG NIET GETEKEND')
    const text = flat(pages.join(' '))
    expect(text.replace(/\s/g, '')).toContain(contentHash)
    expect(text).toContain('Namens Kapsalon Knip Naam: Sanne de Wit Functie Datum Handtekening')
    expect(text).toContain('Namens de gemeente Utrecht Naam Functie Datum Handtekening')
    expect(text).not.toContain('Controlecode')
  })

  test('has the same text as what is signed, tagged, and is the same file for the same input', async () => {
    const pdf = await agreementToSign(document)
    expect(pdfinfo(pdf)).toMatch(/^Tagged: +yes$/m)
    expect(flat(pdftotext(pdf))).toContain('De werkgever maakt plaats voor 7 mensen')
    expect(pdf.equals(await agreementToSign(document))).toBe(true)
  })

  test('keeps the place of each signer on one page, however many there are, and speaks English when the text does', async () => {
    const signers = Array.from({ length: 9 }, (_, index) => ({
      party: 'employer' as const,
      name: `Ondertekenaar ${index}`,
    }))
    const pdf = await agreementToSign({ ...document, content: { ...content, language: 'en' }, signers })
    const pages = pdftotext(pdf).split('\f')
    for (const { name } of signers) {
      const page = pages.find((text) => text.includes(name))!
      expect(page.split(name)[1]).toContain('Signature')
    }
    expect(pages[0]).toContain('NOT SIGNED YET')
  })
})
