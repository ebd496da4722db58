import { useInRouterContext, useNavigation } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from './class-names.ts'

/** One primary button per page: the thing to do here. `danger` takes something away. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

export const BUTTON_CLASSES: Record<ButtonKind, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle wb-button--subtle',
  danger: 'wb-button--danger',
}

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style'> & {
  kind?: ButtonKind
  /** Its action is under way: says so, keeps its place and its focus. Clicks are stopped, the form must still be idempotent. */
  pending?: boolean
  /** What it says meanwhile; "Bezig…" by default. */
  pendingText?: ReactNode
  /** Smaller, for rows of a list. */
  compact?: boolean
}

/** A button. Without `type` it submits its form, since that is what nearly all of them do here. */
export function Button({
  kind = 'secondary',
  pending = false,
  pendingText,
  compact = false,
  type = 'submit',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const { t } = useLanguage()
  return (
    <button
      {...rest}
      type={type}
      className={classNames(
        'utrecht-button wb-button',
        BUTTON_CLASSES[kind],
        compact && 'wb-button--compact',
        pending && 'utrecht-button--busy wb-button--pending',
        rest.disabled && 'utrecht-button--disabled',
        className,
      )}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {pending ? (pendingText ?? t('ui.action.busy')) : children}
    </button>
  )
}

/** A submit button that shows by itself that its form is being sent, when there is a router to tell. */
export function SubmitButton(props: Omit<ButtonProps, 'pending' | 'type'>) {
  return useInRouterContext() ? <RoutedSubmitButton {...props} /> : <Button kind="primary" {...props} type="submit" />
}

function RoutedSubmitButton(props: Omit<ButtonProps, 'pending' | 'type'>) {
  const { state, formData } = useNavigation()
  const isMine = !props.name || formData?.get(props.name) === String(props.value ?? '')
  return (
    <Button kind="primary" {...props} type="submit" pending={state !== 'idle' && formData !== undefined && isMine} />
  )
}
