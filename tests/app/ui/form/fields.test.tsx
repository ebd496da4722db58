import { describe, expect, test } from 'vitest'
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/ui/form/choice-group.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { fieldId } from '#app/ui/form/field-id.ts'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { MoneyField } from '#app/ui/form/money-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { TimeField } from '#app/ui/form/time-field.tsx'
import { html, rendered } from '../render.tsx'

const options = [
  { value: 'a', label: 'Appel' },
  { value: 'b', label: 'Banaan', hint: 'Geel' },
]

describe('a field', () => {
  test('is tied to its label and its hint', () => {
    const $ = rendered(
      <TextField name="contact.email" label="E-mailadres" hint="Voor de afspraak." autoComplete="email" />,
    )
    const input = $('input')
    expect(input.attr('id')).toBe(fieldId('contact.email'))
    expect($(`label[for="${input.attr('id')}"]`).text()).toBe('E-mailadres')
    expect($(`#${input.attr('aria-describedby')}`).text()).toBe('Voor de afspraak.')
    expect(input.attr('autocomplete')).toBe('email')
    expect(input.attr('aria-invalid')).toBeUndefined()
  })

  test('says when it may stay empty', () => {
    expect(rendered(<TextField name="a" label="Tussenvoegsel" optional />)('label').text()).toBe(
      'Tussenvoegsel (niet verplicht)',
    )
  })

  test('finds its own error, in words, and is marked invalid', () => {
    const $ = rendered(
      <FormProvider issues={[{ path: 'hours', message: 'too-small', params: { min: 4 } }]} typed={{ hours: '2' }}>
        <TextField name="hours" label="Uren" hint="Per week." />
        <TextField name="title" label="Titel" />
      </FormProvider>,
    )
    const input = $('#f-hours')
    expect(input.attr('aria-invalid')).toBe('true')
    const described = (input.attr('aria-describedby') ?? '').split(' ').map((id) => $(`#${id}`).text())
    expect(described).toEqual(['Per week.', 'Fout: Vul 4 in of meer.'])
    expect($('#f-title').attr('aria-invalid')).toBeUndefined()
  })

  test('keeps what was typed, also when that is nothing', () => {
    const $ = rendered(
      <FormProvider typed={{ title: '', hours: ['1', '2'], about: 'Zo', kind: 'b', start: 'morgen' }}>
        <TextField name="title" label="Titel" defaultValue="Oud" />
        <TextField name="hours" label="Uren" defaultValue={8} />
        <TextArea name="about" label="Over" defaultValue="Oud" />
        <SelectField name="kind" label="Soort" options={options} defaultValue="a" />
        <DateField name="start" label="Start" defaultValue="2026-06-04" />
      </FormProvider>,
    )
    expect($('#f-title').val()).toBe('')
    expect($('#f-hours').val()).toBe('2')
    expect($('#f-about').text()).toBe('Zo')
    expect($('#f-kind option[selected]').val()).toBe('b')
    expect([$('#f-start').attr('type'), $('#f-start').val()]).toEqual(['text', 'morgen'])
  })

  test('shows stored values in the way people write them', () => {
    expect(rendered(<MoneyField name="pay" label="Loon" defaultCents={1540} />)('input').val()).toBe('15,40')
    expect(rendered(<TimeField name="at" label="Tijd" defaultMinute={545} />)('input').val()).toBe('9:05')
    expect(rendered(<DateField name="on" label="Dag" defaultValue="2026-06-04" />)('input').attr('type')).toBe('date')
  })

  test('tells the limit before it is reached', () => {
    const $ = rendered(<TextArea name="about" label="Over" limit={200} />)
    expect($(`#${$('textarea').attr('aria-describedby')}`).text()).toBe('Gebruik hooguit 200 tekens.')
  })
})

describe('a group of choices', () => {
  test('is a fieldset of which the first control has the id of the field', () => {
    const $ = rendered(<RadioGroup name="kind" label="Soort werk" options={options} defaultValue="b" />)
    expect($('fieldset > legend').text()).toBe('Soort werk')
    expect($('input').first().attr('id')).toBe('f-kind')
    expect($('input[checked]').val()).toBe('b')
    expect($(`#${$('input').last().attr('aria-describedby')}`).text()).toBe('Geel')
  })

  test('keeps what was ticked, one, several or none', () => {
    const group = <CheckboxGroup name="skills" label="Kunnen" options={options} defaultValue={['a']} />
    const chosen = (typed: Record<string, string | string[]> | null) => {
      const $ = rendered(<FormProvider typed={typed}>{group}</FormProvider>)
      return $('input[checked]')
        .map((_, input) => $(input).val())
        .get()
    }
    expect(chosen(null)).toEqual(['a'])
    expect(chosen({})).toEqual([])
    expect(chosen({ skills: 'b' })).toEqual(['b'])
    expect(chosen({ skills: ['a', 'b'] })).toEqual(['a', 'b'])
  })

  test('puts its error on the group and its first control', () => {
    const $ = rendered(
      <FormProvider issues={[{ path: 'kind', message: 'choose' }]} typed={{}}>
        <RadioGroup name="kind" label="Soort werk" options={options} />
        <CheckboxField name="consent" label="Ik mag dit" />
      </FormProvider>,
    )
    expect($('fieldset').attr('aria-describedby')).toBe('f-kind-error')
    expect($('#f-kind').attr('aria-describedby')).toBe('f-kind-error')
    expect($('#f-consent').attr('checked')).toBeUndefined()
  })
})

describe('the error summary', () => {
  const issues = [
    { path: 'title', message: 'required' },
    { path: 'shifts.0.endsAt', message: 'week.ends-before-start' },
    { path: '', message: 'unreadable' },
  ]
  const typed = { 'shifts.0.day': 'monday' }

  test('links every error to its field, by the name of the field', () => {
    const $ = rendered(
      <FormProvider issues={issues} typed={typed} labels={{ title: 'titel' }}>
        <ErrorSummary />
        <TextField name="title" label="Titel" />
      </FormProvider>,
    )
    expect($('[role=alert]').attr('tabindex')).toBe('-1')
    expect($('h2').text()).toBe('Er klopt nog iets niet. Kijk naar:')
    const first = $('a').first()
    expect(first.attr('href')).toBe('#f-title')
    expect($(first.attr('href') ?? '').is('input')).toBe(true)
    expect(first.text()).toBe('Titel: vul dit in.')
    expect($('a').last().text()).toMatch(/^Maandag, einde: de eindtijd/)
    expect($('li').last().find('a')).toHaveLength(0)
  })

  test('is not there when nothing is wrong', () => {
    expect(
      html(
        <FormProvider>
          <ErrorSummary />
        </FormProvider>,
      ),
    ).toBe('')
  })
})
