import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.tsx'
import type { ControlWidth } from './text-field.tsx'

export type Option = {
  value: string
  label: string
  /** Beside a radio or checkbox. */
  hint?: string
  /** How many there are of it, for filters. */
  count?: number
}

type SelectFieldProps = FieldProps & {
  options: readonly Option[]
  defaultValue?: string | null
  /** The empty first choice; false leaves it out. */
  empty?: string | false
  autoComplete?: string
  width?: ControlWidth
}

/** One of many. For up to six, a `RadioGroup` is kinder. */
export function SelectField({ options, defaultValue, empty, autoComplete, width, ...field }: SelectFieldProps) {
  const { t } = useLanguage()
  const { value } = useField(field.name)
  return (
    <Field
      {...field}
      control={(props, invalid) => (
        <select
          {...props}
          className={classNames(
            'utrecht-select utrecht-select--html-select',
            invalid && 'utrecht-select--invalid',
            width && `wb-control--${width}`,
          )}
          defaultValue={value(defaultValue) ?? ''}
          autoComplete={autoComplete}
        >
          {empty !== false && <option value="">{empty ?? t('ui.field.choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  )
}
