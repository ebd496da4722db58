import { TextField, type TextFieldProps } from './text-field.tsx'

type PostcodeFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'width'>

/** A Dutch postcode, "3511 AB"; with or without the space. */
export function PostcodeField({ autoComplete = 'postal-code', ...rest }: PostcodeFieldProps) {
  return (
    <TextField
      {...rest}
      width={8}
      maxLength={10}
      autoComplete={autoComplete}
      autoCapitalize="characters"
      spellCheck={false}
    />
  )
}
