import { formatTime, type Minute } from '#app/domain/week/week.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

type TimeFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'width' | 'defaultValue'> & {
  /** Minutes since midnight. */
  defaultMinute?: Minute | null
}

/** A clock time, typed as "9:00". Text, since native time pickers hide "24:00" and differ per phone. */
export function TimeField({ defaultMinute, ...rest }: TimeFieldProps) {
  return (
    <TextField
      {...rest}
      width={4}
      maxLength={5}
      inputMode="numeric"
      autoComplete={rest.autoComplete ?? 'off'}
      defaultValue={defaultMinute === null || defaultMinute === undefined ? null : formatTime(defaultMinute)}
    />
  )
}
