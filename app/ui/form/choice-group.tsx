import { Checkbox } from '@utrecht/checkbox-react'
import { RadioButton } from '@utrecht/radio-button-react'
import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { unbroken } from '../unbroken.tsx'
import { fieldId, partId } from './field-id.ts'
import { FieldErrors, type FieldProps } from './field.tsx'
import { useField, useFieldLabel } from './form-context.tsx'
import type { Option } from './select-field.tsx'

/** `columns`: as many as fit, for long lists of short words. `row`: beside each other, for yes and no. */
type Arrangement = 'list' | 'columns' | 'row'

type GroupProps = FieldProps & {
  options: readonly Option[]
  arrangement?: Arrangement
  /** Less air, for filters. */
  dense?: boolean
  /** The question is the title of the page: the legend is its h1. */
  legendIsTitle?: boolean
}

type RadioGroupProps = GroupProps & { defaultValue?: string | null }

/** One of a few, all in view. */
export function RadioGroup({ options, defaultValue, ...group }: RadioGroupProps) {
  const field = useField(group.name)
  const chosen = field.value(defaultValue)
  return (
    <Fieldset {...group}>
      {(describedBy, invalid) =>
        options.map((option, index) => (
          <Choice
            key={option.value}
            option={option}
            id={optionId(group.name, option.value, index)}
            input={(props) => (
              <RadioButton
                {...props}
                name={group.name}
                value={option.value}
                defaultChecked={chosen === option.value}
                invalid={invalid}
                aria-describedby={
                  index === 0 ? join(describedBy, props['aria-describedby']) : props['aria-describedby']
                }
              />
            )}
          />
        ))
      }
    </Fieldset>
  )
}

type CheckboxGroupProps = GroupProps & { defaultValue?: readonly string[] | null }

/** Any of several. */
export function CheckboxGroup({ options, defaultValue, ...group }: CheckboxGroupProps) {
  const field = useField(group.name)
  const chosen = field.values(defaultValue)
  return (
    <Fieldset {...group}>
      {(describedBy, invalid) =>
        options.map((option, index) => (
          <Choice
            key={option.value}
            option={option}
            id={optionId(group.name, option.value, index)}
            input={(props) => (
              <Checkbox
                {...props}
                appearance=""
                name={group.name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                invalid={invalid}
                aria-describedby={
                  index === 0 ? join(describedBy, props['aria-describedby']) : props['aria-describedby']
                }
              />
            )}
          />
        ))
      }
    </Fieldset>
  )
}

type CheckboxFieldProps = Omit<FieldProps, 'optional'> & {
  defaultChecked?: boolean
  /** What is sent when it is ticked. */
  value?: string
}

/** One yes: a consent, a switch. The label is the sentence that is agreed to. */
export function CheckboxField({
  name,
  label,
  hint,
  errors = [],
  defaultChecked = false,
  value = 'yes',
}: CheckboxFieldProps) {
  const field = useField(name)
  const labelOf = useFieldLabel()
  const messages = [...field.errors, ...errors]
  const invalid = messages.length > 0
  const describedBy = join(hint ? partId(name, 'hint') : undefined, invalid ? partId(name, 'error') : undefined)
  return (
    <div className={classNames('wb-field', invalid && 'wb-fieldset--invalid')}>
      {invalid && <FieldErrors name={name} messages={messages} />}
      <div className="wb-option">
        <Checkbox
          appearance=""
          id={fieldId(name)}
          name={name}
          value={value}
          className="wb-option__input"
          defaultChecked={field.values(defaultChecked ? [value] : []).includes(value)}
          invalid={invalid}
          aria-describedby={describedBy}
        />
        <label className="wb-option__label" htmlFor={fieldId(name)}>
          {label ?? labelOf(name)}
        </label>
        {hint && (
          <div className="wb-option__hint" id={partId(name, 'hint')}>
            {unbroken(hint)}
          </div>
        )}
      </div>
    </div>
  )
}

type InputProps = { id: string; className: string; 'aria-describedby': string | undefined }

function Choice({ option, id, input }: { option: Option; id: string; input: (props: InputProps) => ReactNode }) {
  const { number } = useLanguage()
  const hintId = option.hint ? `${id}-hint` : undefined
  return (
    <div className={classNames('wb-option', option.count === 0 && 'wb-option--none')}>
      {input({ id, className: 'wb-option__input', 'aria-describedby': hintId })}
      <label className="wb-option__label" htmlFor={id}>
        {option.label}
        {option.count !== undefined && <span className="wb-option__count"> ({number(option.count)})</span>}
      </label>
      {option.hint && (
        <div className="wb-option__hint" id={hintId}>
          {option.hint}
        </div>
      )}
    </div>
  )
}

type FieldsetProps = Omit<GroupProps, 'options'> & {
  children: (describedBy: string | undefined, invalid: boolean) => ReactNode
}

function Fieldset({
  name,
  label,
  hint,
  optional,
  errors = [],
  arrangement = 'list',
  dense = false,
  legendIsTitle = false,
  children,
}: FieldsetProps) {
  const { t } = useLanguage()
  const field = useField(name)
  const labelOf = useFieldLabel()
  const messages = [...field.errors, ...errors]
  const invalid = messages.length > 0
  const describedBy = join(hint ? partId(name, 'hint') : undefined, invalid ? partId(name, 'error') : undefined)
  const legend = (
    <>
      {label ?? labelOf(name)}
      {optional && <span className="wb-field__optional"> {t('common.optional')}</span>}
    </>
  )
  return (
    <fieldset className={classNames('wb-fieldset', invalid && 'wb-fieldset--invalid')} aria-describedby={describedBy}>
      <legend className={classNames('wb-fieldset__legend', legendIsTitle && 'wb-fieldset__legend--page')}>
        {legendIsTitle ? <h1 className="utrecht-heading-1 wb-heading wb-heading--1">{legend}</h1> : legend}
      </legend>
      {hint && (
        <div className="utrecht-form-field-description" id={partId(name, 'hint')}>
          {unbroken(hint)}
        </div>
      )}
      {invalid && <FieldErrors name={name} messages={messages} />}
      <div className={classNames('wb-options', `wb-options--${arrangement}`, dense && 'wb-options--dense')}>
        {children(invalid ? describedBy : undefined, invalid)}
      </div>
    </fieldset>
  )
}

/** The first control carries the id that the error summary links to. */
function optionId(name: string, value: string, index: number): string {
  return index === 0 ? fieldId(name) : `${fieldId(name)}-${value}`
}

function join(...ids: (string | undefined)[]): string | undefined {
  const present = ids.filter(Boolean)
  return present.length > 0 ? present.join(' ') : undefined
}
