import type { ReactNode } from 'react'
import { formatTime, type TimeBlock } from '#app/domain/week/week.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { round, WEEK_HEAD as HEAD, type DayColumn } from './week-geometry.ts'
import type { Scale, Week } from './week-picture.tsx'

/* What stands in the picture of a week: blocks, their times, the hatch of what does not fit, and where each is drawn. */

export function ShiftBlocks({ week, id }: { week: Week; id: string }) {
  const { t } = useLanguage()
  return (
    <>
      {each(week.work, week.columns, (block, column) => {
        const box = boxOf(block, column, week.span, 7)
        const misfits = week.misfit.filter(
          (part) => part.day === block.day && part.startsAt >= block.startsAt && part.endsAt <= block.endsAt,
        )
        return (
          <g key={keyOf(block)}>
            <rect className="wb-week__shift" {...box} rx="5" />
            {misfits.map((part) => {
              const inner = boxOf(part, column, week.span, 7, 2)
              return (
                <g key={keyOf(part)} className="wb-week__misfit">
                  <rect className="wb-week__misfit-ground" {...inner} rx="3" />
                  <rect {...inner} rx="3" fill={`url(#${id}-hatch)`} />
                  {inner.height >= 58 && (
                    <text
                      className="wb-week__misfit-text"
                      x={percent(column.start + column.width / 2)}
                      y={inner.y + inner.height / 2 + 5}
                      textAnchor="middle"
                    >
                      {t('ui.week.legend.misfit')}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        )
      })}
    </>
  )
}

export function WindowBlocks({ week }: { week: Week }) {
  return (
    <>
      {each(week.work, week.columns, (block, column) => (
        <rect key={keyOf(block)} className="wb-week__window" {...boxOf(block, column, week.span, 7, 1)} rx="5" />
      ))}
      {each(week.shared, week.columns, (block, column) => (
        <rect key={keyOf(block)} className="wb-week__shared" {...boxOf(block, column, week.span, 7, 3)} rx="3" />
      ))}
    </>
  )
}

export function FreeBlocks({ week }: { week: Week }) {
  return (
    <>
      {each(week.free, week.columns, (block, column) => (
        <rect key={keyOf(block)} className="wb-week__free" {...boxOf(block, column, week.span, 7, 1)} rx="5" />
      ))}
    </>
  )
}

export function Outline({ week }: { week: Week }) {
  return (
    <>
      {each(week.free, week.columns, (block, column) => (
        <rect key={keyOf(block)} className="wb-week__outline" {...boxOf(block, column, week.span, 2)} rx="6" />
      ))}
    </>
  )
}

export function Band({
  blocks,
  columns,
  span,
}: {
  blocks: readonly TimeBlock[]
  columns: readonly DayColumn[]
  span: Scale
}) {
  return (
    <>
      {each(blocks, columns, (block, column) => (
        <rect
          key={keyOf(block)}
          className="wb-week__school"
          x={percent(column.start + 0.35)}
          width={percent(column.width - 0.7)}
          y={HEAD + yOf(block.startsAt, span)}
          height={yOf(block.endsAt, span) - yOf(block.startsAt, span)}
        />
      ))}
    </>
  )
}

/**
 * Begin at the top of the block, end at its foot, each clear of the line where fit turns into misfit; a low block has one
 * line of text, a very low one is left to the words.
 */
export function BlockTimes({
  block,
  column,
  week,
  isSolid,
}: {
  block: TimeBlock
  column: DayColumn
  week: Week
  isSolid: boolean
}) {
  const top = HEAD + yOf(block.startsAt, week.span)
  const foot = HEAD + yOf(block.endsAt, week.span)
  const x = percent(column.start + column.width / 2)
  const strips = week.misfit
    .filter((part) => part.day === block.day && part.startsAt >= block.startsAt && part.endsAt <= block.endsAt)
    .map((part) => ({ from: HEAD + yOf(part.startsAt, week.span), to: HEAD + yOf(part.endsAt, week.span) }))
  const look = (y: number) =>
    classNames(
      'wb-week__text',
      (!isSolid || strips.some((strip) => strip.from < y - 2 && y - 8 < strip.to)) && 'wb-week__text--off',
    )
  if (foot - top < 17) return null
  if (foot - top < 40) {
    const y = (top + foot) / 2 + 5
    return (
      <text className={look(y)} x={x} y={y} textAnchor="middle">
        {formatTime(block.startsAt)}
        <tspan className="wb-week__wide">–{formatTime(block.endsAt)}</tspan>
      </text>
    )
  }
  const first = strips.find((strip) => strip.from <= top && strip.to - strip.from < 19 && strip.to + 19 < foot - 20)
  const last = strips.find((strip) => strip.to >= foot && strip.to - strip.from < 19 && strip.from - 19 > top + 20)
  const begin = (first?.to ?? top) + 17
  const end = (last?.from ?? foot) - 7
  return (
    <>
      <text className={look(begin)} x={x} y={begin} textAnchor="middle">
        {formatTime(block.startsAt)}
      </text>
      <text className={look(end)} x={x} y={end} textAnchor="middle">
        {formatTime(block.endsAt)}
      </text>
    </>
  )
}

export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="wb-week__hatch" width="2.5" height="7" />
    </pattern>
  )
}

export function each(
  blocks: readonly TimeBlock[],
  columns: readonly DayColumn[],
  draw: (block: TimeBlock, column: DayColumn) => ReactNode,
): ReactNode[] {
  return blocks.map((block) => {
    const column = columns.find((c) => c.day === block.day)
    return column ? draw(block, column) : null
  })
}

function boxOf(block: TimeBlock, column: DayColumn, span: Scale, insetPercent: number, insetPixels = 0) {
  const inset = (column.width * insetPercent) / 100
  const y = HEAD + yOf(block.startsAt, span)
  return {
    x: percent(column.start + inset),
    width: percent(column.width - 2 * inset),
    y: y + insetPixels,
    height: Math.max(1, yOf(block.endsAt, span) - yOf(block.startsAt, span) - 2 * insetPixels),
  }
}

export const yOf = (minute: number, span: Scale) => round(((minute - span.from) / 60) * span.hour)
export const percent = (value: number) => `${round(value)}%`
export const keyOf = (block: TimeBlock) => `${block.day}-${block.startsAt}-${block.endsAt}`
