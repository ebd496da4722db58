import { useId, type ReactNode } from 'react'
import type { Progress } from '#app/domain/agreements/ledger.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { sayStillThere } from '#app/i18n/say-still-there.ts'
import { Table, type Column } from './table.tsx'

/** A place goes through these in this order; `promised` is where it starts. */
export const LEDGER_STAGES = ['promised', 'opened', 'introduced', 'placed', 'stillAfter3', 'stillAfter6'] as const
export type LedgerStage = (typeof LEDGER_STAGES)[number]

/** Counts of places that reached at least that stage: `placed` are among `introduced`, and so on. */
export type LedgerPledge = Progress & {
  key: string
  promised: number
  /** "5 leerwerkplekken". */
  label: string
  /** "voor 1 januari 2027". */
  before?: string
}

type LedgerPictureProps = {
  pledges: readonly LedgerPledge[]
  /** The same as a table: in view, for screen readers only, or elsewhere on the page. */
  table?: 'shown' | 'hidden' | 'elsewhere'
}

/** What was pledged and what came of it: every place a square, further along is fuller. */
export function LedgerPicture({ pledges, table = 'shown' }: LedgerPictureProps) {
  const { t } = useLanguage()
  const columns: Column<LedgerPledge>[] = [
    {
      key: 'label',
      header: t('ui.ledger.pledge'),
      rowHeader: true,
      cell: (pledge) => (pledge.before ? `${pledge.label}, ${pledge.before}` : pledge.label),
    },
    ...LEDGER_STAGES.map((stage): Column<LedgerPledge> => ({
      key: stage,
      header: t(`ui.ledger.${stage}`),
      align: 'end',
      cell: (pledge) => said(t, pledge, stage),
    })),
  ]
  const asTable = (
    <Table caption={t('ui.ledger.title')} captionHidden columns={columns} rows={pledges} rowKey={(p) => p.key} />
  )
  return (
    <figure className="wb-ledger">
      <ul className="wb-ledger__pledges">
        {pledges.map((pledge) => (
          <li key={pledge.key} className="wb-ledger__pledge">
            <p className="wb-ledger__label">
              <b>{pledge.label}</b>
              {pledge.before && <span className="wb-ledger__before"> {pledge.before}</span>}
            </p>
            <Squares pledge={pledge} />
          </li>
        ))}
      </ul>
      <figcaption className="wb-ledger__caption">
        <ul className="wb-week__legend" aria-hidden="true">
          {LEDGER_STAGES.map((stage) => (
            <li key={stage}>
              <LegendSquare stage={stage} />
              {t(`ui.ledger.${stage}`)}
            </li>
          ))}
        </ul>
        {table === 'shown' && asTable}
        {table === 'hidden' && <div className="wb-hidden-visually">{asTable}</div>}
      </figcaption>
    </figure>
  )
}

const SIDE = 20
const PITCH = 26
const PER_LINE = 10

function Squares({ pledge }: { pledge: LedgerPledge }) {
  const { t } = useLanguage()
  const id = useId().replaceAll(':', '')
  const places = Math.max(pledge.promised, 0)
  const lines = Math.max(1, Math.ceil(places / PER_LINE))
  const width = Math.max(1, Math.min(places, PER_LINE)) * PITCH - (PITCH - SIDE) + 2
  const height = lines * PITCH - (PITCH - SIDE) + 2
  const stageOf = (place: number): LedgerStage =>
    LEDGER_STAGES.findLast((stage) => stage !== 'promised' && place < pledge[stage]) ?? 'promised'
  return (
    <svg
      className="wb-ledger__squares"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      focusable="false"
    >
      <title id={`${id}-title`}>
        {t('ui.ledger.row', {
          label: pledge.label,
          promised: pledge.promised,
          opened: pledge.opened,
          introduced: pledge.introduced,
          placed: pledge.placed,
          after3: sayStillThere(t, pledge, 3),
          after6: sayStillThere(t, pledge, 6),
        })}
      </title>
      <desc>{t('ui.ledger.picture')}</desc>
      <defs>
        <Hatch id={`${id}-hatch`} />
      </defs>
      {Array.from({ length: places }, (_, place) => (
        <Square
          key={place}
          stage={stageOf(place)}
          x={(place % PER_LINE) * PITCH + 1}
          y={Math.floor(place / PER_LINE) * PITCH + 1}
          hatch={`${id}-hatch`}
        />
      ))}
    </svg>
  )
}

function LegendSquare({ stage }: { stage: LedgerStage }) {
  const id = useId().replaceAll(':', '')
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" focusable="false">
      <defs>
        <Hatch id={`${id}-hatch`} />
      </defs>
      <Square stage={stage} x={1} y={1} hatch={`${id}-hatch`} />
    </svg>
  )
}

/** Empty; a dot; hatched; full with a check mark; full with the number of months. */
function Square({ stage, x, y, hatch }: { stage: LedgerStage; x: number; y: number; hatch: string }): ReactNode {
  const box = { x: x + 1, y: y + 1, width: SIDE - 2, height: SIDE - 2, rx: 3 }
  return (
    <g>
      <rect className={`wb-ledger__square wb-ledger__square--${stage}`} {...box} />
      {stage === 'opened' && <circle className="wb-ledger__dot" cx={x + SIDE / 2} cy={y + SIDE / 2} r="4" />}
      {stage === 'introduced' && <rect {...box} fill={`url(#${hatch})`} />}
      {stage === 'placed' && <path className="wb-ledger__check" d={`M${x + 5} ${y + 10.5}l3.5 3.5 6.5-7.5`} />}
      {(stage === 'stillAfter3' || stage === 'stillAfter6') && (
        <text className="wb-ledger__months" x={x + SIDE / 2} y={y + SIDE / 2 + 5} textAnchor="middle">
          {stage === 'stillAfter3' ? 3 : 6}
        </text>
      )}
    </g>
  )
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="wb-ledger__hatch" width="2.5" height="5" />
    </pattern>
  )
}

/** A number; of those who can be still there already, how many are. */
function said(t: Translate, pledge: LedgerPledge, stage: LedgerStage): ReactNode {
  if (stage === 'stillAfter3') return sayStillThere(t, pledge, 3)
  if (stage === 'stillAfter6') return sayStillThere(t, pledge, 6)
  return pledge[stage]
}
