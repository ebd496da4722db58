import { describe, expect, test } from 'vitest'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { WeekInput } from '#app/ui/week/week-input.tsx'
import { html, rendered } from '../render.tsx'

describe('the week input, before or without script', () => {
  test('is fields with names, labels and the given times', () => {
    const $ = rendered(
      <WeekInput
        name="shifts"
        label="Week"
        kind="fixed"
        defaultBlocks={[{ day: 'tuesday', startsAt: 540, endsAt: 780 }]}
      />,
    )
    const begin = $('input[name="shifts.2.startsAt"]')
    expect(begin.val()).toBe('9:00')
    expect(begin.attr('aria-label')).toBe('dinsdag, begin')
    expect(begin.attr('inputmode')).toBe('numeric')
    expect($('input[name="shifts.2.day"]').val()).toBe('tuesday')
    expect($('input[name$=".startsAt"]')).toHaveLength(14)
    expect($('fieldset > legend').text()).toBe('Week')
  })

  test('has presets as submit buttons, after a first one that Enter may press', () => {
    const $ = rendered(<WeekInput name="shifts" label="Week" kind="fixed" />)
    const buttons = $('button')
    expect(buttons.first().attr('name')).toBeUndefined()
    expect(
      $('button[name=preset]')
        .map((_, button) => $(button).val())
        .get(),
    ).toEqual(['school-hours', 'mornings', 'daytime', 'clear'])
    expect($('button[name=preset]').first().attr('type')).toBe('submit')
  })

  test('keeps what was typed and shows each error at its row', () => {
    const $ = rendered(
      <FormProvider
        typed={{ 'shifts.3.day': 'tuesday', 'shifts.3.startsAt': '25:00', 'shifts.3.endsAt': '13:00' }}
        issues={[{ path: 'shifts.3.startsAt', message: 'time' }]}
      >
        <WeekInput name="shifts" label="Week" kind="availability" />
      </FormProvider>,
    )
    const begin = $('#f-shifts-3-startsAt')
    expect(begin.val()).toBe('25:00')
    expect(begin.attr('aria-invalid')).toBe('true')
    expect($(`#${begin.attr('aria-describedby')}`).text()).toContain('Vul een tijd in zoals 9:00.')
    expect(begin.closest('details').attr('open')).toBeDefined()
  })

  test('carries no style attribute and no grid that does not work yet', () => {
    const page = html(<WeekInput name="shifts" label="Week" kind="to-be-agreed" />)
    expect(page).not.toMatch(/\sstyle=/)
    expect(page).not.toContain('role="grid"')
  })
})
