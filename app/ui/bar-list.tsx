import { useLanguage } from '#app/i18n/use-language.tsx'

type Bar = {
  key: string
  label: string
  /** Null: not said. */
  value: number | null
}

/** Lengths to compare at a glance; the table beside it says the same, so a screen reader skips this. */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  const { number } = useLanguage()
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <div className="wb-bars" aria-hidden="true">
      {bars.map(({ key, label, value }) => (
        <div key={key} className="wb-bars__row">
          <span className="wb-bars__label">{label}</span>
          <svg className="wb-bars__bar" width="100%" height="16" focusable="false">
            <rect className="wb-bars__all" width="100%" height="16" rx="3" />
            {value !== null && (
              <rect className="wb-bars__part" width={`${Math.round((value / most) * 100)}%`} height="16" rx="3" />
            )}
          </svg>
          <span className="wb-bars__value">{value === null ? '–' : number(value)}</span>
        </div>
      ))}
    </div>
  )
}
