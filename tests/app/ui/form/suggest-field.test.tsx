import { describe, expect, test } from 'vitest'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { SuggestField } from '#app/ui/form/suggest-field.tsx'
import { rendered } from '../render.tsx'

const field = (typed?: Record<string, string>) =>
  rendered(
    <FormProvider
      labels={{ work: 'Beroep' }}
      typed={typed}
      issues={typed && [{ path: 'work', message: 'occupation-unknown' }]}
    >
      <SuggestField name="work" from="/beroepen" hint="Typ een beroep" defaultValue="kok" maxLength={80} />
    </FormProvider>,
  )

describe('a field with suggestions, as the server sends it', () => {
  test('is a plain field that promises no list', () => {
    const $ = field()
    const input = $('input')
    expect(input.attr()).toMatchObject({
      name: 'work',
      value: 'kok',
      type: 'text',
      maxlength: '80',
      autocomplete: 'off',
    })
    for (const promise of ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete']) {
      expect(input.attr(promise), promise).toBeUndefined()
    }
    expect($('[role=option]')).toHaveLength(0)
    expect($('[style]')).toHaveLength(0)
  })

  test('hangs on its label, its hint and a live region', () => {
    const $ = field()
    expect($(`label[for="${$('input').attr('id')}"]`).text()).toContain('Beroep')
    expect($(`#${$('input').attr('aria-describedby')}`).text()).toBe('Typ een beroep')
    expect($('[role=status]')).toHaveLength(1)
  })

  test('shows again what was refused, with what is wrong', () => {
    const $ = field({ work: 'iets' })
    expect($('input').attr('value')).toBe('iets')
    expect($('input').attr('aria-invalid')).toBe('true')
    expect($('.wb-field__error').text()).toContain('welk beroep u bedoelt')
  })
})
