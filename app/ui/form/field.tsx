import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon.tsx'
import { unbroken } from '../unbroken.tsx'
import { fieldId, partId } from './field-id.ts'
import { useField, useFieldLabel } from './form-context.tsx'

/** What every field takes. */
export type FieldProps = {
  /** Dotted, as the action reads it: "contact.email". */
  name: string
  /** Above the field. Left out: the form's `labels` has it. */
  label?: ReactNode
  /** Under the label: what to fill in, in a sentence. */
  hint?: ReactNode
  /** Marked "(niet verplicht)"; all else is asked for. */
  optional?: boolean
  /** Errors besides those of the form around. */
  errors?: readonly string[]
}

/** What a control needs to hang on its label, hint and errors. */
export type ControlProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type FieldFrameProps = FieldProps & {
  control: (props: ControlProps, invalid: boolean) => ReactNode
  /** Ids of more that describes the control, such as a count. */
  describedBy?: string
}

/** Label, hint, errors and control, in that order, tied together for screen readers. */
export function Field({ name, label, hint, optional, errors = [], control, describedBy }: FieldFrameProps) {
  const { t } = useLanguage()
  const field = useField(name)
  const labelOf = useFieldLabel()
  const messages = [...field.errors, ...errors]
  const invalid = messages.length > 0
  const ids = [hint ? partId(name, 'hint') : '', invalid ? partId(name, 'error') : '', describedBy ?? ''].filter(
    Boolean,
  )
  return (
    <div className={classNames('utrecht-form-field wb-field', invalid && 'utrecht-form-field--invalid')}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={fieldId(name)}>
        {label ?? labelOf(name)}
        {optional && <span className="wb-field__optional"> {t('common.optional')}</span>}
      </label>
      {hint && (
        <div className="utrecht-form-field-description" id={partId(name, 'hint')}>
          {unbroken(hint)}
        </div>
      )}
      {invalid && <FieldErrors name={name} messages={messages} />}
      <div className="utrecht-form-field__input">
        {control(
          {
            id: fieldId(name),
            name,
            'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
            'aria-invalid': invalid || undefined,
          },
          invalid,
        )}
      </div>
    </div>
  )
}

export function FieldErrors({ name, messages }: { name: string; messages: readonly string[] }) {
  const { t } = useLanguage()
  return (
    <div className="utrecht-form-field-error-message wb-field__error" id={partId(name, 'error')}>
      <Icon name="error" />
      <span>
        <span className="wb-hidden-visually">{t('ui.field.error')} </span>
        {messages.map((message, index) => (
          <span key={message} className="wb-field__message">
            {index > 0 && ' '}
            {message}
          </span>
        ))}
      </span>
    </div>
  )
}
