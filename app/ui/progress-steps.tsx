import { useLanguage } from '#app/i18n/use-language.tsx'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'

export type ProgressStep = {
  label: string
  href: string
  state: 'done' | 'current' | 'todo'
  /** Something in this step asks for attention; said in words after the label. */
  remark?: string
}

/** The steps of a wizard. Every one is a link: saved work can be jumped through. */
export function ProgressSteps({ label, steps }: { label?: string; steps: readonly ProgressStep[] }) {
  const { t } = useLanguage()
  return (
    <nav className="wb-steps" aria-label={label ?? t('ui.steps.label')}>
      <ol className="wb-steps__list">
        {steps.map((step, index) => (
          <li key={step.href} className={`wb-steps__item wb-steps__item--${step.state}`}>
            <Anchor
              href={step.href}
              className="wb-steps__link"
              aria-current={step.state === 'current' ? 'step' : undefined}
            >
              <span className="wb-steps__mark" aria-hidden="true">
                {step.state === 'done' ? <Icon name="check" /> : index + 1}
              </span>
              <span className="wb-steps__text">
                <span className="wb-steps__label">{step.label}</span>
                {step.remark && <span className="wb-steps__remark">{step.remark}</span>}
                <span className="wb-hidden-visually"> ({t(`ui.steps.${step.state}`)})</span>
              </span>
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  )
}
