import { useLanguage } from '#app/i18n/use-language.tsx'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'
import { TextLink } from './text-link.tsx'

type ChipListProps = {
  /** `href`: the same page without this one. */
  chips: readonly { label: string; href: string }[]
  /** The same page without any. */
  clearHref?: string
  label?: string
}

/** What was chosen, each with a way to drop it. Nothing when nothing was chosen. */
export function ChipList({ chips, clearHref, label }: ChipListProps) {
  const { t } = useLanguage()
  if (chips.length === 0) return null
  return (
    <div className="wb-chips" role="group" aria-label={label ?? t('ui.chips.label')}>
      <ul className="wb-chips__list">
        {chips.map((chip) => (
          <li key={chip.href}>
            <Anchor
              className="wb-chip"
              href={chip.href}
              aria-label={t('ui.chips.remove', { label: chip.label })}
              keepScroll
            >
              {chip.label}
              <Icon name="cross" />
            </Anchor>
          </li>
        ))}
        {clearHref && chips.length > 1 && (
          <li>
            <TextLink className="wb-chips__clear" href={clearHref} keepScroll>
              {t('ui.chips.clear')}
            </TextLink>
          </li>
        )}
      </ul>
    </div>
  )
}
