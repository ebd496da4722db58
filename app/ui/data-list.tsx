import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from './class-names.ts'
import { TextLink } from './text-link.tsx'

export type DataItem = {
  term: ReactNode
  /** Null or empty reads as "Niet bekend". */
  description: ReactNode
  /** Where this can be changed. */
  action?: { href: string; label: string; about?: string }
}

/** Terms with what they are: a summary, check-your-answers (with actions), the facts of a thing. */
export function DataList({ items, compact = false }: { items: readonly DataItem[]; compact?: boolean }) {
  const { t } = useLanguage()
  return (
    <dl className={classNames('wb-data', compact && 'wb-data--compact')}>
      {items.map((item, index) => (
        <div key={index} className="wb-data__item">
          <dt className="wb-data__term">{item.term}</dt>
          <dd className="wb-data__description">
            {item.description === null || item.description === undefined || item.description === '' ? (
              <span className="wb-data__unknown">{t('common.unknown')}</span>
            ) : (
              item.description
            )}
          </dd>
          {item.action && (
            <dd className="wb-data__action">
              <TextLink href={item.action.href}>
                {item.action.label}
                {item.action.about && <span className="wb-hidden-visually"> {item.action.about}</span>}
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
