import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** Done, and it can be taken back. `children` is what happened; the button belongs to the form `form`, or to the one around it. */
export function UndoNotice({
  name,
  value,
  form,
  children,
}: {
  name?: string
  value?: string
  form?: string
  children: ReactNode
}) {
  const { t } = useLanguage()
  return (
    <Alert kind="success" announce>
      <div className="wb-row">
        <span>{children}</span>
        <Button kind="subtle" compact name={name} value={value} form={form}>
          <Icon name="undo" />
          {t('ui.action.undo')}
        </Button>
      </div>
    </Alert>
  )
}
