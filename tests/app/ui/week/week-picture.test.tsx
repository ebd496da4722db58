import { describe, expect, test } from 'vitest'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import type { Roster } from '#app/domain/week/week.ts'
import { columnsOf, outsideTime, spanOf } from '#app/ui/week/week-geometry.ts'
import { WeekPicture } from '#app/ui/week/week-picture.tsx'
import { html, rendered } from '../render.tsx'

const roster: Roster = {
  kind: 'fixed',
  shifts: [
    { day: 'monday', startsAt: 540, endsAt: 780 },
    { day: 'wednesday', startsAt: 540, endsAt: 780 },
  ],
}
const agreed: Roster = { kind: 'to-be-agreed', windows: [{ day: 'friday', startsAt: 480, endsAt: 1080 }] }

describe('the week picture', () => {
  test('carries no style attribute in any form, so that the content policy holds', () => {
    const all = [
      <WeekPicture key="1" roster={roster} availability={WITHIN_SCHOOL_HOURS} />,
      <WeekPicture key="2" roster={agreed} availability={WITHIN_SCHOOL_HOURS} words="table" />,
      <WeekPicture key="3" roster={roster} availability={WITHIN_SCHOOL_HOURS} size="small" />,
      <WeekPicture key="4" availability={WITHIN_SCHOOL_HOURS} schoolHours={false} />,
    ]
    for (const element of all) expect(html(element)).not.toMatch(/\sstyle=/)
  })

  test('has a title and says in its description and beside it what it shows', () => {
    const $ = rendered(<WeekPicture roster={roster} title="Jouw werkweek" />)
    const svg = $('svg[role=img]')
    expect($(`#${svg.attr('aria-labelledby')}`).text()).toBe('Jouw werkweek')
    const sentence = 'Vaste werktijden: maandag en woensdag van 9:00 tot 13:00. 8 uur per week.'
    expect($(`#${svg.attr('aria-describedby')}`).text()).toBe(sentence)
    expect($('figcaption p').text()).toBe(sentence)
  })

  test('writes the times into the shifts', () => {
    const $ = rendered(<WeekPicture roster={roster} />)
    expect(
      $('.wb-week__text')
        .map((_, text) => $(text).text())
        .get(),
    ).toEqual(['9:00', '13:00', '9:00', '13:00'])
  })

  test('hatches what lies outside the availability, and says so', () => {
    const $ = rendered(<WeekPicture roster={roster} availability={WITHIN_SCHOOL_HOURS} />)
    const patternId = $('svg[role=img] pattern').attr('id')
    expect($(`.wb-week__misfit [fill="url(#${patternId})"]`)).toHaveLength(1)
    expect($('figcaption').text()).toContain('Buiten de tijd dat het kan: woensdag van 12:00 tot 13:00.')
    expect($('figcaption').text()).toContain('Past niet')
  })

  test('hatches nothing when all fits', () => {
    const $ = rendered(
      <WeekPicture roster={{ kind: 'fixed', shifts: [...WITHIN_SCHOOL_HOURS] }} availability={WITHIN_SCHOOL_HOURS} />,
    )
    expect($('.wb-week__misfit')).toHaveLength(0)
    expect($('figcaption').text()).toContain('Alle werktijden passen.')
  })

  test('draws hours to be agreed as windows', () => {
    const $ = rendered(<WeekPicture roster={agreed} />)
    expect($('svg[role=img] .wb-week__window')).toHaveLength(1)
    expect($('svg[role=img] .wb-week__shift')).toHaveLength(0)
    expect($('figcaption').text()).toContain('In overleg')
  })

  test('says that hours are not known instead of drawing an empty week', () => {
    expect(rendered(<WeekPicture roster={null} />)('body').text()).toBe('Werktijden zijn nog niet bekend.')
    expect(html(<WeekPicture roster={null} size="small" />)).toBe('')
  })

  test('has the same as a table', () => {
    const $ = rendered(<WeekPicture roster={roster} words="table" />)
    expect($('tbody tr')).toHaveLength(2)
    expect($('tbody tr').first().text()).toContain('9:00–13:00')
  })

  test('is a glance without words on a card', () => {
    const svg = rendered(<WeekPicture roster={roster} size="small" />)('svg')
    expect(svg.attr('aria-hidden')).toBe('true')
    expect([svg.attr('width'), svg.attr('height')]).toEqual(['160', '56'])
  })
})

describe('the geometry of a week', () => {
  test('runs from 7:00 to 22:00, and further by whole hours where blocks do', () => {
    expect(spanOf([])).toEqual({ from: 420, to: 1320 })
    expect(spanOf([{ day: 'monday', startsAt: 330, endsAt: 1350 }])).toEqual({ from: 300, to: 1380 })
  })

  test('keeps an empty weekend slim, fills the width, and mirrors', () => {
    const columns = columnsOf(roster.kind === 'fixed' ? roster.shifts : [])
    expect(columns[5]?.width).toBeLessThan((columns[0]?.width ?? 0) / 2)
    expect(columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(100, 1)
    expect(columnsOf([{ day: 'sunday', startsAt: 540, endsAt: 600 }])[6]?.width).toBeCloseTo(100 / 7, 1)
    expect(columnsOf([], { rtl: true })[0]?.start).toBeGreaterThan(80)
  })

  test('finds the parts outside', () => {
    const block = { day: 'monday' as const, startsAt: 480, endsAt: 900 }
    expect(outsideTime([block], [])).toEqual([block])
    expect(outsideTime([block], [{ day: 'monday', startsAt: 540, endsAt: 825 }])).toEqual([
      { day: 'monday', startsAt: 480, endsAt: 540 },
      { day: 'monday', startsAt: 825, endsAt: 900 },
    ])
    expect(outsideTime([block], [{ day: 'tuesday', startsAt: 0, endsAt: 1440 }])).toEqual([block])
    expect(outsideTime([block], [{ day: 'monday', startsAt: 0, endsAt: 1440 }])).toEqual([])
  })
})
