import { TextField, type TextFieldProps } from './text-field.tsx'

type MoneyFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'defaultValue' | 'before'> & {
  /** Euro cents; shown as "15,40". */
  defaultCents?: number | null
}

/** An amount in euros, typed as "15,40". */
export function MoneyField({ defaultCents, width = 8, ...rest }: MoneyFieldProps) {
  return (
    <TextField
      {...rest}
      width={width}
      before="€"
      inputMode="decimal"
      autoComplete={rest.autoComplete ?? 'off'}
      defaultValue={defaultCents === null || defaultCents === undefined ? null : euros(defaultCents)}
    />
  )
}

const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')
