import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Disclosure } from '../disclosure.tsx'
import { TextLink } from '../text-link.tsx'
import { CriterionList, CriterionMarks, type Criterion } from './criterion-mark.tsx'
import { ScoreBar } from './score-bar.tsx'

type MatchRowProps = {
  title: ReactNode
  href?: string
  level?: 2 | 3 | 4
  /** Under the title: employer and place, or the reference of a profile. */
  about?: ReactNode
  /** 0–100; left out where there is no score to show. */
  percent?: number
  scoreText?: string
  /** In one sentence, before the marks: what stands in the way. */
  lead?: ReactNode
  criteria: readonly Criterion[]
  /** The small week. */
  picture?: ReactNode
  /** Inside "Waarom?", after the sentences: near misses, the full week. */
  details?: ReactNode
  open?: boolean
  /** What can be done: a propose button. */
  children?: ReactNode
}

/** One match, inside `MatchList`: compact marks in view, the sentences behind "Waarom?". */
export function MatchRow(props: MatchRowProps) {
  const { title, href, level = 3, about, percent, scoreText, lead, criteria, picture, details, open, children } = props
  const { t } = useLanguage()
  const Tag = `h${level}` as const
  return (
    <li className="wb-match">
      <div className="wb-match__head">
        <div>
          <Tag className="wb-match__title">{href ? <TextLink href={href}>{title}</TextLink> : title}</Tag>
          {about && <p className="wb-match__about">{about}</p>}
        </div>
        {percent !== undefined && <ScoreBar percent={percent} text={scoreText} />}
      </div>
      <div className="wb-match__body">
        <div className="wb-stack wb-stack--tight">
          {lead && <p className="wb-match__lead">{lead}</p>}
          <Marks criteria={criteria} />
        </div>
        {picture}
      </div>
      <div className="wb-match__foot">
        <Disclosure summary={t('ui.match.open')} open={open}>
          <div className="wb-stack wb-stack--close">
            <CriterionList criteria={criteria} />
            {details}
          </div>
        </Disclosure>
        {children && <div className="wb-match__actions">{children}</div>}
      </div>
    </li>
  )
}

/** What does not simply fit is in view; on a phone what fits is behind how much it is. */
function Marks({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useLanguage()
  const met = criteria.filter(({ outcome }) => outcome === 'met')
  const others = criteria.filter(({ outcome }) => outcome !== 'met')
  const fitting = t('ui.match.fitting', { count: met.length })
  return (
    <>
      {others.length > 0 && <CriterionMarks criteria={others} />}
      {met.length > 0 && (
        <Disclosure phoneOnly summary={fitting}>
          <CriterionMarks criteria={met} label={fitting} />
        </Disclosure>
      )}
    </>
  )
}

export function MatchList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className="wb-matches" aria-label={label}>
      {children}
    </ol>
  )
}
