import { useId, type ReactNode } from 'react'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import {
  blocksOf,
  formatTime,
  inWeekOrder,
  joined,
  sharedTime,
  type Roster,
  type TimeBlock,
} from '#app/domain/week/week.ts'
import { LANGUAGE_FACTS } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import {
  columnsOf,
  outsideTime,
  round,
  spanOf,
  WEEK_HEAD as HEAD,
  WEEK_INPUT_HOUR,
  type WeekSpan,
} from './week-geometry.ts'
import {
  ShiftBlocks,
  WindowBlocks,
  FreeBlocks,
  Outline,
  Band,
  BlockTimes,
  Hatch,
  each,
  yOf,
  percent,
  keyOf,
} from './week-picture-blocks.tsx'
import { hoursSentence, rosterSentence, weekSentence } from './week-sentence.ts'
import { WeekTable } from './week-table.tsx'

type WeekPictureProps = {
  /** The work: fixed, to be agreed, or null when it is not known. Left out: a picture of availability only. */
  roster?: Roster | null
  /** When the person can work, as an outline; what lies outside is hatched. Null: not known. */
  availability?: readonly TimeBlock[] | null
  /** The soft band; the usual school hours unless a person's own are given, false for none. */
  schoolHours?: readonly TimeBlock[] | false
  /** `small`: a glance for a card, without words; put a sentence beside it. */
  size?: 'full' | 'small'
  /** What the picture is called, "Jouw werkweek". */
  title?: string
  /** The same in words under the picture: a sentence, a table, both for screen readers only, or elsewhere on the page. */
  words?: 'sentence' | 'table' | 'hidden' | 'elsewhere'
  /** All days equally wide, as the week input needs. */
  even?: boolean
  /** Blocks that this picture must have room for, so that pictures side by side compare. */
  scaleOf?: readonly TimeBlock[]
}

/** The week drawn: seven columns, school hours as a band, work as blocks with times, availability as an outline over it. */
export function WeekPicture(props: WeekPictureProps) {
  const { roster, availability } = props
  const hasNothing = roster === null || (roster === undefined && !availability)
  if (roster?.kind === 'alternatives') return <WeeksToChoose {...props} weeks={roster.rosters} />
  if (props.size === 'small') return hasNothing ? null : <SmallWeek {...props} />
  if (hasNothing) return <UnknownWeek isRoster={roster !== undefined} />
  return <FullWeek {...props} />
}

/** Weeks to choose from overlap, so each has a picture of its own, all on one scale. */
function WeeksToChoose({ weeks, ...props }: WeekPictureProps & { weeks: readonly TimeBlock[][] }) {
  const { t } = useLanguage()
  const isSmall = props.size === 'small'
  return (
    <div className={classNames('wb-weeks', isSmall && 'wb-weeks--small')}>
      {!isSmall && <p className="utrecht-paragraph">{t('ui.week.alternativesTitle', { count: weeks.length })}</p>}
      <ol className="wb-weeks__list">
        {weeks.map((shifts, index) => (
          <li key={index} className="wb-weeks__one">
            <span className="wb-weeks__name">{t('ui.week.alternative', { number: index + 1 })}</span>
            <WeekPicture
              {...props}
              roster={{ kind: 'fixed', shifts }}
              title={t('ui.week.alternative', { number: index + 1 })}
              scaleOf={weeks.flat()}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

function UnknownWeek({ isRoster }: { isRoster: boolean }) {
  const { t } = useLanguage()
  return (
    <p className="utrecht-paragraph wb-week-unknown">
      {t(isRoster ? 'ui.week.unknown' : 'ui.week.availabilityUnknown')}
    </p>
  )
}

/** Everything that is drawn, worked out once for both sizes. */
function useWeek({ roster, availability, schoolHours, even, scaleOf = [] }: WeekPictureProps) {
  const { language } = useLanguage()
  const work = roster ? inWeekOrder(blocksOf(roster)) : []
  const free = availability ? joined(availability) : []
  const school = schoolHours === false ? [] : joined(schoolHours ?? WITHIN_SCHOOL_HOURS)
  const isFixed = roster?.kind === 'fixed'
  const knowsFree = availability !== null && availability !== undefined
  return {
    work,
    free,
    school,
    isFixed,
    knowsFree,
    misfit: isFixed && knowsFree ? outsideTime(work, free) : [],
    shared: roster && !isFixed && knowsFree ? sharedTime(work, free) : [],
    span: { ...spanOf([...work, ...free, ...scaleOf]), hour: even ? WEEK_INPUT_HOUR : 20 },
    columns: columnsOf([...work, ...free, ...scaleOf], { even, rtl: LANGUAGE_FACTS[language].dir === 'rtl' }),
  }
}

function FullWeek(props: WeekPictureProps) {
  const { roster, title, words = 'sentence' } = props
  const { language, t } = useLanguage()
  const id = useId().replaceAll(':', '')
  const week = useWeek(props)
  const { span, columns } = week
  const rtl = LANGUAGE_FACTS[language].dir === 'rtl'
  const height = HEAD + yOf(span.to, span) + 1
  const lines = weekLines(props, week, language, t)
  const hours = Array.from({ length: (span.to - span.from) / 60 + 1 }, (_, index) => span.from + index * 60)
  return (
    <figure className={classNames('wb-week', props.even && 'wb-week--even')}>
      <svg
        className="wb-week__svg"
        width="100%"
        height={height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        focusable="false"
      >
        <title id={`${id}-title`}>
          {title ?? t(roster === undefined ? 'ui.week.titleAvailability' : 'ui.week.title')}
        </title>
        <desc id={`${id}-desc`}>{lines.join(' ')}</desc>
        <defs>
          <Hatch id={`${id}-hatch`} />
        </defs>
        {columns.map((column) => (
          <rect
            key={column.day}
            className="wb-week__day"
            x={percent(column.start + 0.35)}
            width={percent(column.width - 0.7)}
            y={HEAD}
            height={height - HEAD - 1}
          />
        ))}
        <Band blocks={week.school} columns={columns} span={span} />
        {hours.map((minute) => (
          <line
            key={minute}
            className={minute % 180 === 0 ? 'wb-week__hour wb-week__hour--strong' : 'wb-week__hour'}
            x1="0"
            x2="100%"
            y1={HEAD + yOf(minute, span) + 0.5}
            y2={HEAD + yOf(minute, span) + 0.5}
          />
        ))}
        {hours
          .filter((minute) => minute % 180 === 0)
          .map((minute) => (
            <text
              key={minute}
              className="wb-week__time"
              x={rtl ? '100%' : 0}
              dx={rtl ? 8 : -8}
              y={HEAD + yOf(minute, span) + 5}
              textAnchor="end"
            >
              {formatTime(minute)}
            </text>
          ))}
        {columns.map((column) => (
          <text
            key={column.day}
            className={classNames(
              'wb-week__name',
              ![...week.work, ...week.free].some((block) => block.day === column.day) && 'wb-week__name--empty',
              column.width < 10 && 'wb-week__name--slim',
            )}
            x={percent(column.start + column.width / 2)}
            y={HEAD - 10}
            textAnchor="middle"
          >
            {t(`ui.dayShort.${column.day}`)}
          </text>
        ))}
        {roster === undefined && <FreeBlocks week={week} />}
        {roster && (week.isFixed ? <ShiftBlocks week={week} id={id} /> : <WindowBlocks week={week} />)}
        {roster && <Outline week={week} />}
        {each(roster ? week.work : week.free, columns, (block, column) => (
          <BlockTimes key={keyOf(block)} block={block} column={column} week={week} isSolid={week.isFixed} />
        ))}
      </svg>
      <figcaption className="wb-week__caption">
        <Legend week={week} isRoster={Boolean(roster)} />
        {words === 'sentence' && lines.map((line) => <p key={line}>{line}</p>)}
        {words === 'table' && (
          <WeekTable
            blocks={roster ? blocksOf(roster) : week.free}
            availability={roster && week.knowsFree ? week.free : undefined}
            caption={title ?? t('ui.week.title')}
          />
        )}
        {words === 'hidden' && (
          <div className="wb-hidden-visually">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </figcaption>
    </figure>
  )
}

export type Week = ReturnType<typeof useWeek>
export type Scale = WeekSpan & { hour: number }

function Legend({ week, isRoster }: { week: Week; isRoster: boolean }) {
  const { t } = useLanguage()
  const id = useId().replaceAll(':', '')
  const items: { key: string; text: string; swatch: ReactNode }[] = []
  const box = { x: 2, y: 2, width: 24, height: 14, rx: 3 }
  if (isRoster && week.isFixed) {
    items.push({ key: 'shift', text: t('ui.week.legend.shift'), swatch: <rect className="wb-week__shift" {...box} /> })
  }
  if (isRoster && !week.isFixed) {
    items.push({
      key: 'window',
      text: t('ui.week.legend.window'),
      swatch: <rect className="wb-week__window" {...box} />,
    })
  }
  if (week.free.length > 0) {
    const look = isRoster ? 'wb-week__outline' : 'wb-week__free'
    items.push({ key: 'free', text: t('ui.week.legend.availability'), swatch: <rect className={look} {...box} /> })
  }
  if (week.misfit.length > 0) {
    items.push({
      key: 'misfit',
      text: t('ui.week.legend.misfit'),
      swatch: (
        <>
          <defs>
            <Hatch id={`${id}-hatch`} />
          </defs>
          <rect className="wb-week__misfit-ground" {...box} />
          <rect className="wb-week__misfit-frame" {...box} fill={`url(#${id}-hatch)`} />
        </>
      ),
    })
  }
  if (week.school.length > 0) {
    items.push({
      key: 'school',
      text: t('ui.week.legend.school'),
      swatch: <rect className="wb-week__school" {...box} />,
    })
  }
  return (
    <ul className="wb-week__legend" aria-hidden="true">
      {items.map((item) => (
        <li key={item.key}>
          <svg width="28" height="18" viewBox="0 0 28 18" focusable="false">
            {item.swatch}
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  )
}

/** What the picture shows, in sentences. */
function weekLines(
  { roster }: WeekPictureProps,
  week: Week,
  language: Parameters<typeof weekSentence>[0],
  t: ReturnType<typeof useLanguage>['t'],
): string[] {
  const lines: string[] = []
  if (roster) {
    const total = `${hoursSentence(language, week.work)}.`
    lines.push(week.isFixed ? `${rosterSentence(language, roster)} ${total}` : rosterSentence(language, roster))
  }
  if (week.knowsFree) lines.push(t('ui.week.available', { sentence: weekSentence(language, week.free) }))
  if (week.isFixed && week.knowsFree) {
    lines.push(
      week.misfit.length > 0
        ? t('ui.week.outside', { sentence: weekSentence(language, week.misfit) })
        : t('ui.week.allInside'),
    )
  }
  return lines
}

/** 160 × 56: day letters, the band, and blocks. A glance; the words stand beside it. */
function SmallWeek(props: WeekPictureProps) {
  const { t } = useLanguage()
  const week = useWeek({ ...props, even: true })
  const top = 14
  const scale = (56 - top) / (week.span.to - week.span.from)
  const box = (block: TimeBlock, inset: number) => {
    const column = week.columns.find((c) => c.day === block.day)
    const start = ((column?.start ?? 0) / 100) * 160
    const width = ((column?.width ?? 0) / 100) * 160
    return {
      x: round(start + inset),
      width: round(width - 2 * inset),
      y: round(top + (block.startsAt - week.span.from) * scale),
      height: round((block.endsAt - block.startsAt) * scale),
    }
  }
  const isRoster = Boolean(props.roster)
  return (
    <svg className="wb-week-small" viewBox="0 0 160 56" width="160" height="56" aria-hidden="true" focusable="false">
      {week.columns.map((column) => (
        <g key={column.day}>
          <rect
            className="wb-week__day"
            {...box({ day: column.day, startsAt: week.span.from, endsAt: week.span.to }, 1)}
            rx="2"
          />
          <text
            className={classNames(
              'wb-week-small__name',
              ![...week.work, ...week.free].some((block) => block.day === column.day) && 'wb-week__name--empty',
            )}
            x={round(((column.start + column.width / 2) / 100) * 160)}
            y="10"
            textAnchor="middle"
          >
            {t(`ui.dayShort.${column.day}`)}
          </text>
        </g>
      ))}
      {week.school.map((block) => (
        <rect key={keyOf(block)} className="wb-week__school" {...box(block, 1)} />
      ))}
      {isRoster &&
        week.work.map((block) => (
          <rect
            key={keyOf(block)}
            className={week.isFixed ? 'wb-week__shift' : 'wb-week__window'}
            {...box(block, week.isFixed ? 3 : 4)}
            rx="2"
          />
        ))}
      {week.shared.map((block) => (
        <rect key={keyOf(block)} className="wb-week__shared" {...box(block, 5)} rx="1" />
      ))}
      {week.free.map((block) => (
        <rect
          key={keyOf(block)}
          className={isRoster ? 'wb-week__outline wb-week__outline--small' : 'wb-week__free'}
          {...box(block, isRoster ? 1.5 : 3)}
          rx="2"
        />
      ))}
      {week.misfit.map((block) => (
        <rect key={keyOf(block)} className="wb-week-small__misfit" {...box(block, 3.5)} rx="1" />
      ))}
    </svg>
  )
}
