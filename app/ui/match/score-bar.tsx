import { useLanguage } from '#app/i18n/use-language.tsx'

/** How well it fits, 0–100, as text with a small bar. The criteria say why. */
export function ScoreBar({ percent, text }: { percent: number; text?: string }) {
  const { t } = useLanguage()
  const whole = Math.round(Math.min(100, Math.max(0, percent)))
  return (
    <span className="wb-score">
      <svg className="wb-score__bar" width="64" height="8" viewBox="0 0 64 8" aria-hidden="true" focusable="false">
        <rect className="wb-meter__todo" x="0.5" y="0.5" width="63" height="7" rx="3" />
        <rect className="wb-meter__done" width={(whole * 64) / 100} height="8" rx="3" />
      </svg>
      <span className="wb-score__text">{text ?? t('ui.match.score', { percent: whole })}</span>
    </span>
  )
}
