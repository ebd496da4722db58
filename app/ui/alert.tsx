import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Icon, type IconName } from './icon.tsx'
import { unbroken } from './unbroken.tsx'

export type AlertKind = 'note' | 'success' | 'warning' | 'error'

const LOOK: Record<AlertKind, { className: string; icon: IconName }> = {
  note: { className: 'utrecht-alert--info', icon: 'info' },
  success: { className: 'utrecht-alert--ok', icon: 'success' },
  warning: { className: 'utrecht-alert--warning', icon: 'warning' },
  error: { className: 'utrecht-alert--error', icon: 'error' },
}

type AlertProps = {
  kind?: AlertKind
  /** One line that says it all; what more there is to say goes in `children`. */
  title?: ReactNode
  children?: ReactNode
  /** Read it out when it appears: only for what comes after an action, never for what the page always shows. */
  announce?: boolean
  id?: string
}

/** Something to know at this place in the page. The kind is in the icon's word too, not in colour alone. */
export function Alert({ kind = 'note', title, children, announce = false, id }: AlertProps) {
  const { t } = useLanguage()
  const look = LOOK[kind]
  return (
    <div
      id={id}
      className={`utrecht-alert wb-alert ${look.className}`}
      role={announce ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <div className="utrecht-alert__icon wb-alert__icon">
        <Icon name={look.icon} />
        <span className="wb-hidden-visually">{t(`ui.alert.${kind}`)}: </span>
      </div>
      <div className="utrecht-alert__content wb-alert__content">
        {title && <p className="wb-alert__title">{unbroken(title)}</p>}
        {children && <div className="utrecht-alert__message">{children}</div>}
      </div>
    </div>
  )
}
