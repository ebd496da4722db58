import { useLanguage } from '#app/i18n/use-language.tsx'

/** Between two pieces, as a share of a piece. */
const GAP = 0.12

type MeterProps = {
  done: number
  total: number
  /** Completes "3 van de 5 …", such as "plekken ingevuld". */
  what: string
}

/** How far it is: the sentence says it, the bar shows it. Up to 20 it is drawn in pieces that can be counted. */
export function Meter({ done, total, what }: MeterProps) {
  const { t, number } = useLanguage()
  const pieces = total > 0 && total <= 20 ? total : 1
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0
  const step = 100 / (pieces - GAP)
  return (
    <div className="wb-meter">
      <span className="wb-meter__text">{t('ui.meter', { done: number(done), total: number(total), what })}</span>
      <svg className="wb-meter__bar" width="100%" height="10" aria-hidden="true" focusable="false">
        {pieces === 1 ? (
          <>
            <rect className="wb-meter__todo" width="100%" height="10" rx="3" />
            <rect className="wb-meter__done" width={`${round(share * 100)}%`} height="10" rx="3" />
          </>
        ) : (
          Array.from({ length: pieces }, (_, piece) => (
            <rect
              key={piece}
              className={piece < done ? 'wb-meter__done' : 'wb-meter__todo'}
              x={`${round(piece * step)}%`}
              width={`${round(step * (1 - GAP))}%`}
              height="10"
              rx="3"
            />
          ))
        )}
      </svg>
    </div>
  )
}

const round = (value: number) => Math.round(value * 100) / 100
