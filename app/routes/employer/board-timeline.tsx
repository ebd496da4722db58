import type { Milestone } from '#app/domain/board/milestone.ts'
import type { DayString } from '#app/domain/calendar/day.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/layout.tsx'
import { unbroken } from '#app/ui/unbroken.tsx'

/** Of what is behind us only the last; the rest can be opened. */
const SHOWN = 8
/** And of those on paper, which is one sheet. */
const PRINTED = 5

/** The days that mattered and will, with today between them. */
export function BoardTimeline({ milestones, today }: { milestones: readonly Milestone[]; today: DayString }) {
  const { t } = useLanguage()
  const past = milestones.filter(({ on }) => on <= today)
  const future = milestones.filter(({ on }) => on > today)
  const earlier = past.slice(0, -SHOWN)
  return (
    <Section title={t('board.timeline')}>
      {earlier.length > 0 && (
        <Disclosure summary={t('board.earlier', { count: earlier.length })}>
          <ol className="wb-timeline">
            {earlier.map((milestone, index) => (
              <Line key={index} milestone={milestone} isPast />
            ))}
          </ol>
        </Disclosure>
      )}
      <ol className="wb-timeline">
        {past.slice(-SHOWN).map((milestone, index, shown) => (
          <Line key={index} milestone={milestone} isPast isPrinted={shown.length - index <= PRINTED} />
        ))}
        <li className="wb-timeline__line wb-timeline__line--today">
          <span className="wb-timeline__mark" aria-hidden="true" />
          <b>{t('board.today')}</b>
        </li>
        {future.map((milestone, index) => (
          <Line key={index} milestone={milestone} isPast={false} />
        ))}
      </ol>
    </Section>
  )
}

type LineProps = { milestone: Milestone; isPast: boolean; isPrinted?: boolean }

function Line({ milestone, isPast, isPrinted = true }: LineProps) {
  const { shortDay } = useLanguage()
  const say = useMilestoneText()
  return (
    <li
      className={classNames('wb-timeline__line', isPast && 'wb-timeline__line--past', !isPrinted && 'wb-screen-only')}
    >
      <span className="wb-timeline__mark" aria-hidden="true" />
      <time className="wb-timeline__day" dateTime={milestone.on}>
        {shortDay(milestone.on)}
      </time>
      <span>{unbroken(say(milestone, isPast))}</span>
    </li>
  )
}

function useMilestoneText(): (milestone: Milestone, isPast: boolean) => string {
  const { t } = useLanguage()
  return (milestone, isPast) => {
    const title = 'title' in milestone ? (milestone.title ?? t('employer.vacancies.untitled')) : ''
    const kind = 'kind' in milestone ? t(`words.kind.${milestone.kind}`).toLowerCase() : ''
    switch (milestone.what) {
      case 'in-force':
      case 'half-time':
        return t(`board.milestone.${milestone.what}`, { reference: milestone.reference })
      case 'ends':
        return t(`board.milestone.${isPast ? 'ended' : 'ends'}`, { reference: milestone.reference })
      case 'opened':
        return t('board.milestone.opened', { title, count: milestone.places })
      case 'started':
        return t(`board.milestone.${isPast ? 'started' : 'starts'}`, { title, count: milestone.count })
      case 'still-there':
        return t('board.milestone.stillThere', { title, months: milestone.months, count: milestone.count })
      case 'kept':
        return t('board.milestone.kept', { count: milestone.pledged, kind })
      case 'due':
        return t('board.milestone.due', { count: milestone.left, kind })
    }
  }
}
