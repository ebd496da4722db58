import { Form, useInRouterContext } from '@remix-run/react'
import { useId, type ReactNode } from 'react'
import { Textbox } from '@utrecht/textbox-react'
import { SubmitButton } from './button.tsx'
import { classNames } from './class-names.ts'

type SearchFormProps = {
  /** Where the results are; the search is in its address. */
  action: string
  name?: string
  /** Above the box; as the page's h1 when `labelIsTitle`. */
  label: ReactNode
  labelIsTitle?: boolean
  hint?: ReactNode
  submit: ReactNode
  defaultValue?: string
  /** What else the address carries and should keep. */
  keep?: Readonly<Record<string, string | readonly string[]>>
  suggestions?: readonly string[]
}

/** One question with one box. A GET form: its address can be kept and shared. */
export function SearchForm(props: SearchFormProps) {
  const { action, name = 'q', label, labelIsTitle = false, hint, submit, defaultValue, keep = {}, suggestions } = props
  const id = useId().replaceAll(':', '')
  const labelElement = (
    <label className={classNames(!labelIsTitle && 'utrecht-form-label')} htmlFor={`${id}-box`}>
      {label}
    </label>
  )
  const content = (
    <>
      {labelIsTitle ? <h1 className="utrecht-heading-1 wb-heading wb-heading--1">{labelElement}</h1> : labelElement}
      {hint && (
        <p className="wb-search__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {Object.entries(keep).flatMap(([key, values]) =>
        [values].flat().map((value) => <input key={`${key}-${value}`} type="hidden" name={key} value={value} />),
      )}
      <div className="wb-search__row">
        <Textbox
          id={`${id}-box`}
          className="wb-search__box"
          type="search"
          name={name}
          defaultValue={defaultValue}
          autoComplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
          list={suggestions ? `${id}-list` : undefined}
          dir="auto"
        />
        <SubmitButton>{submit}</SubmitButton>
      </div>
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
  return useInRouterContext() ? (
    <Form className="wb-search" role="search" method="get" action={action}>
      {content}
    </Form>
  ) : (
    <form className="wb-search" role="search" method="get" action={action}>
      {content}
    </form>
  )
}
