import { Textbox } from '@utrecht/textbox-react'
import { useCombobox } from 'downshift'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { Field, type ControlProps, type FieldProps } from './field.tsx'
import { fieldId, partId } from './field-id.ts'
import { useField } from './form-context.tsx'

/** What the address of the suggestions answers. `also`: another name for the same, when that is what was typed. */
export type Suggestions = {
  suggestions: readonly { value: string; also: string | null }[]
  /** Whom the list is from, in a sentence that must be shown with it. */
  credit: string | null
}

type SuggestFieldProps = FieldProps & {
  /** Answers `?q=` with `Suggestions`. */
  from: string
  defaultValue?: string | null
  maxLength?: number
  type?: 'text' | 'search'
  width?: 'full'
}

/**
 * One line of text, with words to choose from or to leave while one types. Without JavaScript, and when no answer comes, it is a
 * field like any other; the server reads what stands in it.
 */
export function SuggestField({ from, defaultValue, maxLength, type = 'text', width, ...field }: SuggestFieldProps) {
  const { value } = useField(field.name)
  return (
    <Field
      {...field}
      control={(props, invalid) => (
        <Combobox
          {...props}
          invalid={invalid}
          from={from}
          initial={value(defaultValue) ?? ''}
          maxLength={maxLength}
          type={type}
          width={width}
        />
      )}
    />
  )
}

type ComboboxProps = ControlProps & {
  from: string
  initial: string
  invalid: boolean
  maxLength?: number
  type: 'text' | 'search'
  width?: 'full'
}

function Combobox({ name, from, initial, invalid, maxLength, type, width, ...control }: ComboboxProps) {
  const { t } = useLanguage()
  const [text, setText] = useState(initial)
  const [isAlive, setAlive] = useState(false)
  const { found, ask, forget } = useSuggestions(from)
  // What was typed before the page came alive counts.
  useEffect(() => {
    setAlive(true)
    const input = document.getElementById(fieldId(name))
    if (input instanceof HTMLInputElement) setText(input.value)
  }, [name])
  // A refused form brings back what was sent.
  useEffect(() => setText(initial), [initial])

  const combobox = useCombobox({
    items: [...found.suggestions],
    itemToString: (item) => item?.value ?? '',
    inputId: fieldId(name),
    labelId: partId(name, 'label'),
    menuId: partId(name, 'list'),
    getItemId: (index) => `${partId(name, 'list')}-${index}`,
    inputValue: text,
    onInputValueChange: ({ inputValue, type }) => {
      setText(inputValue)
      if (type === useCombobox.stateChangeTypes.InputChange) ask(inputValue)
      else forget()
    },
    // Leaving the field keeps what stands in it: who passes over the list with a mouse has chosen nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ||
      (type === useCombobox.stateChangeTypes.InputKeyDownEscape && !state.isOpen)
        ? { ...changes, inputValue: state.inputValue, selectedItem: state.selectedItem }
        : changes,
  })
  const isOpen = combobox.isOpen && found.suggestions.length > 0
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) sheet.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, found])
  const props = combobox.getInputProps({
    // The label is tied to the field by `htmlFor` already.
    'aria-labelledby': undefined,
    onChange: (event) => setText(event.currentTarget.value),
  })
  // A field that offers nothing, because no script runs, must not say that it does.
  const roles = isAlive
    ? { 'aria-expanded': isOpen }
    : { role: undefined, 'aria-expanded': undefined, 'aria-controls': undefined, 'aria-autocomplete': undefined }
  return (
    <div className={classNames('wb-suggest', width && `wb-control--${width}`)}>
      <Textbox
        {...props}
        {...roles}
        {...control}
        id={fieldId(name)}
        name={name}
        type={type}
        invalid={invalid}
        maxLength={maxLength}
        autoComplete="off"
        dir="auto"
        className={classNames(width && `wb-control--${width}`)}
      />
      <div ref={sheet} className={classNames('wb-suggest__sheet', !isOpen && 'wb-suggest__sheet--closed')}>
        <ul
          {...combobox.getMenuProps({ 'aria-label': t('ui.suggest.list'), 'aria-labelledby': undefined })}
          className="wb-suggest__list"
        >
          {isOpen &&
            found.suggestions.map((item, index) => (
              <li
                key={item.value}
                {...combobox.getItemProps({ item, index })}
                className={classNames(
                  'wb-suggest__option',
                  combobox.highlightedIndex === index && 'wb-suggest__option--current',
                )}
              >
                {item.value}
                {item.also && <span className="wb-suggest__also"> ({item.also})</span>}
              </li>
            ))}
        </ul>
        {isOpen && found.credit && <p className="wb-suggest__credit">{found.credit}</p>}
      </div>
      <div role="status" className="wb-hidden-visually">
        {isOpen
          ? t('ui.suggest.found', { count: found.suggestions.length })
          : found.isEmpty
            ? t('ui.suggest.none')
            : ''}
      </div>
    </div>
  )
}

type Found = Suggestions & { isEmpty: boolean }
const NOTHING: Found = { suggestions: [], credit: null, isEmpty: false }

const PAUSE_MS = 150
const SHORTEST = 2

/** Asks when the typing pauses; an answer to what is not there any more is dropped, and no answer is none. */
function useSuggestions(from: string) {
  const [found, setFound] = useState<Found>(NOTHING)
  const asking = useRef<{ timer?: ReturnType<typeof setTimeout>; request?: AbortController }>({})
  const stop = () => {
    clearTimeout(asking.current.timer)
    asking.current.request?.abort()
    asking.current = {}
  }
  useEffect(() => stop, [])
  return {
    found,
    forget: () => {
      stop()
      setFound(NOTHING)
    },
    ask: (text: string) => {
      stop()
      if (text.trim().length < SHORTEST) return setFound(NOTHING)
      const request = new AbortController()
      const timer = setTimeout(() => {
        void fetchSuggestions(`${from}?${new URLSearchParams({ q: text })}`, request.signal).then((answer) => {
          if (!request.signal.aborted) setFound(answer)
        })
      }, PAUSE_MS)
      asking.current = { timer, request }
    },
  }
}

async function fetchSuggestions(address: string, signal: AbortSignal): Promise<Found> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } })
    if (!response.ok) return NOTHING
    const { suggestions, credit } = (await response.json()) as Suggestions
    return { suggestions, credit, isEmpty: suggestions.length === 0 }
  } catch {
    return NOTHING
  }
}
