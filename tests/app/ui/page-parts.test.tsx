import { describe, expect, test } from 'vitest'
import { ChipList } from '#app/ui/chip-list.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { LedgerPicture } from '#app/ui/ledger-picture.tsx'
import { CriterionList, CriterionMarks, CRITERION_OUTCOMES } from '#app/ui/match/criterion-mark.tsx'
import { MatchRow } from '#app/ui/match/match-row.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Pagination, shownPages } from '#app/ui/pagination.tsx'
import { PlainText } from '#app/ui/paragraph.tsx'
import { ProgressSteps } from '#app/ui/progress-steps.tsx'
import { Table } from '#app/ui/table.tsx'
import { VacancyCard } from '#app/ui/vacancy-card.tsx'
import { html, rendered } from './render.tsx'

describe('the frame of a page', () => {
  const page = (
    <PageShell
      navigation={[
        { href: '/vacatures', label: 'Vacatures', current: true },
        { href: '/werkgevers', label: 'Voor werkgevers', count: 0 },
      ]}
      languages={[
        { language: 'nl', href: '/vacatures' },
        { language: 'en', href: '/en/vacatures' },
      ]}
    >
      <h1>Vacatures</h1>
    </PageShell>
  )

  test('starts with a link to the content, which can take the focus', () => {
    const $ = rendered(page)
    expect($('a').first().attr('href')).toBe('#inhoud')
    expect($('main#inhoud').attr('tabindex')).toBe('-1')
  })

  test('marks where one is, and links only the other languages', () => {
    const $ = rendered(page)
    expect($('[aria-current=page]').text()).toBe('Vacatures')
    expect($('a[hreflang]')).toHaveLength(1)
    expect($('a[hreflang=en]').attr('lang')).toBe('en')
    expect(html(page)).not.toMatch(/\sstyle=/)
  })
})

describe('lists and numbers', () => {
  test('a table gives every value its header for a phone', () => {
    const $ = rendered(
      <Table
        caption="Vacatures"
        columns={[
          { key: 'title', header: 'Titel', rowHeader: true, cell: (row: { title: string }) => row.title },
          { key: 'n', header: 'Plekken', cell: () => 3, sort: { href: '?sort=n', now: 'descending' } },
        ]}
        rows={[{ title: 'Kok' }]}
        rowKey={(row) => row.title}
      />,
    )
    expect($('tbody th[scope=row] .wb-table__value').text()).toBe('Kok')
    expect($('tbody td .wb-table__label').text()).toBe('Plekken')
    expect($('thead th').last().attr('aria-sort')).toBe('descending')
  })

  test('what is not known is said', () => {
    expect(rendered(<DataList items={[{ term: 'Start', description: null }]} />)('dd').text()).toBe('Niet bekend')
  })

  test('a meter is a sentence with a picture', () => {
    const $ = rendered(<Meter done={3} total={5} what="plekken ingevuld" />)
    expect($('span').text()).toBe('3 van de 5 plekken ingevuld')
    expect($('.wb-meter__done')).toHaveLength(3)
    expect($('rect')).toHaveLength(5)
  })

  test('pages are numbered with gaps, but never a gap of one', () => {
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
    expect(shownPages(5, 9)).toEqual([1, null, 4, 5, 6, null, 9])
    expect(shownPages(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9])
    expect(html(<Pagination page={1} pages={1} hrefOf={String} />)).toBe('')
  })

  test('a chip says that it takes the filter away', () => {
    const $ = rendered(<ChipList chips={[{ label: 'Overvecht', href: '?' }]} clearHref="/" />)
    expect($('a').attr('aria-label')).toBe('Haal weg: Overvecht')
    expect($('a')).toHaveLength(1)
  })

  test('every step is a link that says how far it is', () => {
    const $ = rendered(
      <ProgressSteps
        steps={[
          { label: 'Functie', href: '/1', state: 'done' },
          { label: 'Week', href: '/2', state: 'current' },
        ]}
      />,
    )
    expect($('a').first().text()).toContain('Functie (klaar)')
    expect($('[aria-current=step]').attr('href')).toBe('/2')
  })

  test('typed text becomes paragraphs and lists, and never markup', () => {
    const $ = rendered(<PlainText text={'Eerste <b>regel</b>\nnog een\n\n- een\n- twee\r\n\r\n\n'} />)
    expect($('p')).toHaveLength(1)
    expect($('b')).toHaveLength(0)
    expect(
      $('li')
        .map((_, li) => $(li).text())
        .get(),
    ).toEqual(['een', 'twee'])
  })
})

describe('matches and pledges', () => {
  const criteria = CRITERION_OUTCOMES.map((outcome) => ({ key: outcome, label: 'Week', outcome, sentence: 'Daarom.' }))

  test('every mark has a word besides its icon and colour', () => {
    const $ = rendered(<CriterionMarks criteria={criteria} />)
    expect(
      $('li')
        .map((_, li) => $(li).text())
        .get(),
    ).toEqual(['Week: past', 'Week: bespreekbaar', 'Week: vragen', 'Week: past niet'])
    expect(
      rendered(<CriterionList criteria={criteria} />)('li')
        .first()
        .text(),
    ).toBe('Week pastDaarom.')
  })

  test('a match keeps what fits behind how much it is, and all else in view', () => {
    const two = [...criteria, { ...criteria[0]!, key: 'hours', label: 'Uren' }]
    const $ = rendered(<MatchRow title="Bakker" criteria={two} />)
    const body = $('.wb-match__body')
    const fitting = body.find('details')
    expect(fitting.find('summary').text()).toBe('2 onderdelen passen')
    expect(fitting.find('li').text()).toBe('Week: pastUren: past')
    fitting.remove()
    expect(body.find('li').text()).toBe('Week: bespreekbaarWeek: vragenWeek: past niet')
  })

  test('the ledger draws a square per place, by how far it came, with the same in a table', () => {
    const $ = rendered(
      <LedgerPicture
        pledges={[
          {
            key: 'a',
            label: '7 leerwerkplekken',
            promised: 7,
            opened: 6,
            introduced: 4,
            placed: 3,
            stillAfter3: 2,
            dueAfter3: 3,
            unknownAfter3: 1,
            stillAfter6: 1,
            dueAfter6: 1,
            unknownAfter6: 0,
          },
        ]}
      />,
    )
    const squares = $('.wb-ledger__squares')
    expect(squares.find('.wb-ledger__square--stillAfter6')).toHaveLength(1)
    expect(squares.find('.wb-ledger__square--stillAfter3')).toHaveLength(1)
    expect(squares.find('.wb-ledger__months').text()).toBe('63')
    expect(squares.find('.wb-ledger__square--placed')).toHaveLength(1)
    expect(squares.find('.wb-ledger__square--introduced')).toHaveLength(1)
    expect(squares.find('.wb-ledger__square--opened')).toHaveLength(2)
    expect(squares.find('.wb-ledger__square--promised')).toHaveLength(1)
    expect(squares.find('title').text()).toBe(
      '7 leerwerkplekken: 7 toegezegd, 6 open, 4 voorgesteld, 3 aan het werk, er nog na 3 maanden: 2 van 3, 1 niet bekend, er nog na 6 maanden: 1 van 1',
    )
    expect(
      $('tbody td .wb-table__value')
        .map((_, td) => $(td).text())
        .get(),
    ).toEqual(['7', '6', '4', '3', '2 van 3, 1 niet bekend', '1 van 1'])
    expect($.html()).not.toMatch(/\sstyle=/)
  })

  test('a vacancy card has its week in words', () => {
    const $ = rendered(
      <VacancyCard
        href="/vacatures/1"
        title="Kok"
        employer="De Ingelanden"
        roster={{ kind: 'fixed', shifts: [{ day: 'monday', startsAt: 540, endsAt: 780 }] }}
      />,
    )
    expect($('h3 a').attr('href')).toBe('/vacatures/1')
    expect($('.wb-vacancy__times').text().trim()).toBe('Maandag van 9:00 tot 13:00')
  })
})
