import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { DAYS, type Day, type Roster, type TimeBlock } from '#app/domain/week/week.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '../button.tsx'
import { classNames } from '../class-names.ts'
import { FieldErrors } from '../form/field.tsx'
import { fieldId, partId } from '../form/field-id.ts'
import { useField, useFieldLabel, useIssues, useIssueText, useTyped } from '../form/form-context.tsx'
import { Icon } from '../icon.tsx'
import { WeekGrid } from './week-grid.tsx'
import { WeekPicture } from './week-picture.tsx'
import {
  blocksOfRows,
  rowsOfBlocks,
  rowsOfTyped,
  WEEK_PRESETS,
  withDay,
  withExtraRow,
  withPreset,
  type WeekPreset,
  type WeekRow,
} from './week-rows.ts'
import { hoursSentence, weekSentence } from './week-sentence.ts'

type WeekInputProps = {
  /** Fields are `<name>.<index>.day|startsAt|endsAt`; see `week-rows.ts` for reading them. */
  name: string
  label?: ReactNode
  hint?: ReactNode
  defaultBlocks?: readonly TimeBlock[] | null
  /** What is drawn: shifts, windows to be agreed, or when a person can work. */
  kind: Exclude<Roster['kind'], 'alternatives'> | 'availability'
  /** The band and the preset "binnen schooltijd"; a person's own, or the usual ones when left out. */
  schoolHours?: readonly TimeBlock[]
  /** The question is the title of the page. */
  legendIsTitle?: boolean
  /** What its preset buttons send, where a form has more than one week. */
  presetName?: string
}

/**
 * A week to fill in. The typed fields are the truth and work without JavaScript, presets and copying as submit buttons
 * (`preset`). With it, the picture above them can be drawn in, and everything follows at once.
 */
export function WeekInput({
  name,
  label,
  hint,
  defaultBlocks,
  kind,
  schoolHours,
  legendIsTitle = false,
  presetName = 'preset',
}: WeekInputProps) {
  const { t, language } = useLanguage()
  const typed = useTyped()
  const labelOf = useFieldLabel()
  const { errors } = useField(name)
  const initial = useMemo(
    () => (typed ? rowsOfTyped(name, typed) : rowsOfBlocks(defaultBlocks ?? [])),
    [typed, name, defaultBlocks],
  )
  const [rows, setRows] = useState<WeekRow[]>(initial)
  const [isAlive, setAlive] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  // What was typed before the page came alive counts.
  useEffect(() => {
    setAlive(true)
    setRows((current) =>
      current.map((row) => ({
        ...row,
        startsAt: valueOf(fields.current, `${name}.${row.index}.startsAt`) ?? row.startsAt,
        endsAt: valueOf(fields.current, `${name}.${row.index}.endsAt`) ?? row.endsAt,
      })),
    )
  }, [name])
  // A refused form, or a preset answered by the server, brings new rows.
  const seen = useRef(initial)
  useEffect(() => {
    if (seen.current !== initial) setRows(initial)
    seen.current = initial
  }, [initial])

  const blocks = blocksOfRows(rows)
  const preset = (value: WeekPreset) => (isAlive ? () => setRows(withPreset(rows, value, schoolHours)) : undefined)
  const buttonType = isAlive ? 'button' : 'submit'
  const sentence =
    blocks.length > 0
      ? `${t('ui.week.input.changed', { sentence: weekSentence(language, blocks) })} ${hoursSentence(language, blocks)}.`
      : ''
  const describedBy = [hint ? partId(name, 'hint') : '', errors.length > 0 ? partId(name, 'error') : ''].filter(Boolean)
  const legend = label ?? labelOf(name)
  return (
    <fieldset
      id={fieldId(name)}
      tabIndex={-1}
      className={classNames('wb-fieldset wb-week-input', errors.length > 0 && 'wb-fieldset--invalid')}
      aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
    >
      <legend className={classNames('wb-fieldset__legend', legendIsTitle && 'wb-fieldset__legend--page')}>
        {legendIsTitle ? <h1 className="utrecht-heading-1 wb-heading wb-heading--1">{legend}</h1> : legend}
      </legend>
      {hint && (
        <div className="utrecht-form-field-description" id={partId(name, 'hint')}>
          {hint}
        </div>
      )}
      {errors.length > 0 && <FieldErrors name={name} messages={errors} />}
      {/* Enter in a time field presses the first submit button of the form: that is this one, never a preset. */}
      {!isAlive && <button type="submit" className="wb-hidden-visually" tabIndex={-1} aria-hidden="true" />}
      <div className="wb-week-input__presets" role="group" aria-label={t('ui.week.input.presets')}>
        <span className="wb-week-input__presets-label" aria-hidden="true">
          {t('ui.week.input.presets')}:
        </span>
        {WEEK_PRESETS.map((value) => (
          <Button
            key={value}
            type={buttonType}
            kind={value === 'clear' ? 'subtle' : 'secondary'}
            compact
            name={presetName}
            value={value}
            onClick={preset(value)}
          >
            {t(`ui.week.input.${value}`)}
          </Button>
        ))}
      </div>
      <div className="wb-week-input__parts">
        <div className="wb-week-input__picture">
          <WeekGrid
            blocks={blocks}
            isAlive={isAlive}
            onDraw={(days, from, to) =>
              setRows((current) =>
                days.reduce(
                  (result, day) =>
                    withDay(result, day, [
                      ...blocksOfRows(result).filter((b) => b.day === day),
                      { day, startsAt: from, endsAt: to },
                    ]),
                  current,
                ),
              )
            }
            onErase={(block) =>
              setRows((current) =>
                withDay(
                  current,
                  block.day,
                  blocksOfRows(current).filter(
                    (b) => b.day === block.day && !(b.startsAt < block.endsAt && block.startsAt < b.endsAt),
                  ),
                ),
              )
            }
          >
            <WeekPicture
              {...(kind === 'availability'
                ? { availability: blocks }
                : { roster: kind === 'fixed' ? { kind, shifts: blocks } : { kind, windows: blocks } })}
              schoolHours={schoolHours}
              words="elsewhere"
              even
            />
          </WeekGrid>
          <p className="wb-week-input__sentence" role="status">
            {sentence}
          </p>
        </div>
        <div className="wb-week-input__fields" ref={fields}>
          <p className="wb-week-input__typed" id={`${fieldId(name)}-typed`}>
            {isAlive && <strong>{t('ui.week.input.typed')}. </strong>}
            {t('ui.week.input.typedHint')}
          </p>
          {DAYS.map((day) => (
            <DayRows
              key={day}
              name={name}
              presetName={presetName}
              day={day}
              rows={rows.filter((row) => row.day === day)}
              isAlive={isAlive}
              onType={(index, part, value) =>
                setRows((current) => current.map((row) => (row.index === index ? { ...row, [part]: value } : row)))
              }
              onCopy={preset(`copy-${day}`)}
              onAdd={() => setRows((current) => withExtraRow(current, day))}
            />
          ))}
        </div>
      </div>
    </fieldset>
  )
}

type DayRowsProps = {
  name: string
  presetName: string
  day: Day
  rows: readonly WeekRow[]
  isAlive: boolean
  onType: (index: number, part: 'startsAt' | 'endsAt', value: string) => void
  onCopy: (() => void) | undefined
  onAdd: () => void
}

/** The times of one day: one row in view, a second behind a disclosure until it is used, more with JavaScript. */
function DayRows({ name, presetName, day, rows, isAlive, onType, onCopy, onAdd }: DayRowsProps) {
  const { t } = useLanguage()
  const issues = useIssues()
  const dayName = t(`words.day.${day}`)
  const [first, ...others] = rows
  if (!first) return null
  const isFilled = day !== 'saturday' && day !== 'sunday' && blocksOfRows(rows).length > 0
  const isUsed = (row: WeekRow) =>
    row.startsAt !== '' || row.endsAt !== '' || issues.some((issue) => issue.path.startsWith(`${name}.${row.index}.`))
  return (
    <div className="wb-week-input__day" role="group" aria-label={dayName}>
      <span className="wb-week-input__name" aria-hidden="true">
        {dayName}
      </span>
      <div className="wb-week-input__times">
        <TimeRow name={name} row={first} number={1} onType={onType} />
        {others.length > 0 && (
          <details className="wb-disclosure wb-week-input__more" open={others.some(isUsed) || undefined}>
            <summary className="wb-disclosure__summary">
              <span className="wb-hidden-visually">{t('ui.week.input.secondBlock', { day: dayName })}</span>
              <span aria-hidden="true">{t('ui.week.input.addBlock')}</span>
            </summary>
            <div className="wb-week-input__others">
              {others.map((row, i) => (
                <TimeRow key={row.index} name={name} row={row} number={i + 2} onType={onType} />
              ))}
              {isAlive && (
                <Button
                  type="button"
                  kind="subtle"
                  compact
                  onClick={onAdd}
                  aria-label={t('ui.week.input.addBlockOn', { day: dayName })}
                >
                  <Icon name="plus" />
                  {t('ui.week.input.addBlock')}
                </Button>
              )}
            </div>
          </details>
        )}
        {isFilled && (
          <Button
            type={isAlive ? 'button' : 'submit'}
            kind="subtle"
            compact
            className="wb-week-input__copy"
            name={presetName}
            value={`copy-${day}`}
            onClick={onCopy}
            aria-label={t('ui.week.input.copy', { day: dayName })}
          >
            <Icon name="copy" />
            <span className="wb-week-input__copy-text">{t('ui.week.input.copyShort')}</span>
          </Button>
        )}
      </div>
    </div>
  )
}

type TimeRowProps = {
  name: string
  row: WeekRow
  /** Which of its day, from 1. */
  number: number
  onType: DayRowsProps['onType']
}

function TimeRow({ name, row, number, onType }: TimeRowProps) {
  const { t } = useLanguage()
  const issues = useIssues()
  const issueText = useIssueText()
  const dayName = t(`words.day.${row.day}`)
  const prefix = `${name}.${row.index}`
  const mine = issues.filter((issue) => issue.path === prefix || issue.path.startsWith(`${prefix}.`))
  const input = (part: 'startsAt' | 'endsAt') => {
    const path = `${prefix}.${part}`
    const isWrong = mine.some((issue) => issue.path === path || issue.path === prefix)
    const label =
      number === 1
        ? t(part === 'startsAt' ? 'ui.week.input.beginOf' : 'ui.week.input.endOf', { day: dayName })
        : t(part === 'startsAt' ? 'ui.week.input.secondBeginOf' : 'ui.week.input.secondEndOf', { day: dayName, number })
    return (
      <input
        id={fieldId(path)}
        name={path}
        className={classNames(
          'utrecht-textbox utrecht-textbox--html-input wb-week-input__time',
          isWrong && 'utrecht-textbox--invalid',
        )}
        type="text"
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={mine.length > 0 ? partId(prefix, 'error') : undefined}
        value={row[part]}
        onChange={(event) => onType(row.index, part, event.target.value)}
      />
    )
  }
  return (
    <div className="wb-week-input__row">
      <input type="hidden" name={`${prefix}.day`} value={row.day} />
      {input('startsAt')}
      <span aria-hidden="true">–</span>
      {input('endsAt')}
      {mine.length > 0 && <FieldErrors name={prefix} messages={mine.map(issueText)} />}
    </div>
  )
}

function valueOf(container: HTMLElement | null, name: string): string | undefined {
  return container?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value
}
