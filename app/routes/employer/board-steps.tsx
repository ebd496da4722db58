import { neededPace, type NeededPace } from '#app/domain/board/needed-pace.ts'
import { leftOf, type BoardPledge, type Step } from '#app/domain/board/step.ts'
import type { DayString } from '#app/domain/calendar/day.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Section } from '#app/ui/layout.tsx'
import { BulletList, NumberedList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

/** Steps in view; with more nobody knows where to begin. */
const SHOWN = 5

/** What the employer can do next, each with the page where it is done. */
export function BoardSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useLanguage()
  const more = steps.length - SHOWN
  return (
    <Section title={t('board.next')}>
      {steps.length === 0 ? (
        <Paragraph>{t('board.nothing')}</Paragraph>
      ) : (
        <NumberedList
          items={steps.slice(0, SHOWN).map((step, index) => (
            <StepLink key={index} step={step} />
          ))}
        />
      )}
      {more > 0 && <Paragraph look="small">{t('board.more', { count: more })}</Paragraph>}
    </Section>
  )
}

function StepLink({ step }: { step: Step }) {
  const { t, shortDay } = useLanguage()
  const title = 'title' in step ? (step.title ?? t('employer.vacancies.untitled')) : ''
  const kind = 'kind' in step ? t(`words.kind.${step.kind}`).toLowerCase() : ''
  switch (step.what) {
    case 'introductions':
      return (
        <TextLink href="/werkgever/introducties">
          {t('board.step.introductions', { count: step.count, title })}
        </TextLink>
      )
    case 'check-in':
      return (
        <TextLink href={`/werkgever/introducties/${step.introductionId}`}>
          {t('board.step.checkIn', { months: step.months, title })}
        </TextLink>
      )
    case 'review':
      return (
        <TextLink href={`/werkgever/intentieverklaringen/${step.agreementId}/terugblik`}>
          {t('board.step.review', { reference: step.reference })}
        </TextLink>
      )
    case 'late':
      return (
        <TextLink href={`/werkgever/intentieverklaringen/${step.agreementId}`}>
          {t('board.step.late', { day: shortDay(step.before), count: step.left, kind })}
        </TextLink>
      )
    case 'count-vacancy':
      return (
        <TextLink href={`/werkgever/vacatures/${step.vacancyId}`}>
          {t('board.step.countVacancy', { title, kind })}
        </TextLink>
      )
    case 'open-vacancy':
      return (
        <TextLink href="/werkgever/vacatures">
          {t('board.step.openVacancy', { count: step.places, kind, day: shortDay(step.before) })}
        </TextLink>
      )
  }
}

type BoardTakesProps = { pledges: readonly BoardPledge[]; today: DayString }

/** How much must still happen by when, and at what pace. */
export function BoardTakes({ pledges, today }: BoardTakesProps) {
  const { t, shortDay } = useLanguage()
  const pace = usePace()
  const open = pledges.filter((pledge) => leftOf(pledge) > 0)
  const holds = pledges.some(({ status }) => status === 'in-force')
  return (
    <Section title={t('board.takes')}>
      {open.length === 0 ? (
        <Paragraph>{t(holds ? 'board.takesNothing' : 'board.takesOver')}</Paragraph>
      ) : (
        <BulletList
          items={open.map((pledge) => {
            const left = leftOf(pledge)
            const kind = t(`words.kind.${pledge.kind}`).toLowerCase()
            return (
              <div key={pledge.pledgeId}>
                <b>{t('board.left', { count: left, day: shortDay(pledge.before), kind })}</b>
                <br />
                {pace(neededPace({ left, today, before: pledge.before }))}{' '}
                {t('board.open', { count: Math.max(0, pledge.opened - pledge.placed) })}
              </div>
            )
          })}
        />
      )}
    </Section>
  )
}

/** "Dat is 1 per 3 maanden." */
function usePace(): (pace: NeededPace) => string {
  const { t } = useLanguage()
  return (pace) => {
    switch (pace.kind) {
      case 'per-month':
        return t('board.pace.perMonth', { count: pace.count })
      case 'every-months':
        return t('board.pace.everyMonths', { months: pace.months })
      case 'within-days':
        return t('board.pace.withinDays', { count: pace.days })
      case 'late':
        return t('board.pace.late')
    }
  }
}
