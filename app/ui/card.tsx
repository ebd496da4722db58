import type { ReactNode } from 'react'
import { Anchor } from './anchor.tsx'
import { unbroken } from './unbroken.tsx'

/** Cards below each other. */
export function CardList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="wb-cards" aria-label={label}>
      {children}
    </ul>
  )
}

type CardProps = {
  title: ReactNode
  /** The whole card leads here; the title is the link that is read. */
  href?: string
  level?: 2 | 3 | 4
  /** Beside the title: a badge. */
  aside?: ReactNode
  children?: ReactNode
}

/** One thing in a list of its kind, inside `CardList`. */
export function Card({ title, href, level = 3, aside, children }: CardProps) {
  const Tag = `h${level}` as const
  return (
    <li className="wb-card">
      <div className="wb-card__head">
        <Tag className="wb-card__title">
          {href ? (
            <Anchor href={href} className="wb-card__link">
              {unbroken(title)}
            </Anchor>
          ) : (
            unbroken(title)
          )}
        </Tag>
        {aside}
      </div>
      {children}
    </li>
  )
}

/** A large way in, such as the four doors of the home page. */
export function DoorCard({
  href,
  title,
  count,
  children,
}: {
  href: string
  title: ReactNode
  /** An honest count, already in words: "23 vacatures". */
  count?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="wb-door">
      <Anchor href={href} className="wb-door__link">
        <span className="wb-door__title">{title}</span>
        {children && <span className="wb-door__text">{children}</span>}
        {count && <span className="wb-door__count">{count}</span>}
      </Anchor>
    </li>
  )
}

/** The doors beside each other. */
export function DoorList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="wb-doors" aria-label={label}>
      {children}
    </ul>
  )
}
