import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Heading } from './heading.tsx'

/** Things below each other, 24 px apart (`tight` 8, `close` 16, `wide` 48). */
export function Stack({ gap, children }: { gap?: 'tight' | 'close' | 'wide'; children: ReactNode }) {
  return <div className={classNames('wb-stack', gap && `wb-stack--${gap}`)}>{children}</div>
}

/** Small things beside each other; wraps. `spread` puts the last at the far side. */
export function Row({ spread = false, children }: { spread?: boolean; children: ReactNode }) {
  return <div className={classNames('wb-row', spread && 'wb-row--spread')}>{children}</div>
}

/** As many equal columns as fit. */
export function Tiles({ children }: { children: ReactNode }) {
  return <div className="wb-tiles">{children}</div>
}

type BesideProps = {
  /** `start`: the narrow one first (filters). `end`: the narrow one last (facts). `half`: equal. */
  narrow: 'start' | 'end' | 'half'
  /** The narrow one stays in view while the other scrolls. */
  sticky?: boolean
  children: [ReactNode, ReactNode]
}

/** Two things beside each other from 900 px, below each other on a phone. */
export function Beside({ narrow, sticky = false, children }: BesideProps) {
  const narrowIndex = narrow === 'start' ? 0 : 1
  return (
    <div className={classNames('wb-sidebar', `wb-sidebar--${narrow}`)}>
      {children.map((child, index) => (
        <div key={index} className={classNames('wb-stack', sticky && index === narrowIndex && 'wb-sidebar__sticky')}>
          {child}
        </div>
      ))}
    </div>
  )
}

/** A part of the page under its own heading. */
export function Section({
  title,
  level = 2,
  id,
  children,
}: {
  title: ReactNode
  level?: 2 | 3 | 4
  id?: string
  children: ReactNode
}) {
  return (
    <section className="wb-section" id={id}>
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  )
}

/** A quiet surface that sets something apart. Never one inside another. */
export function Panel({ tone, children }: { tone?: 'accent'; children: ReactNode }) {
  return <div className={classNames('wb-panel', tone && `wb-panel--${tone}`)}>{children}</div>
}
