import { describe, expect, test } from 'vitest'
import { htmlToParagraphs } from '#app/domain/vacancies/import/html-to-paragraphs.ts'

describe('HTML as paragraphs', () => {
  test.each([
    ['blocks stand apart', '<p>Eén.</p><p>Twee.</p><div>Drie.</div>', 'Eén.\n\nTwee.\n\nDrie.'],
    ['inline elements do not', '<p>Wij <b>zoeken</b>\n een <em>kok</em>.</p>', 'Wij zoeken een kok.'],
    ['lists become lines', '<ul><li>koken</li><li>afwassen</li></ul>', '- koken\n- afwassen'],
    [
      'with paragraphs in their items too',
      '<ul><li><p>koken</p></li><li><p>afwassen</p></li></ul>',
      '- koken\n- afwassen',
    ],
    ['a line break is one', 'Eén<br>Twee<br/><br/>Drie', 'Eén\nTwee\n\nDrie'],
    ['entities are decoded', '<p>Caf&eacute; &amp; bar&nbsp;&#8211; &lt;leuk&gt;</p>', 'Café & bar – <leuk>'],
    ['also without elements', 'Caf&eacute; &amp; bar', 'Café & bar'],
    ['scripts and styles are gone', '<style>p{}</style><p>Werk</p><script>alert(1)</script>', 'Werk'],
    ['empty blocks leave no hole', '<p>Eén</p><p></p><p>&nbsp;</p><p>Twee</p>', 'Eén\n\nTwee'],
    ['empty items are no items', '<ul><li></li><li>koken</li></ul>', '- koken'],
    [
      'what was escaped once too often is read',
      '&lt;p&gt;Eén&lt;/p&gt;&lt;p&gt;Twee &amp;amp; drie&lt;/p&gt;',
      'Eén\n\nTwee & drie',
    ],
    ['plain text keeps its lines', 'Eén\r\nTwee\n\n\n\nDrie', 'Eén\nTwee\n\nDrie'],
    ['a sign that is no tag stays', 'Loon < 20 euro en > 15 euro', 'Loon < 20 euro en > 15 euro'],
    ['elements that are never closed are read', '<div><p>Eén<p>Twee', 'Eén\n\nTwee'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(htmlToParagraphs(html)).toBe(text)
  })

  test('a tree of nine thousand levels is read', () => {
    expect(htmlToParagraphs(`${'<div>'.repeat(9000)}diep${'</div>'.repeat(9000)}`)).toBe('diep')
  })

  test('a megabyte of levels takes no time', () => {
    const began = performance.now()
    htmlToParagraphs(`${'<div>'.repeat(100_000)}diep${'</div>'.repeat(100_000)}`)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
