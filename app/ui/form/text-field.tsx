import { Textbox } from '@utrecht/textbox-react'
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.tsx'

/** How many characters the field looks made for; a hint in itself. */
export type ControlWidth = 2 | 4 | 8 | 12 | 20 | 'full'

export type TextFieldProps = FieldProps & {
  defaultValue?: string | number | null
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
  /** As in the HTML standard: "email", "organization", "off". */
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  /** The browser stops typing here; the server says so too. */
  maxLength?: number
  width?: ControlWidth
  spellCheck?: boolean
  autoCapitalize?: 'off' | 'words' | 'sentences' | 'characters'
  /** Beside the box: "€" before, "uur per week" after. Say the same in the label. */
  before?: ReactNode
  after?: ReactNode
  /** Words to choose from or to leave; shown as a datalist. */
  suggestions?: readonly string[]
}

/** One line of text. */
export function TextField({
  defaultValue,
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  width,
  spellCheck,
  autoCapitalize,
  before,
  after,
  suggestions,
  ...field
}: TextFieldProps) {
  const { value } = useField(field.name)
  return (
    <Field
      {...field}
      control={(props, invalid) => {
        const listId = suggestions ? `${props.id}-list` : undefined
        const box = (
          <Textbox
            {...props}
            type={type}
            invalid={invalid}
            defaultValue={value(defaultValue)}
            autoComplete={autoComplete}
            inputMode={inputMode}
            maxLength={maxLength}
            spellCheck={spellCheck}
            autoCapitalize={autoCapitalize}
            list={listId}
            dir={type === 'email' || type === 'tel' || type === 'url' ? 'ltr' : 'auto'}
            className={classNames(
              width && `wb-control--${width}`,
              (inputMode === 'numeric' || inputMode === 'decimal') && 'wb-control--digits',
            )}
          />
        )
        return (
          <>
            {before || after ? (
              <div className="wb-field__affixed">
                {before && (
                  <span className="wb-field__affix" aria-hidden="true">
                    {before}
                  </span>
                )}
                {box}
                {after && (
                  <span className="wb-field__affix" aria-hidden="true">
                    {after}
                  </span>
                )}
              </div>
            ) : (
              box
            )}
            {suggestions && (
              <datalist id={listId}>
                {suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        )
      }}
    />
  )
}
