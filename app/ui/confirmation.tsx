import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from './action-group.tsx'
import { SubmitButton } from './button.tsx'
import { Heading } from './heading.tsx'
import { LinkButton } from './link-button.tsx'

type ConfirmationProps = {
  /** The question, such as "Vacature intrekken?" */
  title: ReactNode
  level?: 1 | 2
  /** What follows from yes, in a sentence: "De vacature verdwijnt meteen. Twee kandidaten krijgen bericht." */
  consequence: ReactNode
  /** The act, in its own words: "Ja, trek de vacature in". */
  act: ReactNode
  /** Where no leads. */
  cancelHref: string
  cancelText?: ReactNode
  danger?: boolean
  name?: string
  value?: string
  /** Fields that go with the act, such as a reason. */
  children?: ReactNode
}

/** Asks before something that is hard to undo. Goes inside the page's own form, on a page of its own: no JavaScript. */
export function Confirmation({
  title,
  level = 1,
  consequence,
  act,
  cancelHref,
  cancelText,
  danger = true,
  name,
  value,
  children,
}: ConfirmationProps) {
  const { t } = useLanguage()
  return (
    <section className="wb-section wb-confirmation">
      <Heading level={level} look={level}>
        {title}
      </Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead wb-measure">{consequence}</p>
      {children}
      <ActionGroup>
        <SubmitButton kind={danger ? 'danger' : 'primary'} name={name} value={value}>
          {act}
        </SubmitButton>
        <LinkButton kind="subtle" href={cancelHref}>
          {cancelText ?? t('common.cancel')}
        </LinkButton>
      </ActionGroup>
    </section>
  )
}
