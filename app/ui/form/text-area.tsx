import { useEffect, useState } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { partId } from './field-id.ts'
import { Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.tsx'

type TextAreaProps = FieldProps & {
  defaultValue?: string | null
  rows?: number
  /** Counted down while typing; more can be typed, so that a pasted text is not cut, and is refused with a message. */
  limit?: number
  autoComplete?: string
}

/** Several lines of text. */
export function TextArea({ defaultValue, rows = 5, limit, autoComplete, ...field }: TextAreaProps) {
  const { t } = useLanguage()
  const { value } = useField(field.name)
  const initial = value(defaultValue) ?? ''
  const [length, setLength] = useState<number | null>(null)
  useEffect(() => setLength(initial.length), [initial])
  const left = limit === undefined || length === null ? null : limit - length
  return (
    <Field
      {...field}
      describedBy={limit === undefined ? undefined : partId(field.name, 'count')}
      control={(props, invalid) => (
        <>
          <textarea
            {...props}
            className={classNames(
              'utrecht-textarea utrecht-textarea--html-textarea wb-textarea',
              invalid && 'utrecht-textarea--invalid',
            )}
            rows={rows}
            dir="auto"
            defaultValue={initial}
            autoComplete={autoComplete}
            onInput={limit === undefined ? undefined : (event) => setLength(event.currentTarget.value.length)}
          />
          {limit !== undefined && (
            <div
              id={partId(field.name, 'count')}
              className={classNames('wb-field__count', left !== null && left < 0 && 'wb-field__count--over')}
            >
              {left === null
                ? t('ui.field.charactersAtMost', { max: limit })
                : left < 0
                  ? t('ui.field.charactersOver', { count: -left })
                  : t('ui.field.charactersLeft', { count: left })}
            </div>
          )}
        </>
      )}
    />
  )
}
