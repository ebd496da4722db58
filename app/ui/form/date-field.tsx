import { Textbox } from '@utrecht/textbox-react'
import type { DayString } from '#app/domain/calendar/day.ts'
import { Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.tsx'

type DateFieldProps = FieldProps & {
  defaultValue?: DayString | null
  min?: DayString
  max?: DayString
  autoComplete?: string
}

/**
 * A day. The browser's own date input, sent as 2026-06-04; where a browser has none it is text in that form. A refused
 * value that is no day is shown as text again, so that what was typed stays.
 */
export function DateField({ defaultValue, min, max, autoComplete = 'off', ...field }: DateFieldProps) {
  const { value } = useField(field.name)
  const shown = value(defaultValue)
  const isDay = !shown || /^\d{4}-\d{2}-\d{2}$/.test(shown)
  return (
    <Field
      {...field}
      control={(props, invalid) => (
        <Textbox
          {...props}
          type={isDay ? 'date' : 'text'}
          invalid={invalid}
          defaultValue={shown}
          min={min}
          max={max}
          autoComplete={autoComplete}
          className="wb-control--12 wb-control--digits"
        />
      )}
    />
  )
}
