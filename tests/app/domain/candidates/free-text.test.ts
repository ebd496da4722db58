import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, PERSONAL_DATA_KINDS, type PersonalDataKind } from '#app/domain/candidates/free-text.ts'
import { PERSONAL_WORD_GROUPS, PERSONAL_WORDS, PERSONAL_WORDS_VERSION } from '#app/domain/candidates/personal-words.ts'
import { isTextKey } from '#app/i18n/translate.ts'

const kinds = (text: string) => findPersonalData(text).map((finding) => finding.kind)

describe('personal data in a text', () => {
  it.each<[PersonalDataKind, string, string]>([
    ['name', 'Ik heet Fatima en werk graag.', 'Ik heet Fatima'],
    ['name', 'ik heet yusuf', 'ik heet yusuf'],
    ['name', 'Mijn naam is Öztürk.', 'Mijn naam is Öztürk'],
    ['name', 'Zij heet Selam.', 'Zij heet Selam'],
    ['name', 'Bel mevrouw Jansen even.', 'mevrouw Jansen'],
    ['name', 'Gesproken met dhr. van der Berg', 'dhr. van der Berg'],
    ['name', 'De heer El Amrani kan goed rekenen', 'De heer El'],
    ['phone', 'bel 06-12345678', '06-12345678'],
    ['phone', 'bel 06 12 34 56 78.', '06 12 34 56 78'],
    ['phone', 'of (030) 123 45 67 overdag', '(030) 123 45 67'],
    ['phone', '+31 6 12345678', '+31 6 12345678'],
    ['phone', '0031612345678', '0031612345678'],
    ['email', 'mail naar naam.achternaam@voorbeeld.nl!', 'naam.achternaam@voorbeeld.nl'],
    ['email', 'naam (at) voorbeeld.nl', 'naam (at) voorbeeld.nl'],
    ['postcode', 'woont op 3561 AB', '3561 AB'],
    ['postcode', 'woont op 3561ab.', '3561ab'],
    ['street', 'Zamenhofdreef 12', 'Zamenhofdreef 12'],
    ['street', 'aan de Laan van Chartroise 4b', 'Laan van Chartroise 4b'],
    ['street', 'amsterdamsestraatweg 100-2', 'amsterdamsestraatweg 100-2'],
    ['citizen-service-number', 'nummer 111222333', '111222333'],
    ['citizen-service-number', '1234.56.782', '1234.56.782'],
    ['birth-date', 'op 3-4-1985', '3-4-1985'],
    ['birth-date', '12 maart 1990', '12 maart 1990'],
    ['birth-date', 'geb. 03/04/85', 'geb. 03/04/85'],
    ['age', 'Deze 45-jarige wil graag', '45-jarige'],
    ['age', 'is 52 jaar', 'is 52 jaar'],
    ['age', 'kandidaat (38 jaar)', '38 jaar'],
    ['age', 'een fitte vijftiger', 'vijftiger'],
    ['health', 'Heeft een burn-out gehad', 'burn-out'],
    ['health', 'heeft last van RUGKLACHTEN', 'RUGKLACHTEN'],
    ['health', 'na haar depressie', 'depressie'],
    ['health', 'een angststoornis', 'angststoornis'],
    ['benefit', 'zit in de bijstand', 'bijstand'],
    ['benefit', 'met een WW-uitkering', 'WW-uitkering'],
    ['debt', 'heeft schulden', 'schulden'],
    ['debt', 'de schuldsaneringsregeling', 'schuldsaneringsregeling'],
    ['crime', 'heeft een strafblad', 'strafblad'],
    ['origin-or-religion', 'komt als vluchteling', 'vluchteling'],
    ['origin-or-religion', 'is Syriër', 'Syriër'],
    ['origin-or-religion', 'praktiserend moslim', 'moslim'],
    ['family', 'alleenstaande moeder van drie', 'alleenstaande'],
    ['family', 'heeft twee jonge kinderen', 'heeft twee jonge kinderen'],
    ['family', 'brengt zijn kinderen naar school', 'zijn kinderen'],
    ['gender', 'Deze vrouw werkt hard', 'Deze vrouw'],
  ])('%s: %s', (kind, text, found) => {
    const findings = findPersonalData(text)
    expect(findings.map((f) => [f.kind, f.text])).toContainEqual([kind, found])
    for (const f of findings) expect(text.slice(f.start, f.end)).toBe(f.text)
  })

  it.each([
    'Deze kandidaat werkt graag met kinderen en heeft ervaring in de kinderopvang.',
    'Er zijn kinderen op de groep; 10 jaar ervaring als kok.',
    'Ervaring in het ziekenhuis, de gehandicaptenzorg en de gezondheidszorg.',
    'Kan klachten van klanten behandelen en blind typen.',
    'Ik heet u welkom aan de balie en maak gerechten met heet water.',
    'Zamelt afval gescheiden in, 24 uur per week, op de ontwikkelbaan 20 uur.',
    'Werkt van 09.00-12.30 en 13.00-17.00, en op 01-02-2024 en 03-04-2025 niet.',
    'Beschikbaar vanaf 2026-06-04, 3500 kg tillen hoeft niet, 2000 is te veel en 1200 om te beginnen.',
    'Onderweg 30 minuten; een supermarkt 3 jaar; KvK 12345678; € 2.500,00; 123456789.',
    'Spreekt Turks, Arabisch en Engels. Wil starten in de ochtend. Schuldig voelt niemand zich.',
    'Mevrouw en meneer zijn welkom. De heer des huizes.',
    'Het 25-jarig bestaan van de winkel. Ik geloof dat dit past. Justus werkte 20 jaar.',
    '',
  ])('is not: %s', (text) => {
    expect(findPersonalData(text)).toEqual([])
  })

  it('says where, why, and by which list', () => {
    const text = 'Mevrouw Jansen (tel. 06-12345678) heeft een hernia.'
    const findings = findPersonalData(text)
    expect(findings.map((f) => f.kind)).toEqual(['name', 'phone', 'health'])
    expect(findings[2]).toMatchObject({
      message: 'personal-data.health',
      ground: expect.stringContaining('AVG artikel 9'),
    })
    expect(PERSONAL_WORDS_VERSION).toMatch(/^\d{4}-\d{2}$/)
    for (const kind of PERSONAL_DATA_KINDS) expect(isTextKey(`issue.personal-data.${kind}`)).toBe(true)
  })

  it('finds every word of its list, in any case and place', () => {
    for (const group of PERSONAL_WORD_GROUPS) {
      for (const word of PERSONAL_WORDS[group].words) {
        expect(word).not.toBe('')
        const plain = word.replaceAll('*', '')
        expect(kinds(`Zo (${plain.toUpperCase()}), dus.`), word).toContain(group)
        expect(
          kinds(`zo xx${plain}xx dus`).filter((k) => k === group && !word.includes('*')),
          word,
        ).toEqual([])
      }
    }
  })

  it('finds a number by the eleven test only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (number) => {
        const digits = String(number)
        const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
        expect(kinds(`nr ${digits}`).includes('citizen-service-number')).toBe(sum % 11 === 0)
      }),
    )
  })

  it('points at what it found, whatever the text, in the order of the text', () => {
    const pieces = fc.constantFrom(
      'mevrouw Jansen',
      '06-12345678',
      ' ',
      'ziek',
      'e\u0301e\u0301n',
      'ĳ',
      '3561 AB',
      '\n',
      '𝒳',
      'a@b.nl',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const findings = findPersonalData(text)
        for (const f of findings) expect(text.normalize('NFC').slice(f.start, f.end)).toBe(f.text)
        expect(findings.map((f) => f.start)).toEqual(findings.map((f) => f.start).sort((a, b) => a - b))
      }),
    )
  })

  it.each(['a', '1', '1 ', 'a-', '(', 'straat ', 'ik heet ', '06-', 'a@', '. '])(
    'does not hang on a long row of %j',
    (piece) => {
      const start = performance.now()
      findPersonalData(piece.repeat(Math.ceil(100_000 / piece.length)))
      expect(performance.now() - start).toBeLessThan(5_000)
    },
  )
})
