import { useLanguage } from '#app/i18n/use-language.tsx'
import { Icon, type IconName } from '../icon.tsx'

/** How one criterion of a match comes out. `unknown`: nobody asked yet. */
export const CRITERION_OUTCOMES = ['met', 'negotiable', 'unknown', 'not-met'] as const
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number]

export type Criterion = {
  key: string
  /** One or two words: "Week", "Nederlands". */
  label: string
  outcome: CriterionOutcome
  /** Why: "De vacature vraagt A2 spreken; deze kandidaat spreekt B1." */
  sentence?: string
}

const ICONS: Record<CriterionOutcome, IconName> = {
  met: 'check',
  negotiable: 'tilde',
  unknown: 'question',
  'not-met': 'cross',
}

/** Icon and label in a small space; the outcome's word is read out. */
export function CriterionMark({ criterion }: { criterion: Criterion }) {
  const { t } = useLanguage()
  const outcome = t(`ui.match.${criterion.outcome}`)
  return (
    <span
      className={`wb-mark wb-mark--${criterion.outcome}`}
      title={t('ui.match.criterion', { label: criterion.label, outcome })}
    >
      <Icon name={ICONS[criterion.outcome]} />
      {criterion.label}
      <span className="wb-hidden-visually">: {outcome}</span>
    </span>
  )
}

/** All marks of a match in a row. */
export function CriterionMarks({ criteria, label }: { criteria: readonly Criterion[]; label?: string }) {
  const { t } = useLanguage()
  return (
    <ul className="wb-marks" aria-label={label ?? t('ui.match.criteria')}>
      {criteria.map((criterion) => (
        <li key={criterion.key}>
          <CriterionMark criterion={criterion} />
        </li>
      ))}
    </ul>
  )
}

/** The criteria in full: outcome in a word, and the sentence why. */
export function CriterionList({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useLanguage()
  return (
    <ul className="wb-criteria">
      {criteria.map((criterion) => (
        <li key={criterion.key} className={`wb-criterion wb-criterion--${criterion.outcome}`}>
          <span className="wb-criterion__icon">
            <Icon name={ICONS[criterion.outcome]} />
          </span>
          <span className="wb-criterion__text">
            <b>{criterion.label}</b> <span className="wb-criterion__outcome">{t(`ui.match.${criterion.outcome}`)}</span>
            {criterion.sentence && <span className="wb-criterion__sentence">{criterion.sentence}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the four marks mean; once per page. */
export function CriterionLegend() {
  const { t } = useLanguage()
  return (
    <ul className="wb-marks wb-marks--legend">
      {CRITERION_OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <span className={`wb-mark wb-mark--${outcome}`}>
            <Icon name={ICONS[outcome]} />
            {t(`ui.match.${outcome}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
