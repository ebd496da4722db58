import type { NavigationItem } from './page-shell.tsx'
import { Anchor } from './anchor.tsx'

/** Views of one thing beside each other, each with its own address. */
export function LinkTabs({ label, items }: { label: string; items: readonly NavigationItem[] }) {
  return (
    <nav aria-label={label} className="wb-tabs">
      <ul className="wb-tabs__list">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor
              href={item.href}
              className="wb-tabs__link"
              aria-current={item.current ? 'page' : undefined}
              keepScroll
            >
              {item.label}
              {item.count !== undefined && <span className="wb-tabs__count">{item.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
