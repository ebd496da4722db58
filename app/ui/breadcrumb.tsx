import { useLanguage } from '#app/i18n/use-language.tsx'
import { TextLink } from './text-link.tsx'

/** Where this page hangs, from the top down; the page itself is the h1 and not repeated here. */
export function Breadcrumb({ items }: { items: readonly { href: string; label: string }[] }) {
  const { t } = useLanguage()
  return (
    <nav className="utrecht-breadcrumb-nav wb-breadcrumb" aria-label={t('ui.page.breadcrumb')}>
      <ol className="wb-breadcrumb__list">
        {items.map((item) => (
          <li key={item.href} className="wb-breadcrumb__item">
            <TextLink href={item.href}>{item.label}</TextLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
