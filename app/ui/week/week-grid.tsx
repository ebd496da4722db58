import { useId, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { DAYS, formatTime, type Day, type Minute, type TimeBlock } from '#app/domain/week/week.ts'
import { LANGUAGE_FACTS } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from '../class-names.ts'
import { spanOf } from './week-geometry.ts'

/** Minutes per cell. */
const STEP = 30

type Cell = { day: number; row: number }

type WeekGridProps = {
  blocks: readonly TimeBlock[]
  /** Before that it is only the picture. */
  isAlive: boolean
  onDraw: (days: Day[], from: Minute, to: Minute) => void
  onErase: (block: TimeBlock) => void
  /** The picture that lies under the grid, with even columns. */
  children: ReactNode
}

/**
 * Half-hour cells over a week picture. Press the begin, then the end (on another day too: then all days between get the
 * same times), or drag with a mouse. Pressing a block removes it. Keys: arrows, Space or Enter, Escape.
 */
export function WeekGrid({ blocks, isAlive, onDraw, onErase, children }: WeekGridProps) {
  const { t, language } = useLanguage()
  const id = useId().replaceAll(':', '')
  const grid = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState<Cell>({ day: 0, row: 4 })
  const [anchor, setAnchor] = useState<Cell | null>(null)
  const [reach, setReach] = useState<Cell | null>(null)
  const drag = useRef<Cell | null>(null)

  const span = spanOf(blocks)
  const rowCount = (span.to - span.from) / STEP
  const timeOf = (row: number) => span.from + row * STEP
  const cellName = (cell: Cell) => ({
    day: t(`words.day.${DAYS[cell.day] ?? 'monday'}`),
    from: formatTime(timeOf(cell.row)),
  })
  const blockAt = (cell: Cell) =>
    blocks.find(
      (block) =>
        block.day === DAYS[cell.day] && block.startsAt < timeOf(cell.row + 1) && block.endsAt > timeOf(cell.row),
    )

  const forget = () => {
    setAnchor(null)
    setReach(null)
  }
  const draw = (from: Cell, to: Cell) => {
    const [firstDay, lastDay] = [Math.min(from.day, to.day), Math.max(from.day, to.day)]
    const [firstRow, lastRow] = [Math.min(from.row, to.row), Math.max(from.row, to.row)]
    onDraw(DAYS.slice(firstDay, lastDay + 1), timeOf(firstRow), timeOf(lastRow + 1))
    forget()
  }
  const press = (cell: Cell) => {
    setCursor(cell)
    if (anchor) return draw(anchor, cell)
    const block = blockAt(cell)
    if (block) return onErase(block)
    setAnchor(cell)
    setReach(cell)
  }

  const cellAt = (event: PointerEvent): Cell | null => {
    const box = grid.current?.getBoundingClientRect()
    if (!box) return null
    const across = (event.clientX - box.left) / box.width
    const isRtl = LANGUAGE_FACTS[language].dir === 'rtl'
    const clamp = (value: number, max: number) => Math.max(0, Math.min(max, value))
    return {
      day: clamp(Math.floor((isRtl ? 1 - across : across) * 7), 6),
      row: clamp(Math.floor(((event.clientY - box.top) / box.height) * rowCount), rowCount - 1),
    }
  }
  const onPointerDown = (event: PointerEvent) => {
    // A finger scrolls; it taps by the click that follows. Mouse and pen may drag.
    if (event.pointerType === 'touch' || event.button !== 0) return
    drag.current = cellAt(event)
    grid.current?.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const cell = cellAt(event)
    if (!cell) return
    if (drag.current && !anchor && !blockAt(drag.current) && !isSame(drag.current, cell)) setAnchor(drag.current)
    if (drag.current || anchor) setReach(cell)
  }
  const onPointerUp = (event: PointerEvent) => {
    const [from, to] = [drag.current, cellAt(event)]
    drag.current = null
    if (event.pointerType === 'touch') return
    if (!from || !to) return
    if (isSame(from, to)) press(to)
    else if (anchor) draw(anchor, to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isRtl = LANGUAGE_FACTS[language].dir === 'rtl'
    const moves: Record<string, [number, number]> = {
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      ArrowLeft: [isRtl ? 1 : -1, 0],
      ArrowRight: [isRtl ? -1 : 1, 0],
      PageUp: [0, -4],
      PageDown: [0, 4],
    }
    const move = moves[event.key]
    if (move) {
      event.preventDefault()
      const next = {
        day: Math.max(0, Math.min(6, cursor.day + move[0])),
        row: Math.max(0, Math.min(rowCount - 1, cursor.row + move[1])),
      }
      setCursor(next)
      if (anchor) setReach(next)
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      press(cursor)
    } else if (event.key === 'Escape' && anchor) {
      event.preventDefault()
      forget()
    }
  }
  const isInReach = (cell: Cell) =>
    anchor !== null &&
    reach !== null &&
    between(cell.day, anchor.day, reach.day) &&
    between(cell.row, anchor.row, reach.row)

  return (
    <div className="wb-week-grid">
      {/* Its place is kept, so that nothing moves when the page comes alive. */}
      <p className="wb-week-grid__hint" id={`${id}-hint`}>
        {isAlive && t('ui.week.input.gridHint')}
      </p>
      <div className="wb-week-grid__frame">
        {children}
        {isAlive && (
          <div
            ref={grid}
            className={classNames('wb-week-grid__cells', anchor && 'wb-week-grid__cells--drawing')}
            role="grid"
            tabIndex={0}
            aria-label={t('ui.week.input.grid')}
            aria-describedby={`${id}-hint`}
            aria-multiselectable="true"
            aria-activedescendant={`${id}-${cursor.day}-${cursor.row}`}
            onPointerDown={onPointerDown}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerUp}
            onPointerCancel={() => {
              drag.current = null
            }}
            onPointerLeave={() => anchor && !drag.current && setReach(anchor)}
            onClick={(event) => {
              // Mouse and pen were answered on pointerup.
              const pointer = event.nativeEvent as unknown as PointerEvent
              if (pointer.pointerType === 'mouse' || pointer.pointerType === 'pen') return
              const cell = cellAt(pointer)
              if (cell && event.detail > 0) press(cell)
            }}
            onKeyDown={onKeyDown}
          >
            {Array.from({ length: rowCount }, (_, row) => (
              <div key={row} role="row" className="wb-week-grid__row">
                {DAYS.map((day, dayIndex) => {
                  const cell = { day: dayIndex, row }
                  const isChosen = blockAt(cell) !== undefined
                  return (
                    <div
                      key={day}
                      id={`${id}-${dayIndex}-${row}`}
                      role="gridcell"
                      aria-selected={isChosen}
                      aria-label={t(isChosen ? 'ui.week.input.cellChosen' : 'ui.week.input.cell', cellName(cell))}
                      className={classNames(
                        'wb-week-grid__cell',
                        isSame(cell, cursor) && 'wb-week-grid__cell--cursor',
                        isInReach(cell) && 'wb-week-grid__cell--reach',
                      )}
                    />
                  )
                })}
              </div>
            ))}
          </div>
        )}
      </div>
      <p className="wb-hidden-visually" role="status">
        {anchor ? t('ui.week.input.anchor', cellName(anchor)) : ''}
      </p>
    </div>
  )
}

const isSame = (a: Cell, b: Cell) => a.day === b.day && a.row === b.row
const between = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b)
