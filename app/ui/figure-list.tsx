import type { ReactNode } from 'react'

/** A few figures beside each other, each with what it counts under it. */
export function FigureList({
  figures,
}: {
  figures: readonly { value: ReactNode; what: ReactNode; note?: ReactNode }[]
}) {
  return (
    <dl className="wb-figures">
      {figures.map(({ value, what, note }, index) => (
        <div key={index} className="wb-figures__item">
          <dt className="wb-figures__what">{what}</dt>
          <dd className="wb-figures__value">{value}</dd>
          {note && <dd className="wb-figures__note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
