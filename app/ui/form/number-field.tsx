import { TextField, type TextFieldProps } from './text-field.tsx'

type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'> & {
  /** Halves and the like, written with a comma. */
  decimals?: boolean
}

/** A number, typed as text: no spin buttons that change it by a stray scroll, and a comma is welcome. */
export function NumberField({ decimals = false, width = 4, defaultValue, ...rest }: NumberFieldProps) {
  const shown = typeof defaultValue === 'number' ? String(defaultValue).replace('.', ',') : defaultValue
  return (
    <TextField
      {...rest}
      width={width}
      defaultValue={shown}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete={rest.autoComplete ?? 'off'}
    />
  )
}
